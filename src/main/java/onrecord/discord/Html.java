package onrecord.discord;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A well-formed piece of HTML. Whatever anybody wrote gets in by {@link #text} or as an attribute's value, and both escape
 * it; so text stays text.
 *
 * @param markup the HTML as it stands in a page
 */
record Html(String markup) {
    static final Html NONE = new Html("");
    static final Html LINE_BREAK = new Html("<br/>");

    /** Words as they stand, line breaks included. */
    static Html text(String words) {
        return new Html(escaped(words));
    }

    /** Several pieces, one behind the other. */
    static Html all(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    static Html all(Html... pieces) {
        return all(Arrays.asList(pieces));
    }

    static Html div(String css, Html... inside) {
        return element("div").as(css).holding(inside);
    }

    static Html span(String css, Html... inside) {
        return element("span").as(css).holding(inside);
    }

    /** An element that is still empty. */
    static Element element(String name) {
        return new Element(name, "");
    }

    /** Safe between tags and in quotation marks; what no HTML may hold is left out. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().filter(Html::allowed).forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(sign);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int sign) {
        return sign == '\n'
                || sign == '\t'
                || (sign >= ' '
                        && !(sign >= 0x7F && sign < 0xA0)
                        && Character.getType(sign) != Character.SURROGATE
                        && (sign & 0xFFFE) != 0xFFFE);
    }

    /** An element with attributes, of which what is inside is not known yet. */
    record Element(String name, String attributes) {
        /** With a class, or several. */
        Element as(String css) {
            return with("class", css);
        }

        Element with(String attribute, String value) {
            return new Element(name, attributes + " " + attribute + "=\"" + escaped(value) + "\"");
        }

        Html holding(Html... inside) {
            return new Html("<" + name + attributes + ">" + all(inside).markup() + "</" + name + ">");
        }

        Html holding(List<Html> inside) {
            return holding(all(inside));
        }

        /** One that never holds anything. */
        Html empty() {
            return new Html("<" + name + attributes + "/>");
        }
    }
}
