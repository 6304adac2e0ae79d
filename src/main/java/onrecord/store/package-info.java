/**
 * What must survive a restart: each server's libraries with their articles, its settings, questions nobody could answer,
 * reports of wrong answers, counts, and who wants nothing kept.
 *
 * <p>Start here: {@link onrecord.store.Store}, which opens the database and has one class a subject: {@link
 * onrecord.store.Libraries}, {@link onrecord.store.Articles}, {@link onrecord.store.Feeds}, {@link
 * onrecord.store.Settings}, {@link onrecord.store.UnansweredQuestions}, {@link onrecord.store.Reports}, {@link
 * onrecord.store.Tally}, {@link onrecord.store.DailyQuestions}, {@link onrecord.store.Privacy}. Every one of their
 * methods asks for the {@link onrecord.store.Server} (a {@link onrecord.store.Member} or a {@link
 * onrecord.store.ServerLibrary} has one), and the only way to the tables, {@code ServerSession}, refuses a statement that
 * does not name it. {@link onrecord.store.Backup} copies everything into a file and puts it back.
 *
 * <p>A change is one transaction. Users are known by {@link onrecord.store.Pseudonym} only; the words of questions that
 * were answered are not kept at all. The tables are made and changed by the numbered scripts beside the classes, in SQL
 * that SQLite and PostgreSQL read alike; only {@code SqliteFile}, {@code PostgresServer} and what they use know which
 * database it is.
 *
 * <p>The store is the truth, an index is derived from it: each change of a library has a number, and {@link
 * onrecord.store.Articles#after} tells an index what it lacks.
 *
 * <p>It knows what an article is, and must not know who reads, searches or shows what it keeps.
 */
@NullMarked
package onrecord.store;

import org.jspecify.annotations.NullMarked;
