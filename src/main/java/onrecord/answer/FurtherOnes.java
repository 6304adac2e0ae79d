package onrecord.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Who else?", "what else did she say?", "anything more?": the last question without what was already shown. */
final class FurtherOnes implements Form {
    private static final Pattern WHO_ELSE = Pattern.compile(
            "(?i)^(?:(?:and )?who else|anyone else|anybody else|someone else|(?:any |the )?others?|any other (?:people|person|speakers?|officials?|voices?))"
                    + "(?: (?:said|says|thinks|agrees|spoke|talked|commented|mentioned)(?: (?:so|that|it|this|about (?:it|that|this|them)|on (?:it|that|this)))?)?$");
    private static final Pattern WHAT_ELSE = Pattern.compile(
            "(?i)^(?:what else|anything else|something else|any ?more|more|what more|tell me more|go on|any other quotes?|other quotes?|more quotes?)"
                    + "(?: (?:did|does|has) (.+?) (?:say|said|says)(?: (?:about|on) (?:it|that|this|them))?| (?:was|is) said(?: about (?:it|that|this))?)?$");

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        PastQuestion last = background.question();
        if (turn.matcher(WHO_ELSE).matches()) {
            return Optional.of(new Completion.Further(
                    "Who else spoke about " + last.topic() + "?",
                    "Who spoke about " + last.topic() + "?",
                    background.named(),
                    background.shown()));
        }
        Matcher more = turn.matcher(WHAT_ELSE);
        if (!more.matches()) {
            return Optional.empty();
        }
        String searched = Optional.ofNullable(more.group(1))
                .flatMap(name -> SpeakerExchanged.someone(name, background))
                .map(last::with)
                .orElse(last.words() + "?");
        return Optional.of(new Completion.Further(further(searched), searched, Set.of(), shown(background)));
    }

    private static List<Evidence> shown(Background background) {
        return background.last() instanceof Answer.Found ? background.shown() : List.of();
    }

    /** "What did Keel say?" becomes "What else did Keel say?". */
    private static String further(String question) {
        Matcher matcher =
                Pattern.compile("(?i)^(what|who|where|when)\\b(?! else)(.*)$").matcher(question);
        return matcher.matches() ? matcher.group(1) + " else" + matcher.group(2) : "What else: " + question;
    }
}
