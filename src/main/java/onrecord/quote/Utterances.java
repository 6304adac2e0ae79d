package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Span;

/**
 * Joins the pieces of one quotation that its speaker interrupts ("“A,” X said. “B.”") or that runs over several
 * paragraphs.
 */
final class Utterances {
    private final String text;
    private final Ordered<Stretch> stretches;

    Utterances(String text, Ordered<Stretch> stretches) {
        this.text = text;
        this.stretches = stretches;
    }

    /** The drafts with what belongs together joined, in order. */
    List<Draft> joined(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!joined.isEmpty() && together(joined.getLast(), draft)) {
                Draft before = joined.removeLast();
                List<Span> said = new ArrayList<>(before.said());
                said.addAll(draft.said());
                Optional<Span> cue = before.cue().or(draft::cue);
                Draft.Basis basis = before.basis() == Draft.Basis.CONTINUED ? draft.basis() : before.basis();
                joined.add(new Draft(said, before.mention(), cue, basis));
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }

    private boolean together(Draft before, Draft after) {
        boolean sameSpeaker = before.mention().isPresent() && before.mention().equals(after.mention());
        boolean continued = after.basis() == Draft.Basis.CONTINUED || before.basis() == Draft.Basis.CONTINUED;
        if (!sameSpeaker || !continued) {
            return false;
        }
        String between = text.substring(before.end(), after.start());
        if (between.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        return between.indexOf('\n') < 0 && quotedEnd(before) && !narrated(before, after);
    }

    /** Whether a whole sentence of the reporter's stands between that is not the one naming the speaker. */
    private boolean narrated(Draft before, Draft after) {
        int from = before.end();
        int to = after.start();
        return stretches.allOverlapping(new Span(from, to)).stream()
                .anyMatch(s -> s.span().start() > from
                        && s.span().end() < to
                        && before.mention().filter(s.span()::contains).isEmpty());
    }

    private boolean quotedEnd(Draft draft) {
        return stretches
                .holding(draft.said().getLast())
                .filter(s -> {
                    int last = s.firstFrom(draft.end()) - 1;
                    return last >= 0 && s.span(last, last).end() == draft.end() && s.quoted(last);
                })
                .isPresent();
    }
}
