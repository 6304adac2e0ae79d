package onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words to be compared")
class ComparedWordsTest {
    @ParameterizedTest(name = "{0} are {1}")
    @DisplayName("are split and folded")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The Harbour’s open-door policy | the harbour 's open door policy
            We don't, we can’t, we cannot | we do n't we ca n't we can not
            one hundred thousand boats | #100000 boats
            100,000 boats, 1.5 million fish | #100000 boats #1500000 fish
            twenty-five, twenty five, 25.0 | #25 #25 #25
            two three four | #2 #3 #4
            a hundred and one ways | #100 and one ways
            No one, nobody, this one | no one nobody this one
            the third, the 3rd | the #3. the #3.
            5% or five percent | #5 percent or #5 percent
            We wait … and wait ... | we wait … and wait …
            U.S. and US and us | u.s. and u.s. and us
            the United States has to go | the united states has to go
            9:30 on 3 May | #9 #30 on #3 may
            """)
    void split(String text, String forms) {
        assertEquals(
                forms, ComparedWords.of(text).stream().map(ComparedWord::form).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @DisplayName("have one base in all their forms")
    @CsvSource({
        "saw, see", "walked, walks", "stopping, stop", "pursuing, pursue", "worries, worry", "organise, organized",
        "harbours, harbor", "children, child", "n't, not", "has to, must", "no one, nobody", "U.S., United States",
        "classes, class", "going to, will", "feed, feeding"
    })
    void base(String a, String b) {
        assertEquals(
                ComparedWords.of(a).getFirst().base(),
                ComparedWords.of(b).getFirst().base());
    }

    @Test
    @DisplayName("in square brackets are the quoter's, omissions in them are omissions")
    void brackets() {
        List<ComparedWord> words = ComparedWords.of("[The mayor] will [...] pay [");
        assertEquals(
                List.of(true, true, false, false, false),
                words.stream().map(ComparedWord::bracketed).toList());
        assertTrue(words.get(3).omission());
    }

    @ParameterizedTest(name = "{0} and {1}")
    @DisplayName("may stand for each other when they are synonyms or slips")
    @CsvSource({"give, offer", "turn, put", "harbour, harbor", "imperitive, imperative", "begins, started"})
    void alike(String a, String b) {
        assertTrue(Thesaurus.alike(word(a), word(b)));
        assertFalse(Thesaurus.opposite(word(a), word(b)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @DisplayName("are opposites when one turns the other round")
    @CsvSource({
        "possible, impossible",
        "always, never",
        "keep, end",
        "harmless, harmful",
        "legal, illegal",
        "rises, falls",
        "accepted, rejected",
        "escalate, deescalate",
        "before, after"
    })
    void opposite(String a, String b) {
        assertTrue(Thesaurus.opposite(word(a), word(b)));
        assertTrue(Thesaurus.opposite(word(b), word(a)));
        assertFalse(Thesaurus.alike(word(a), word(b)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @DisplayName("are neither when they only look alike")
    @CsvSource({"million, billion", "10, 100", "loyalty, royalty", "Iran, Iraq", "pier, bridge"})
    void strangers(String a, String b) {
        assertFalse(Thesaurus.alike(word(a), word(b)));
    }

    private static ComparedWord word(String text) {
        return ComparedWords.of(text).getFirst();
    }
}
