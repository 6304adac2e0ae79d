package onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts a web page into its paragraphs, in the order they stand in. It does not call itself, however deep the page is. */
final class Blocks implements NodeVisitor {
    /** Elements that begin no paragraph of their own. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr");

    /** Elements whose words nobody reads as part of a text. */
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "svg",
            "math",
            "canvas",
            "object",
            "iframe",
            "select",
            "option",
            "button",
            "textarea",
            "audio",
            "video",
            "map",
            "rp",
            "rt");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int links;
    private int unread;
    private int heading;
    private int breaks;
    private final Element root;
    private Element place;

    private Blocks(Element root) {
        this.root = root;
        this.place = root;
    }

    static List<Block> of(Element root) {
        Blocks blocks = new Blocks(root);
        NodeTraversor.traverse(blocks, root);
        blocks.end();
        return List.copyOf(blocks.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (unread == 0) {
                add(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (UNREAD.contains(name)) {
            unread++;
        } else if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("td") || name.equals("th")) {
            cell();
        } else if (name.equals("a")) {
            links++;
        } else if (!INLINE.contains(name)) {
            end();
            place = element;
            heading = level(name);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (UNREAD.contains(name)) {
            unread--;
        } else if (name.equals("a")) {
            links--;
        } else if (!INLINE.contains(name) && !name.equals("td") && !name.equals("th") && !name.equals("br")) {
            end();
            Element parent = element.parent();
            place = parent == null ? root : parent;
        }
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Blank.is(c);
            if (!blank) {
                breaks = 0;
            }
            if (c == 0xAD || c == 0x200B || c == 0xFEFF || (c < ' ' && !blank)) {
                continue; // marks where a word may be parted, which nobody sees
            }
            if (!blank) {
                words.append(c);
                linked += links > 0 ? 1 : 0;
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }

    /** Two breaks part paragraphs; so does one after a whole sentence. Any other wraps a line. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1 || Form.endsSentence(words.toString())) {
            int level = heading;
            end();
            heading = level;
        } else {
            add(" ");
        }
    }

    private void cell() {
        if (!words.isEmpty()) {
            add(" | ");
        }
    }

    private void end() {
        String line = Blank.folded(words.toString());
        if (!line.isEmpty()) {
            blocks.add(new Block(line, heading, linked, place));
        }
        words.setLength(0);
        linked = 0;
        heading = 0;
        breaks = 0;
    }

    private static int level(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
