package onrecord.ingest;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The fixed words of web pages that get copied along with an article. Each must be the whole line. Repetitions that
 * could match a text in two ways are possessive, or a hostile line would keep the pattern busy for ever.
 */
enum Furniture {
    /** "3 min read". */
    READING_TIME(
            "(?:estimated )?read(?:ing)? time\\s?:?\\s?.{1,20}|(?:about )?\\d{1,3}[ -]?min(?:ute)?s?(?:[ -]?read)?"),

    /** "Brussels, Example News —" over the first paragraph. */
    DATELINE("[^.!?\"“”]{1,60}[—–]"),

    /** "Live Story", "Breaking news". */
    LIVE("live(?: (?:story|stories|updates?|blog|coverage|tv|stream|now))?|breaking(?: news)?|developing(?: story)?"
            + "|exclusive|opinion|analysis|explainer"),

    /** "Leave a Comment", "12 comments". */
    COMMENTS("(?:leave|post|add|write) (?:a|your) (?:comment|reply)|(?:(?:no|\\d+|view|show|see|all) )*comments?"
            + "(?: ?\\(\\d+\\))?|join the (?:conversation|discussion)|comments (?:are )?closed\\.?"
            + "|be the first to comment[.!]?"),

    /** "Advertisement", "Story continues below". */
    ADVERTISEMENT("advert|advertisements?(?: ?[-–—:] .{0,60})?|sponsored(?: content| by .{1,40})?|promoted(?: content)?"
            + "|paid (?:content|post)|(?:story|article) continues (?:below|after)(?: .{1,30})?"
            + "|scroll (?:down )?to continue(?: .{1,40})?|continue reading(?: below.{0,40}| the main story)?"),

    /** "Read more: …", "See also", "Related stories". */
    ELSEWHERE("(?:read (?:more|also|next|on)|(?:read )?(?:the )?full story|also read|see (?:also|more)"
            + "|more on this(?: story)?|related(?: (?:articles?|stor(?:y|ies)|news|content|links?|topics?|coverage))?"
            + "|recommended(?: for you| stories)?|you (?:may|might) (?:also )?like.{0,20}|don['’]t miss"
            + "|editors?['’]?s?['’]? picks?|top stories|most (?:read|popular|viewed)|trending(?: now)?|up next"
            + "|watch(?: live| now)?|listen(?: now)?|in pictures|full coverage)(?:\\s?[:|»>→].{0,250})?[»>→.…]*"
            + "|read more (?:about|on|at|here).{0,150}|more from .{1,40}|listen to this (?:article|story).{0,40}"),

    /** "Share this article", "Follow us on …". */
    SHARE("share(?: (?:this|via|full).{0,80}| on (?:" + Furniture.NETWORK + ").{0,40})?|tweet(?: this)?"
            + "|e-?mail(?: this.{0,30})?|print(?: this.{0,30})?|copy (?:the )?link"
            + "|follow (?:us|@\\S+).{0,120}|follow .{1,60} on (?:" + Furniture.NETWORK + ").{0,60}"
            + "|(?:like|find|join) us on .{1,80}|(?:" + Furniture.BUTTON + ")(?:[ ,|/·•]++(?:" + Furniture.BUTTON
            + "))*+"),

    /** "Sign up for our newsletter". */
    SUBSCRIBE(
            "(?:subscribe|sign ?up)(?: (?:here|now|today))?[.!]?|(?:subscribe|sign ?up) (?:to|for|here|now|today)\\b.{0,60}"
                    + "\\b(?:newsletters?|alerts?|e-?mails?|updates?|podcasts?|channel|inbox|free|our|access|premium|digital)\\b.{0,80}"
                    + "|(?:sign|log) ?in(?: .{0,40})?"
                    + "|register (?:now|here|for free).{0,40}|create (?:an |your )?account.{0,40}"
                    + "|get (?:the|our) .{0,60}newsletters?.{0,60}|enable notifications.{0,20}"
                    + "|download (?:the|our) .{0,40}\\bapp\\b.{0,40}|support (?:our|independent) journalism.{0,60}"
                    + "|donate(?: now)?|become a (?:member|subscriber).{0,60}|already a (?:member|subscriber)\\?.{0,60}"),

    /** "© 2022 …", "All rights reserved". */
    RIGHTS(
            "copyright (?:©|\\(c\\)|\\d{4}).{0,150}|(?:©|\\(c\\)) ?.{1,150}|[^.]{0,80}\\.? ?all rights reserved\\b.{0,40}"),

    /** "Skip to content", "Tags: …". */
    NAVIGATION("skip to (?:main )?content|back to top|home|menu|search|close|loading[.…]*|(?:click|tap) here.{0,80}"
            + "|(?:next|previous)(?: (?:article|story|page))?|view (?:gallery|all|more|comments|original|images?)"
            + "|show (?:more|less|all)|open in app|images?|photos?|videos?|audio|gallery|slideshow|transcript"
            + "|(?:tags?|topics?|filed under|categor(?:y|ies)|keywords)\\s?:.{0,200}|(?:page )?\\d+ of \\d+"
            + "|!\\[.{0,300}]\\(.{0,300}\\)|<!--.{0,300}-->"),

    /** "(Reporting by …; Editing by …)". */
    MADE_BY(
            "\\(?(?:additional |with additional )?(?:reporting|writing|editing|edited|compiled|translated|produced) by:?"
                    + "(?:[ ,;/&]++(?>(?:(?-i:" + Byline.WORD
                    + ")|" + Byline.PARTICLE
                    + "|and|in|at|by|for|the|additional|reporting|writing|editing)(?!\\p{L})))++[.)]*"
                    + "|[^.]{1,120} contributed (?:to )?(?:this |the )?(?:report|reporting|story|article)\\.?"
                    + "|with (?:inputs?|reporting|files|material) from .{1,80}");

    private static final String NETWORK =
            "twitter|x|facebook|instagram|telegram|youtube|tiktok|linkedin|whatsapp|reddit"
                    + "|google news|flipboard|threads|bluesky|mastodon|pinterest|messenger|vk|viber|line|skype";

    private static final String BUTTON = NETWORK + "|e-?mail|print|copy link";

    private static final int LONGEST = 300;

    private final Pattern line;

    Furniture(String line) {
        this.line = Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the line is this kind of furniture. */
    boolean is(String words) {
        return words.length() <= LONGEST && line.matcher(words).matches();
    }

    /** Whether the line is any kind of furniture. */
    static boolean any(String words) {
        return words.length() <= LONGEST && Arrays.stream(values()).anyMatch(kind -> kind.is(words));
    }
}
