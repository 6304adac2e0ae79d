/**
 * How fast OnRecord is: programs to be run by hand with {@code src/jmh/run}, never by the tests.
 *
 * <p>Start here: {@link onrecord.benchmark.BenchmarkMain}, which runs all of them and prints one table.
 *
 * <p>The library grows with made-up articles ({@link onrecord.benchmark.MadeUpNews}), whose words, names and numbers are
 * drawn at random and so mean nothing: they measure time and memory, never how right an answer is.
 */
@NullMarked
package onrecord.benchmark;

import org.jspecify.annotations.NullMarked;
