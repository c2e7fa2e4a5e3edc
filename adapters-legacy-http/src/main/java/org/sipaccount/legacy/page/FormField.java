package org.sipaccount.legacy.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of a form as a template shows it, with what is said of it.
 *
 * @param tag what the field shows, for a form that is compared with what is stored; else empty
 * @param fault what is wrong with it, or empty
 * @param done what was done with it, or empty
 * @param focused whether the page is to be read on from here
 */
public record FormField(String name, String value, String tag, String fault, String done, boolean focused) {

    /** The attributes of its element that tell this to a browser. The names are ours, so that nothing is to be escaped. */
    public String attributes(String help) {
        return aria(help) + (focused ? " autofocus" : "");
    }

    /** The same without the focus, for the second of two elements. */
    public String aria(String help) {
        return described(help) + (fault.isEmpty() ? "" : " aria-invalid=\"true\"");
    }

    /** Those of an element that nothing is typed into, as a heading or a list. */
    public String ofHeading() {
        return described("") + (focused ? " autofocus" : "");
    }

    private String described(String help) {
        String ids = Stream.of(help, fault.isEmpty() ? "" : name + "-fault", done.isEmpty() ? "" : name + "-done")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? "" : " aria-describedby=\"" + ids + "\"";
    }
}
