package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import onrecord.discord.PreviewPage.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A message's JSON, drawn as HTML,")
class MessageHtmlTest {
    private static final Act HELP = Act.slash("help", "about", "<b>quotes</b>");

    private static Drawn draw(String json, Map<String, byte[]> files, boolean seenByOne) throws Exception {
        return draw(new Said(Said.Kind.MESSAGE, new ObjectMapper().readTree(json), files, seenByOne), HELP);
    }

    private static Drawn draw(Said said, Act act) throws Exception {
        Played played = new Played("A scene", Cast.MAYA, List.of(new Played.Exchange(act, said)));
        return Drawn.page(new PreviewPage(LocalTime.of(9, 41)).picture(played, Theme.DARK));
    }

    @Test
    @DisplayName("has whose it is, when, and what it answers")
    void head() throws Exception {
        Drawn drawn = draw("{\"content\":\"**Hello**\"}", Map.of(), false);
        assertEquals(List.of("OnRecordAPPToday at 09:41"), drawn.ofClass("head"));
        assertEquals(List.of("used /help"), drawn.ofClass("what"));
        assertEquals(List.of("Hello"), drawn.texts("//*[@class='content']//strong"));
        assertEquals(List.of("<b>quotes</b>"), drawn.ofClass("option-value"));
        assertEquals(List.of(), drawn.ofClass("only-you"));
    }

    @Test
    @DisplayName("says when only one person sees it")
    void seenByOne() throws Exception {
        assertEquals(
                List.of("Only you can see this • Dismiss message"),
                draw("{\"content\":\"x\"}", Map.of(), true).ofClass("only-you"));
    }

    @Test
    @DisplayName("has all parts of a card")
    void card() throws Exception {
        Drawn drawn = draw("""
                {"embeds":[{"author":{"name":"Who?"},"title":"A *title*","url":"https://pier.example/x",
                 "description":"> words\\n— **Brink**","color":3120750,"footer":{"text":"3 articles"},
                 "fields":[{"name":"One","value":"two","inline":true},{"name":"Three","value":"four"}]}]}
                """, Map.of(), false);
        assertEquals(List.of("border-color:#2f9e6e"), drawn.texts("//article/@style"));
        assertEquals(List.of("Who?"), drawn.ofClass("embed-author"));
        assertEquals(List.of("title"), drawn.texts("//a[@href='https://pier.example/x']/em"));
        assertEquals(List.of("words"), drawn.texts("//blockquote"));
        assertEquals(List.of("3 articles"), drawn.ofClass("embed-footer"));
        assertEquals(List.of("Onetwo", "Threefour"), drawn.ofClass("embed-field"));
        assertEquals(List.of("Onetwo"), drawn.ofClass("inline"));
    }

    @Test
    @DisplayName("has buttons in their styles, and lists")
    void components() throws Exception {
        Drawn drawn = draw("""
                {"components":[{"type":1,"components":[
                  {"type":2,"style":1,"label":"one"},{"type":2,"style":2,"label":"two"},{"type":2,"style":3,"label":"three"},
                  {"type":2,"style":4,"label":"four","disabled":true,"emoji":{"name":"⚓"}},
                  {"type":2,"style":5,"label":"five","url":"https://pier.example"}]},
                 {"type":1,"components":[{"type":3,"placeholder":"Choose","options":[{"label":"a"},{"label":"b"}]}]},
                 {"type":1,"components":[{"type":3,"options":[{"label":"a"},{"label":"b","default":true}]}]}]}
                """, Map.of(), false);
        assertEquals(List.of("one"), drawn.ofClass("primary"));
        assertEquals(List.of("two"), drawn.ofClass("secondary"));
        assertEquals(List.of("three"), drawn.ofClass("success"));
        assertEquals(List.of("⚓four"), drawn.ofClass("danger"));
        assertEquals(List.of("⚓four"), drawn.ofClass("off"));
        assertEquals(List.of("five"), drawn.ofClass("link"));
        assertEquals(List.of("Choose", "b"), drawn.ofClass("list"));
        assertEquals(3, drawn.ofClass("row").size());
    }

