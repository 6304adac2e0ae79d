package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.article.Library;
import onrecord.desk.Desk;

/**
 * The walk through everything we say, over the articles at hand. A new command or button is one line in
 * {@link #over}.
 *
 * @param scenes what is played
 * @param missing titles of scenes the articles give no example of
 */
record Scenes(List<Scene> scenes, List<String> missing) {
    Scenes {
        scenes = List.copyOf(scenes);
        missing = List.copyOf(missing);
    }

    /** The one list. */
    static Scenes over(Desk desk, Library library) {
        Examples examples = new Examples(desk, library);
        ExampleClaims claims = new ExampleClaims(desk, library, examples);
        Script script = new Script();
        script.scene("An answer", examples.quoted(), q -> List.of(ask(q), Act.press("In context")));
        script.scene(
                "More passages",
                examples.quoted(),
                q -> List.of(ask(q), Act.press("More passages"), Act.press("Back")));
        script.scene("Reported words", examples.reported(), q -> List.of(ask(q)));
        script.scene("Articles that differ", examples.disagreement(), q -> List.of(ask(q)));
        script.scene("Yes or no", examples.yesOrNo(), q -> List.of(ask(q)));
        script.scene("Several things", examples.list(), q -> List.of(ask(q)));
        script.scene(
                "A follow-up",
                examples.conversation(),
                asked -> asked.stream().map(Act::mention).toList());
        script.scene("Not on record", examples.silent(), q -> List.of(ask(q)));
        script.scene("Nobody of that name", examples.stranger(), q -> List.of(ask(q)));
        script.scene("A false premise", examples.falsePremise(), q -> List.of(ask(q)));
        script.scene("Which one is meant", examples.whichOne(), q -> List.of(ask(q), Act.press("")));
        script.scene(
                "A private answer", examples.quoted(), q -> List.of(Act.slash("ask", "question", q, "private", "yes")));
        script.scene(
                "Somebody’s quotes",
                examples.speaker(),
                s -> List.of(Act.slash("quote", "speaker", s.name()), Act.press("More quotes")));
        script.scene(
                "A quote as a picture",
                examples.speaker(),
                s -> List.of(Act.slash("quote", "speaker", s.name(), "card", "yes")));
        script.scene("A quote that is true", claims.verbatim(), c -> List.of(c.verify()));
        script.scene("A quote that is nearly true", claims.near(), c -> List.of(c.verify()));
        script.scene("A quote that was turned round", claims.altered(), c -> List.of(c.verify()));
        script.scene("A quote of somebody else", claims.otherSpeaker(), c -> List.of(c.verify()));
        script.scene("A quote in the reporter’s words", claims.reporters(), c -> List.of(c.verify()));
        script.scene("A quote that nobody said", claims.invented(), c -> List.of(c.verify()));
        script.scene(
                "A message that is checked",
                claims.altered(),
                c -> List.of(
                        new Act.OnMessage("Check this quote", "Look at this!\n> “" + c.words() + "” – " + c.by())));
        script.scene("The articles", Act.slash("articles"));
        script.scene("Help", Act.slash("help"));
        script.scene("A mention without a question", Act.mention(""));
        script.scene(
                "A question that is too long",
                ask("Who said what, and why? ".repeat(10).strip()));
        script.scene("A quote without words", Act.slash("verify", "quote", "…"));
        script.scene("An answer is found helpful", examples.quoted(), q -> List.of(ask(q), Act.press("Helpful")));
        script.scene(
                "An answer is found wrong",
                examples.quoted(),
                q -> List.of(ask(q), Act.press("Wrong?"), new Act.FillIn("She said that a year later.")));
        script.scene("Who else said this", examples.quoted(), q -> List.of(ask(q), Act.press("Who else")));
        script.scene(
                "A private answer is shared",
                examples.quoted(),
                q -> List.of(Act.slash("ask", "question", q, "private", "yes"), Act.press("Share")));
        script.scene("An answer is removed", examples.quoted(), q -> List.of(ask(q), Act.press("Remove")));
        script.scene(
                "A message is asked about",
                examples.quoted(),
                q -> List.of(new Act.OnMessage("Ask OnRecord about this", q)));
        script.scene(
                "A topic in every article",
                examples.topic(),
                t -> List.of(Act.slash("compare", "topic", t), Act.press("More")));
        script.scene("The speakers", Act.slash("speakers"), Act.press("More"));
        script.scene("A quiz", Act.slash("quiz"), Act.press(""), Act.press(""));
        script.managers("What was not answered", Act.slash("unanswered"));
        script.managers("What was reported", Act.slash("reports"), Act.press(""));
        script.managers("Statistics", Act.slash("stats"));
        script.scene("What is kept", Act.slash("privacy"), Act.press("Delete it"));
        script.managers("Setup", Act.slash("setup"), Act.slash("setup", "human", Cast.TEACHERS));
        script.managers(
                "An article is added",
                Act.slash("library add"),
                new Act.FillIn("Kite club flies over the dunes\n\nThe kite club met on the dunes on Sunday."
                        + " “Every child shall fly a kite once,” said club chair Ada Brink."));
        script.managers("A library", Act.slash("library list"));
        script.managers(
                "An article is removed", Act.slash("library remove", "article", "kite"), Act.press("Remove it"));
        script.managers("A library for a class", Act.slash("library class", "name", "History 10b"));
        script.scene(
                "A library is not for everybody to change", Act.slash("library add", "link", "https://example.org"));
        script.managers("A library is deleted", Act.slash("library forget"), Act.press("Delete it"));
        script.scene("A human is asked", examples.quoted(), q -> List.of(ask(q), Act.press("Ask a human")));
        return new Scenes(script.scenes, script.missing);
    }

    private static Act ask(String question) {
        return Act.slash("ask", "question", question);
    }

    private static final class Script {
        private final List<Scene> scenes = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        void scene(String title, Act... acts) {
            scenes.add(new Scene(title, List.of(acts)));
        }

        /** One that only those who look after the server can play. */
        void managers(String title, Act... acts) {
            scenes.add(new Scene(title, Cast.TEACHER, List.of(acts)));
        }

        /** One that needs an example, which there may be none of. */
        <T> void scene(String title, Optional<T> example, Function<T, List<Act>> acts) {
            example.ifPresentOrElse(e -> scenes.add(new Scene(title, acts.apply(e))), () -> missing.add(title));
        }
    }
}
