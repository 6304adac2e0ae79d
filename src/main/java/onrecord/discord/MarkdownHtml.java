package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Discord's Markdown as HTML: the dialect Discord's own client draws, which no general reader of Markdown knows (a line
 * break is a line break, {@code -#} is small text, {@code __} underlines).
 *
 * <p>Here lines become blocks: quotations, lists, headers, small text, code; {@link InlineMarkdown} reads what stands in
 * them.
 */
final class MarkdownHtml {
    private static final Pattern HEADER = Pattern.compile("(#{1,3}) +(\\S.*)");
    private static final Pattern SMALL = Pattern.compile("-# +(\\S.*)");
    private static final Pattern ITEM = Pattern.compile("( *)(?:[-*]|(\\d{1,9})\\.) +(\\S.*)");
    private static final Pattern FENCE = Pattern.compile("```[\\w+#-]*");

    private final List<String> lines;
    private final List<Html> blocks = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final boolean quoted;
    private int next;

    private MarkdownHtml(List<String> lines, boolean quoted) {
        this.lines = lines;
        this.quoted = quoted;
    }

    /** The HTML of a message's text. */
    static Html of(String markdown) {
        return new MarkdownHtml(markdown.lines().toList(), false).read();
    }

    private Html read() {
        while (next < lines.size()) {
            String line = lines.get(next);
            Matcher header = HEADER.matcher(line);
            Matcher small = SMALL.matcher(line);
            if (line.startsWith(">>> ") && !quoted) {
                quotation(allFrom(next));
            } else if (line.startsWith("> ") && !quoted) {
                quotation(quotedFrom(next));
            } else if (FENCE.matcher(line).matches() && endOfCode() > next) {
                code(endOfCode());
            } else if (header.matches()) {
                add(Html.element("h" + (header.group(1).length() + 2))
                        .as("md-h" + header.group(1).length())
                        .holding(InlineMarkdown.html(header.group(2))));
            } else if (small.matches()) {
                add(Html.div("md-small", InlineMarkdown.html(small.group(1))));
            } else if (ITEM.matcher(line).matches()) {
                list();
            } else {
                words.add(line);
                next++;
            }
        }
        endWords();
        return Html.all(blocks);
    }

    private void add(Html block) {
        endWords();
        blocks.add(block);
        next++;
    }

    /** What is no block of its own: lines that stay lines, empty ones too. */
    private void endWords() {
        if (!words.isEmpty()) {
            blocks.add(Html.div("md-text", InlineMarkdown.html(String.join("\n", words)), Html.LINE_BREAK));
            words.clear();
        }
    }

    private List<String> allFrom(int first) {
        List<String> rest = new ArrayList<>(lines.subList(first, lines.size()));
        rest.set(0, rest.getFirst().substring(4));
        return rest;
    }

    private List<String> quotedFrom(int first) {
        return lines.subList(first, lines.size()).stream()
                .takeWhile(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
    }

    private void quotation(List<String> inside) {
        endWords();
        blocks.add(Html.element("blockquote").holding(new MarkdownHtml(inside, true).read()));
        next += inside.size();
    }

    /** Where the code that begins here ends; -1 when it does not. */
    private int endOfCode() {
        for (int end = next + 1; end < lines.size(); end++) {
            if (lines.get(end).equals("```")) {
                return end;
            }
        }
        return -1;
    }

    private void code(int end) {
        endWords();
        blocks.add(Html.element("pre")
                .holding(Html.element("code").holding(Html.text(String.join("\n", lines.subList(next + 1, end))))));
        next = end + 1;
    }

    private void list() {
        endWords();
        List<Html> items = new ArrayList<>();
        boolean numbered = false;
        String first = "1";
        for (; next < lines.size(); next++) {
            Matcher item = ITEM.matcher(lines.get(next));
            if (!item.matches() || (!items.isEmpty() && numbered != (item.group(2) != null))) {
                break;
            }
            if (items.isEmpty() && item.group(2) != null) {
                numbered = true;
                first = item.group(2);
            }
            items.add(Html.element("li")
                    .as(item.group(1).length() < 2 ? "md-item" : "md-item md-inner")
                    .holding(InlineMarkdown.html(item.group(3))));
        }
        blocks.add((numbered ? Html.element("ol").with("start", first) : Html.element("ul")).holding(items));
    }
}
