package org.sipaccount.domain.calls;

/** The display name of a From or To header (RFC 3261, section 20.10). */
public final class NameAddress {

    private NameAddress() {}

    /** The whole display name without its quotes and escapes; empty where the header has none. */
    public static String displayName(String header) {
        String text = header.strip();
        if (text.startsWith("\"")) {
            return unquoted(text).strip();
        }
        int address = text.indexOf('<');
        return address < 0 ? "" : text.substring(0, address).strip();
    }

    private static String unquoted(String text) {
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < text.length() && text.charAt(i) != '"'; i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            name.append(text.charAt(i));
        }
        return name.toString();
    }
}
