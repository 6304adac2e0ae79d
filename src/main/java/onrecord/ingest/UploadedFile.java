package onrecord.ingest;

import java.net.URI;
import java.util.Optional;

/** Reads one file of any format, in this process; only for files that may do it harm no more. */
final class UploadedFile {
    private final Outlets outlets = Outlets.wellKnown();
    private final Assembly assembly = new Assembly(outlets);

    Reading read(String name, Optional<URI> link, byte[] bytes) {
        try {
            Format format = Contents.format(name, bytes);
            if (bytes.length > format.largest()) {
                throw new Refusal("it is larger than " + Format.megabytes(format.largest()));
            }
            Extract extract = extract(format, link, bytes);
            if (extract.text().length() > Intake.LARGEST_ARTICLE) {
                throw new Refusal("its text is longer than " + Format.megabytes(Intake.LARGEST_ARTICLE));
            }
            return new Reading.Clean(assembly.article(name, extract.knowing(linked(extract.known(), link))));
        } catch (Refusal refusal) {
            return new Reading.Refused(name, refusal.why());
        } catch (StackOverflowError e) {
            return new Reading.Refused(name, "it is nested too deep; copy its text into a text file and add that");
        }
    }

    private static Extract extract(Format format, Optional<URI> link, byte[] bytes) throws Refusal {
        return switch (format) {
            case TEXT -> TextFile.read(bytes);
            case HTML -> HtmlFile.read(bytes, link);
            case PDF -> PdfFile.read(bytes);
            case WORD -> WordFile.read(bytes);
            case EPUB -> EpubFile.read(bytes);
            case DOCUMENTS -> throw new Refusal(Format.HANDED_IN);
        };
    }

    /** What is known, with the link it was fetched from: a page is believed only about addresses of its own site. */
    private Particulars linked(Particulars known, Optional<URI> fetched) {
        if (fetched.isEmpty()) {
            return known;
        }
        URI address = known.link()
                .filter(claimed -> Links.site(claimed).equals(Links.site(fetched.get())))
                .orElse(fetched.get());
        Optional<String> outlet = outlets.known(address).or(known::outlet);
        return new Particulars(known.headline(), known.published(), outlet, Optional.of(address), known.byline());
    }
}