    @Test
    @DisplayName("has pictures on cards and beside them, and other files by name and size")
    void files() throws Exception {
        byte[] bytes = "picture".getBytes(StandardCharsets.UTF_8);
        Drawn drawn = draw(
                """
                {"attachments":[{"id":0,"filename":"quote.png","description":"a"},{"id":1,"filename":"chart.png",
                  "description":"A <chart>"},{"id":2,"filename":"list.csv"},{"id":3,"filename":"big.csv"}],
                 "embeds":[{"image":{"url":"attachment://quote.png"}},{"image":{"url":"https://cdn.example/x.png"}}]}
                """,
                Map.of("quote.png", bytes, "chart.png", bytes, "list.csv", bytes, "big.csv", new byte[2048]),
                false);
        assertEquals(
                List.of("data:image/png;base64,cGljdHVyZQ==", "data:image/png;base64,cGljdHVyZQ=="),
                drawn.texts("//img/@src"));
        assertEquals(List.of("A <chart>", "quote.png"), drawn.texts("//img/@alt"));
        assertEquals(List.of("list.csv", "big.csv"), drawn.ofClass("file-name"));
        assertEquals(List.of("7 bytes", "2.00 KB"), drawn.ofClass("file-size"));
        assertEquals(List.of("https://cdn.example/x.png"), drawn.ofClass("no-picture"));
    }

    @Test
    @DisplayName("has a dialogue with its fields")
    void dialogue() throws Exception {
        String json = """
                {"title":"What is wrong?","custom_id":"wrong","components":[
                  {"type":1,"components":[{"type":4,"label":"Why","style":2,"placeholder":"In a sentence"}]},
                  {"type":18,"label":"Where","description":"which article","component":{"type":4,"style":1,"value":"here",
                   "required":false}},
                  {"type":18,"label":"How","component":{"type":3,"options":[{"label":"a"}]}},
                  {"type":10,"content":"**Thanks**"}]}
                """;
        Drawn drawn = draw(
                new Said(Said.Kind.DIALOGUE, new ObjectMapper().readTree(json), Map.of(), false), Act.press("Wrong?"));
        assertEquals(List.of("What is wrong?"), drawn.ofClass("dialogue-title"));
        assertEquals(List.of("Why*", "Where", "How*"), drawn.ofClass("field-label"));
        assertEquals(List.of("In a sentence", "here"), drawn.ofClass("input"));
        assertEquals(List.of("which article"), drawn.ofClass("field-about"));
        assertEquals(List.of("Make a selection"), drawn.ofClass("list"));
        assertEquals(List.of("Thanks"), drawn.texts("//*[@class='dialogue-body']//strong"));
        assertEquals(List.of("Maya presses Wrong?"), drawn.ofClass("does"));
    }

    @Test
    @DisplayName("follows on what members do and write, in all the ways there are")
    void acts() throws Exception {
        Said said = new Said(Said.Kind.MESSAGE, new ObjectMapper().readTree("{\"content\":\"x\"}"), Map.of(), false);
        assertEquals(
                List.of("@OnRecord who said <i>?", "x"),
                draw(said, Act.mention("who said <i>?")).ofClass("content"));
        assertEquals(List.of("who?", "x"), draw(said, new Act.Direct("who?")).ofClass("content"));
        Drawn menu = draw(said, new Act.OnMessage("Check this quote", "> “No,” <b>"));
        assertEquals(List.of("“No,” <b>", "x"), menu.ofClass("content"));
        assertEquals(List.of("used Check this quote"), menu.ofClass("what"));
        assertEquals(
                List.of("Maya chooses Tern"), draw(said, new Act.Choose("Tern")).ofClass("does"));
        assertEquals(List.of("Maya writes a"), draw(said, new Act.FillIn("a")).ofClass("does"));
    }

    @Test
    @DisplayName("stays text, wherever it is hostile")
    void hostile() throws Exception {
        String text = "</div><script>alert(1)</script><img src=x onerror=alert(1)>\\\"'\\u0000\\uD800";
        Drawn drawn = draw("""
                {"content":"%1$s","attachments":[{"filename":"%1$s"}],
                 "embeds":[{"author":{"name":"%1$s"},"title":"%1$s","url":"javascript:alert(1)","description":"%1$s\\n> %1$s",
                  "footer":{"text":"%1$s"},"image":{"url":"%1$s"},"fields":[{"name":"%1$s","value":"%1$s"}]}],
                 "components":[{"type":1,"components":[{"type":2,"style":99,"label":"%1$s"},
                  {"type":3,"placeholder":"%1$s"}]}]}
                """.formatted(text), Map.of(), true);
        assertEquals(List.of(), drawn.texts("//script|//img|//a"));
        assertEquals(12, drawn.texts("/html/body").getFirst().split("alert\\(1\\)</script>", -1).length - 1);
    }

    @Test
    @DisplayName("stands on a page that asks nobody for anything and runs nothing")
    void page() {
        String page = new PreviewPage(LocalTime.of(9, 41)).of(List.of(), "a note", List.of("a chart"));
        assertTrue(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"), page);
        assertFalse(page.contains("<script") || page.contains("url(") || page.contains("@import"), page);
        assertTrue(page.contains("These articles give no example of: a chart."), page);
    }
}
