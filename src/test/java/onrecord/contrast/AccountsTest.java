package onrecord.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import onrecord.quote.ComparedWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Accounts of one thing")
class AccountsTest {
    private static final String HEADLINE = "Trouble at the Ostbay shipyard";

    private static Optional<String> between(String one, String other, ContrastFinder finder) {
        return new Papers().with(HEADLINE, one).with(HEADLINE, other).last(finder);
    }

    @Nested
    @DisplayName("of which one tells what another denies")
    class Denied {
        private static final String TOLD = "The union says Brinkman plans to close the shipyard in Ostbay.";
        private static final String DENIED = "Brinkman denied that it plans to close the shipyard.";

        @Test
        @DisplayName("differ, whichever comes first")
        void differ() {
            assertEquals(
                    Optional.of("denied that it plans to close the shipyard / plans to close the shipyard"),
                    between(DENIED, TOLD, DeniedClaims.ofAnything()));
            assertEquals(true, between(TOLD, DENIED, DeniedClaims.ofAnything()).isPresent());
        }

        @Test
        @DisplayName("agree when both deny it, or when the other tells of something else")
        void agree() {
            assertEquals(
                    Optional.empty(),
                    between(DENIED, "The firm disputes plans to shut the shipyard.", DeniedClaims.ofAnything()));
            assertEquals(
                    Optional.empty(),
                    between(DENIED, "Brinkman does not plan to close the shipyard.", DeniedClaims.ofAnything()));
            assertEquals(
                    Optional.empty(),
                    between(DENIED, "Brinkman plans to paint its cranes blue.", DeniedClaims.ofAnything()));
        }

        @Test
        @DisplayName("only count when the question is about the claim")
        void asked() {
            assertEquals(
                    true,
                    between(DENIED, TOLD, DeniedClaims.about(ComparedWords.of("closing the shipyard")))
                            .isPresent());
            assertEquals(
                    Optional.empty(), between(DENIED, TOLD, DeniedClaims.about(ComparedWords.of("wages and strike"))));
        }
    }

    @Nested
    @DisplayName("in two versions of one sentence")
    class TwoVersions {
        private static final String DONE =
                "The harbour board published its plan for a longer quay in the old town of Ostbay on Friday after a vote that failed to end the quarrel.";
        private static final String BEGUN =
                "The harbour board began to publish its plan for a longer quay in the old town of Ostbay on Friday, after a vote.";

        @Test
        @DisplayName("differ in how far it went")
        void stage() {
            assertEquals(
                    Optional.of("board published its plan / board began to publish"),
                    between(DONE, BEGUN, Versions.ofAnything()));
        }

        @Test
        @DisplayName("differ in how it ended")
        void outcome() {
            String other = DONE.replace("failed to end the quarrel", "showed a way out");
            assertEquals(
                    Optional.of("that failed to end the quarrel / that showed a way out"),
                    between(DONE, other, Versions.ofAnything()));
            assertEquals(
                    true,
                    between(DONE, other, Versions.about(ComparedWords.of("vote")))
                            .isPresent());
            assertEquals(Optional.empty(), between(DONE, other, Versions.about(ComparedWords.of("cost of paint"))));
        }

        @Test
        @DisplayName("agree when one only tells more")
        void more() {
            String more = DONE.replace("on Friday", "on Friday evening, with music,");
            assertEquals(Optional.empty(), between(DONE, more, Versions.ofAnything()));
            assertEquals(
                    Optional.empty(), between(DONE, "The board published its plan on Friday.", Versions.ofAnything()));
        }
    }

    @Nested
    @DisplayName("in opposite moods")
    class Mood {
        @Test
        @DisplayName("differ for one speaker and for two who name the same mood")
        void differ() {
            assertEquals(
                    Optional.of("spoke positively / less optimistic"),
                    between(
                            "Mayor Marta Keel spoke positively about the talks and said a deal was near.",
                            "Mayor Marta Keel gave a less optimistic view and said the talks in Ostbay would be long.",
                            new Moods()));
            assertEquals(
                    true,
                    between(
                                    "Mayor Marta Keel expressed optimism in Ostbay.",
                                    "Governor Paul Reed said Ostbay did not “give any reason for optimism” so far.",
                                    new Moods())
                            .isPresent());
        }

        @Test
        @DisplayName("agree when the moods do, or a comma parts the denial")
        void agree() {
            assertEquals(
                    Optional.empty(),
                    between(
                            "Mayor Marta Keel spoke positively about Ostbay.",
                            "Mayor Marta Keel said she was hopeful for Ostbay.",
                            new Moods()));
            assertEquals(
                    Optional.empty(),
                    between(
                            "Mayor Marta Keel spoke positively about Ostbay.",
                            "Mayor Marta Keel did not stay long, but was positive about Ostbay.",
                            new Moods()));
        }
    }

    @Nested
    @DisplayName("under two names")
    class Names {
        @Test
        @DisplayName("differ when one word has another form")
        void differ() {
            assertEquals(
                    Optional.of("Ostbay-Lund Commission / Ostbay-Lunder Commission"),
                    between(
                            "They met in the Ostbay-Lund Commission.",
                            "The Ostbay-Lunder Commission meets today.",
                            new Spellings()));
        }

        @Test
        @DisplayName("agree when a name is another, or plural")
        void agree() {
            assertEquals(
                    Optional.empty(),
                    between("They met in the Ostbay Commission.", "The Skarn Commission meets.", new Spellings()));
            assertEquals(
                    Optional.empty(),
                    between("The Ostbay Cranes are blue.", "An Ostbay Crane is blue.", new Spellings()));
        }
    }

    @Nested
    @DisplayName("of who said something")
    class Speakers {
        private static final String KEEL =
                "Mayor Marta Keel said the shipyard would have no right to close the quay in winter.";

        @Test
        @DisplayName("differ when two speakers are given the same statement")
        void differ() {
            assertEquals(
                    Optional.of("Mayor Marta Keel / Governor Paul Reed"),
                    between(
                            KEEL,
                            "Governor Paul Reed said the shipyard had no right to close the quay in winter.",
                            new Attributions()));
        }

        @Test
        @DisplayName("agree for one speaker, for other words and for the opposite")
        void agree() {
            assertEquals(
                    Optional.empty(),
                    between(
                            KEEL,
                            "Keel said the shipyard had no right to close the quay in winter.",
                            new Attributions()));
            assertEquals(
                    Optional.empty(),
                    between(KEEL, "Governor Paul Reed said the school needed a roof.", new Attributions()));
            assertEquals(
                    Optional.empty(),
                    between(
                            KEEL,
                            "Governor Paul Reed said the shipyard had a right to close the quay in winter.",
                            new Attributions()));
        }
    }
}
