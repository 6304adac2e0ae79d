package onrecord;

/** How a log line is written. */
enum LogFormat {
    /** For people. */
    TEXT,
    /** One JSON object a line, for programs that collect logs. */
    JSON
}
