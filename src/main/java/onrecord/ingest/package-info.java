/**
 * Whether there is an article in this.
 *
 * <p>What it knows: the formats articles come in, how a file's bytes become text, where headline, date, link, outlet and
 * byline stand in it, and which of its lines are not article. It never changes a text; it says which spans are body.
 *
 * <p>Start here: {@link onrecord.ingest.Intake}. A {@link onrecord.ingest.Source} is something that could be read, a
 * {@link onrecord.ingest.Reading} what became of it. {@link onrecord.ingest.ArticleFile} shows the steps for one file.
 *
 * <p>It must not know what is done with articles afterwards.
 */
@NullMarked
package onrecord.ingest;

import org.jspecify.annotations.NullMarked;
