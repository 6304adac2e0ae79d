package onrecord.ingest;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bytes that files of a kind begin with. */
enum Signature {
    /** A PDF, perhaps behind a line break. */
    PDF("", "255044462D", "EFBBBF255044462D", "0A255044462D", "0D0A255044462D", "20255044462D"),
    /** A zip: Word and EPUB files are zips, too. */
    ZIP("", "504B0304", "504B0506"),
    /** The container of old Word files, and of new ones with a password. */
    OLD_WORD(
            "it is an old Word file (.doc) or one with a password; save it as .docx without a password",
            "D0CF11E0A1B11AE1"),
    /** Rich text. */
    RICH_TEXT("it is rich text (.rtf); save it as Word (.docx) or PDF", "7B5C727466"),
    /** A picture. */
    PICTURE(
            "it is a picture, and text in pictures is not read",
            "474946383761",
            "474946383961",
            "89504E470D0A1A0A",
            "FFD8FF",
            "49492A00",
            "4D4D002A",
            "38425053"),
    /** Sound or film. */
    FILM("it is sound or film, which is not read", "494433", "4F676753", "664C6143", "1A45DFA3", "000001BA"),
    /** A packed file of another kind. */
    PACKED(
            "it is packed in a way that is not read; unpack it, or pack it as a .zip",
            "1F8B",
            "425A68",
            "FD377A585A00",
            "377ABCAF271C",
            "526172211A07",
            "28B52FFD"),
    /** A program. */
    PROGRAM("it is a program, not an article", "7F454C46", "4D5A90", "4D5A00", "CAFEBABE", "CFFAEDFE", "0061736D"),
    /** A database. */
    DATABASE("it is a database, not an article", "53514C69746520666F726D6174");

    private static final int LONGEST = 16;

    private final String why;
    private final Pattern beginnings;

    Signature(String why, String... beginnings) {
        this.why = why;
        this.beginnings = Pattern.compile(String.join("|", beginnings));
    }

    static Optional<Signature> of(byte[] file) {
        String beginning = HexFormat.of().withUpperCase().formatHex(file, 0, Math.min(file.length, LONGEST));
        return Stream.of(values())
                .filter(kind -> kind.beginnings.matcher(beginning).lookingAt())
                .findFirst();
    }

    /** Why such a file is refused; empty when it may be read. */
    String why() {
        return why;
    }
}
