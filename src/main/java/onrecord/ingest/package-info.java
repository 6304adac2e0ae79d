/**
 * Whether there is an article in this.
 *
 * <p>What it knows: the formats articles come in, how a file's bytes become text, where headline, date, link, outlet and
 * byline stand in it, and which of its lines are not article; how links are fetched without being led astray. It never
 * changes a text that comes as text; from a web page, PDF, Word file or EPUB it takes the text, and offsets count in that.
 *
 * <p>Start here: {@link onrecord.ingest.Intake} for the operator's folder, {@link onrecord.ingest.UploadReader} and
 * {@link onrecord.ingest.LinkFetcher} for what members hand in. A {@link onrecord.ingest.Reading} is what became of it.
 * {@link onrecord.ingest.UploadedFile} shows the steps for one file: {@link onrecord.ingest.Contents} tells its format, a
 * class a format makes an {@link onrecord.ingest.Extract}, {@link onrecord.ingest.Assembly} an article of that. Whatever is
 * more than text is read in another process ({@link onrecord.ingest.SeparateReader}), since it may be out for harm.
 *
 * <p>It must not know what is done with articles afterwards.
 */
@NullMarked
package onrecord.ingest;

import org.jspecify.annotations.NullMarked;
