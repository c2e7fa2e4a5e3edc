package org.sipaccount.graphql.scalars;

/**
 * A value as the text that travels. What comes in is checked where it is read and not before: a text that is no value is
 * then a refusal with the name of its field, rather than a request that cannot be understood at all.
 */
abstract class Text {

    private final String text;

    Text(String text) {
        this.text = text;
    }

    /** What every scalar class is asked for. */
    public final String stringValueForSerialization() {
        return text;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((Text) other).text.equals(text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** The text as it came, also where it is no value. */
    @Override
    public final String toString() {
        return text;
    }
}
