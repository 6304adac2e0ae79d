/**
 * How OnRecord is started.
 *
 * <p>Start here: {@link onrecord.Main}, which builds every part by hand and hands the command line to the terminal
 * room; {@code Settings} is the only place that reads the environment.
 *
 * <p>It may know every other package; none may know it.
 */
@NullMarked
package onrecord;

import org.jspecify.annotations.NullMarked;
