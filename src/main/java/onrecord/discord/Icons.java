package onrecord.discord;

import onrecord.discord.Cast.Member;

/** Small drawings, as SVG inside the page. */
final class Icons {
    static final Html FILE =
            icon("icon-file", "0 0 30 40", "M2 0h18l10 10v28a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z");
    static final Html OUTWARD = icon(
            "icon",
            "0 0 24 24",
            "M15 2a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 1 1-2 0V4.4l-9.3 9.3a1 1 0 0 1-1.4-1.4L19.6 3H16a1 1 0 0 1-1-1z"
                    + "M5 2a3 3 0 0 0-3 3v14a3 3 0 0 0 3 3h14a3 3 0 0 0 3-3v-6a1 1 0 1 0-2 0v6a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1"
                    + " 0 0 1 1-1h6a1 1 0 1 0 0-2H5z");
    static final Html OPEN = icon(
            "icon",
            "0 0 24 24",
            "M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.3 5.3-5.3a1 1 0 1 1 1.4 1.4l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.4z");
    static final Html CLOSE = icon(
            "icon",
            "0 0 24 24",
            "M18.4 4L12 10.4 5.6 4 4 5.6 10.4 12 4 18.4 5.6 20 12 13.6 18.4 20l1.6-1.6L13.6 12 20 5.6z");
    static final Html EYE = icon(
            "icon",
            "0 0 24 24",
            "M12 5C5.6 5 2.3 10.5 1.6 12c.7 1.5 4 7 10.4 7s9.7-5.5 10.4-7c-.7-1.5-4-7-10.4-7zm0 11.500a4.5 4.5 0 1 1 0-9"
                    + " 4.5 4.5 0 0 1 0 9zm0-2a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z");
    static final Html COMMAND = icon(
            "icon",
            "0 0 24 24",
            "M5 2a3 3 0 0 0-3 3v14a3 3 0 0 0 3 3h14a3 3 0 0 0 3-3V5a3 3 0 0 0-3-3H5zm11.7 4.300a1 1 0 0 1 0 1.400l-9 9a1 1 0"
                    + " 0 1-1.4-1.400l9-9a1 1 0 0 1 1.4 0z");

    private static final String QUOTATION_MARK =
            "M11 14c-3.5 1.7-5.5 4.5-5.5 8 0 2.6 1.7 4.5 4 4.500s3.8-1.7 3.8-3.800c0-2-1.4-3.5-3.2-3.6.3-1.5 1.3-2.7"
                    + " 2.9-3.600zM22 14c-3.5 1.7-5.5 4.5-5.5 8 0 2.6 1.7 4.5 4 4.500s3.8-1.7 3.8-3.800c0-2-1.4-3.5-3.2-3.6"
                    + ".3-1.5 1.3-2.7 2.9-3.600z";

    private Icons() {}

    /** Somebody's picture: a mark of ours, an initial of others. */
    static Html face(Member member, String css) {
        Html disc = Html.element("rect")
                .with("width", "40")
                .with("height", "40")
                .with("fill", member.colour())
                .empty();
        Html sign = member.equals(Cast.ONRECORD)
                ? Html.element("path")
                        .with("d", QUOTATION_MARK)
                        .with("fill", "#fff")
                        .with("transform", "translate(4.5 -1.5) scale(1.04)")
                        .empty()
                : Html.element("text")
                        .with("x", "20")
                        .with("y", "27")
                        .with("text-anchor", "middle")
                        .with("fill", "#fff")
                        .with("font-size", "19")
                        .with("font-weight", "600")
                        .holding(Html.text(initial(member)));
        return Html.element("svg")
                .as(css)
                .with("viewBox", "0 0 40 40")
                .with("aria-hidden", "true")
                .holding(disc, sign);
    }

    private static String initial(Member member) {
        int last = member.name().lastIndexOf(' ') + 1;
        return member.name().substring(last, last + 1);
    }

    private static Html icon(String css, String box, String path) {
        return Html.element("svg")
                .as(css)
                .with("viewBox", box)
                .with("aria-hidden", "true")
                .holding(Html.element("path")
                        .with("d", path)
                        .with("fill", "currentColor")
                        .empty());
    }
}
