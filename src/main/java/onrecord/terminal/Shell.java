package onrecord.terminal;

import java.io.InputStream;
import java.io.PrintWriter;
import onrecord.desk.Desks;

/**
 * What every command is handed.
 *
 * @param desks where the articles are asked
 * @param out answers, always UTF-8
 * @param err messages, so that scripts can read answers alone
 * @param in what a person types, UTF-8
 * @param screen what can be shown
 */
record Shell(Desks desks, PrintWriter out, PrintWriter err, InputStream in, TerminalScreen screen) {
    /** Says why the command cannot run. */
    int refuse(String sentence) {
        err.println(sentence);
        return ExitCode.BROKEN;
    }
}
