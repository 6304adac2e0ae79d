package onrecord.ingest;

import static onrecord.ingest.Packed.epub;
import static onrecord.ingest.Packed.utf8;
import static onrecord.ingest.Written.FIRST;
import static onrecord.ingest.Written.SECOND;
import static onrecord.ingest.Written.THIRD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An EPUB")
class EpubFileTest {
    @Test
    @DisplayName("gives its chapters in the order they are read in, and what its package file says")
    void chapters() {
        Article article = Uploaded.article(
                "pier.epub",
                epub(
                        "<dc:title>The pier: a history</dc:title><dc:creator>Jane Doe</dc:creator><dc:publisher>Harbour Press"
                                + "</dc:publisher><dc:date>2022-01-12</dc:date>",
                        "<h1>The pier: a history</h1><p>" + FIRST + "</p><nav><p>Contents of this very book.</p></nav>",
                        "<h2>The storm</h2><p>" + SECOND.replace(" ", "\n") + "</p><p>" + THIRD + "</p>"));
        assertEquals("The pier: a history", article.headline());
        assertEquals(Optional.of("Jane Doe"), article.origin().byline());
        assertEquals(Optional.of("Harbour Press"), article.origin().outlet());
        assertEquals(Optional.of(LocalDate.of(2022, 1, 12)), article.origin().published());
        assertEquals(List.of(FIRST, SECOND, THIRD), Written.body(article));
    }

    @Test
    @DisplayName("without chapters, or without its package file, is refused")
    void incomplete() {
        assertEquals("it is damaged, or not quite an EPUB", Uploaded.why("a.epub", epub("")));
        assertEquals(
                "it is damaged, or not quite an EPUB",
                Uploaded.why("a.epub", Packed.zip(Map.of("META-INF/container.xml", utf8("<container/>")))));
    }

    @Test
    @DisplayName("with locked chapters is refused")
    void locked() {
        String lock = "<encryption><EncryptedData><CipherData><CipherReference URI='OEBPS/text/c0.xhtml'/></CipherData>"
                + "</EncryptedData></encryption>";
        byte[] book = Packed.zip(Map.of(
                "META-INF/container.xml", utf8("<container><rootfile full-path='b.opf'/></container>"),
                "META-INF/encryption.xml", utf8(lock),
                "b.opf", utf8("<package><manifest/><spine><itemref idref='a'/></spine></package>")));
        assertEquals("it is copy-protected, so its text cannot be read", Uploaded.why("a.epub", book));
    }

    @Test
    @DisplayName("whose package file names what is not there, or leads out of it, is refused")
    void missing() {
        for (String path : List.of("gone.xhtml", "../../etc/passwd", "%zz")) {
            byte[] book = Packed.zip(Map.of(
                    "META-INF/container.xml", utf8("<container><rootfile full-path='b.opf'/></container>"),
                    "b.opf",
                            utf8("<package><manifest><item id='a' href='" + path
                                    + "' media-type='application/xhtml+xml'/>"
                                    + "</manifest><spine><itemref idref='a'/></spine></package>")));
            assertTrue(Uploaded.why("a.epub", book).startsWith("it is damaged"));
        }
    }
}
