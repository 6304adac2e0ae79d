package onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What surrounds the article on a web page: menus, consent dialogues, comments, links to other stories. It is known by
 * its element, by its role, or by a word in its class or id. Whatever holds a large part of the page's prose is spared,
 * however it is called.
 */
final class PageFurniture {
    private static final String SELECTOR = "nav, footer, aside, form, dialog, figure, figcaption, menu, [hidden],"
            + " [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
            + " [role=dialog], [role=alertdialog], [role=search], [role=menu], [style*=display:none],"
            + " [style*=display: none], [style*=visibility:hidden]";

    private static final Set<String> TELLING = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "advertising",
            "banner",
            "breadcrumb",
            "breadcrumbs",
            "ccpa",
            "comment",
            "comments",
            "consent",
            "cookie",
            "cookiebar",
            "cookies",
            "didomi",
            "disqus",
            "gdpr",
            "menu",
            "modal",
            "navbar",
            "newsletter",
            "newsletters",
            "onetrust",
            "outbrain",
            "overlay",
            "paywall",
            "popup",
            "promo",
            "promos",
            "promotion",
            "recirc",
            "recirculation",
            "recommendation",
            "recommendations",
            "recommended",
            "related",
            "respond",
            "share",
            "sharing",
            "sidebar",
            "signup",
            "social",
            "sponsor",
            "sponsored",
            "subscribe",
            "subscription",
            "taboola",
            "tags",
            "teaser",
            "teasers",
            "toolbar",
            "trending");

    private static final Pattern TOKEN_END = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    /** A notice that says so itself: it speaks of cookies, for the page, and of what to do about them. */
    private static final Pattern NOTICE = Pattern.compile(
            "(?is)(?=.*\\bcookies?\\b)"
                    + "(?=.*\\b(?:we|our|us|this (?:web)?site|this page|by (?:clicking|continuing|using))\\b)"
                    + ".*\\b(?:accept|agree|allow|consent|preferences|settings|personali[sz]e|policy|partners|experience)\\b.*");

    private static final int LONGEST_NOTICE = 1500;

    private PageFurniture() {}

    /** Takes the furniture out of the page. */
    static void removeFrom(Document page) {
        int prose = prose(page.body());
        List<Element> furniture = new ArrayList<>(page.body().select(SELECTOR));
        for (Element element : page.body().select("[class], [id]")) {
            if (tells(element.className()) || tells(element.id())) {
                furniture.add(element);
            }
        }
        for (Element element : furniture) {
            if (element.parent() != null && !bears(element, prose)) {
                element.remove();
            }
        }
    }

    /** Whether a paragraph asks for consent to cookies. */
    static boolean isNotice(String words) {
        return words.length() <= LONGEST_NOTICE && NOTICE.matcher(words).matches();
    }

    private static boolean tells(String name) {
        return TOKEN_END.splitAsStream(name).anyMatch(token -> TELLING.contains(token.toLowerCase(Locale.ROOT)));
    }

    private static boolean bears(Element element, int prose) {
        return element.normalName().equals("body") || prose(element) * 5 > prose * 2;
    }

    /** How many characters stand in paragraphs. */
    private static int prose(Element element) {
        int length = 0;
        for (Element paragraph : element.getElementsByTag("p")) {
            length += paragraph.text().length();
        }
        return length;
    }
}
