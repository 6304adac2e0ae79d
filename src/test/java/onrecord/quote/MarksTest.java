package onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Quotation marks")
class MarksTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("hold what stands between them, marks included")
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
                    “We wait,” she said.                  | “We wait,”
                    "We wait," she said.                  | "We wait,"
                    ''We wait,'' she said.                | ''We wait,''
                    ``We wait,'' she said.                | ``We wait,''
                    «We wait,» she said.                  | «We wait,»
                    “We wait,” she said, “and swim.”      | “We wait,” ; “and swim.”
                    "We wait," she said, "and swim."      | "We wait," ; "and swim."
                    “We wait," she said.                  | “We wait,"
                    “We don’t call it ‘waiting’,” he said | “We don’t call it ‘waiting’,”
                    The sailors' boats and Ida's          | %%
                    “We wait, and we shall go on          | “We wait, and we shall go on
                    She said: "We wait                    | "We wait
                    waiting,” she said.                   | %%
                    waiting,” she said, “as ever.”        | “as ever.”
                    waiting," she said. "We swim."        | "We swim."
                    No marks at all                       | %%
                    %%                                    | %%
                    """)
    void quoted(String text, String pieces) {
        List<String> found = Marks.quoted(text, new Span(0, text.length())).stream()
                .map(q -> q.span().in(text))
                .toList();
        assertEquals(pieces, String.join(" ; ", found));
    }

    @Test
    @DisplayName("never closed end with their paragraph")
    void unclosed() {
        String text = "“We wait.\n\n“We swim,” she said.";
        assertEquals(List.of(new Quotation(new Span(0, 9), new Span(1, 9), false)), Marks.quoted(text, new Span(0, 9)));
        assertEquals(
                List.of("“We swim,”"),
                Marks.quoted(text, new Span(11, text.length())).stream()
                        .map(q -> q.span().in(text))
                        .toList());
    }

    @Test
    @DisplayName("need not fit to the last character of the text")
    void atTheEnd() {
        String text = "it's the sailors'";
        assertEquals(List.of(), Marks.quoted(text, new Span(0, text.length())));
    }
}
