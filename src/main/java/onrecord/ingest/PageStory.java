package onrecord.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the paragraphs of a web page that are its article. Readability says where on the page it stands, but drops a
 * paragraph here and there; so what stands beside the paragraphs it chose and reads like one of them is taken too.
 */
final class PageStory {
    static final String TOO_MANY_PARTS =
            "the page is built of too many parts; copy its text into a text file and add that";

    private static final int MOST_ELEMENTS = 60_000;
    private static final int DEEPEST = 500;
    private static final int FEW = 3;
    private static final String NO_ADDRESS = "https://page.invalid/";

    private final List<Block> blocks;
    private final Set<String> chosen;
    private final Set<Element> places = new HashSet<>();

    private PageStory(List<Block> blocks, Set<String> chosen) {
        this.blocks = blocks;
        this.chosen = chosen;
        for (Block block : blocks) {
            if (chosen.contains(block.words()) && block.isProse()) {
                places.add(around(block));
            }
        }
    }

    /** The blocks of the story, in the page's order; the page is changed. */
    static List<Block> of(Document page) throws Refusal {
        if (page.getAllElements().size() > MOST_ELEMENTS || depth(page) > DEEPEST) {
            throw new Refusal(TOO_MANY_PARTS);
        }
        PageFurniture.removeFrom(page);
        List<Block> blocks = Blocks.of(page.body());
        Set<String> chosen = content(page).map(Blocks::of).orElse(blocks).stream()
                .map(Block::words)
                .collect(Collectors.toSet());
        return new PageStory(blocks, chosen).story();
    }

    private static int depth(Document page) {
        AtomicInteger deepest = new AtomicInteger();
        page.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
        return deepest.get();
    }

    private static Optional<Element> content(Document page) {
        try {
            return Optional.ofNullable(
                    new Readability4J(page.location().isEmpty() ? NO_ADDRESS : page.location(), page.clone())
                            .parse()
                            .getArticleContent());
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty(); // then the whole page is looked through
        }
    }

    private List<Block> story() {
        return blocks.stream().filter(this::belongs).toList();
    }

    private boolean belongs(Block block) {
        if (block.isLinks() && !block.isProse()) {
            return false;
        }
        if (PageFurniture.isNotice(block.words()) && isAlone(block)) {
            return false;
        }
        return chosen.contains(block.words())
                || (block.isProse() && !block.isLinks() && places.contains(around(block)));
    }

    /** Whether few other paragraphs stand where it stands. */
    private boolean isAlone(Block block) {
        return blocks.stream()
                        .filter(b -> b.isProse() && around(b).equals(around(block)))
                        .count()
                <= FEW;
    }

    private static Element around(Block block) {
        Element parent = block.place().parent();
        return block.place().normalName().equals("p") && parent != null ? parent : block.place();
    }
}
