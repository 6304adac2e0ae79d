package onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How bytes become text: UTF-16 when a byte order mark says so, UTF-8 when the bytes are that, else Windows-1252 when
 * the outcome looks like text. A byte order mark stays as the character U+FEFF, so that offsets count in the file.
 */
final class Decoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoding() {}

    static String text(byte[] bytes) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal("it is empty");
        }
        String text = decode(bytes);
        refuseBinary(text);
        if (text.codePoints().allMatch(Blank::is)) {
            throw new Refusal("it holds nothing but white space");
        }
        return text;
    }

    private static String decode(byte[] bytes) throws Refusal {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            Charset utf16 = starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return strictly(bytes, utf16).orElseThrow(() -> new Refusal("it is damaged UTF-16 text"));
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        refuseBinary(new String(bytes, StandardCharsets.ISO_8859_1));
        if (starts(bytes, 0xEF, 0xBB, 0xBF) || damagedUtf8(bytes)) {
            throw new Refusal("it is damaged UTF-8 text, please save it again as UTF-8");
        }
        if (foreign(bytes)) {
            throw new Refusal("its encoding is not known, please save it as UTF-8");
        }
        return strictly(bytes, WINDOWS_1252)
                .orElseThrow(() -> new Refusal("its encoding is not known, please save it as UTF-8"));
    }

    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A stray control character is forgiven (some systems leave one in a text); more of them mean no text. */
    private static void refuseBinary(String text) throws Refusal {
        long controls =
                text.chars().filter(c -> (c < ' ' && !Blank.is(c)) || c == 0x7F).count();
        if (text.indexOf('\0') >= 0 || controls > 2 + text.length() / 200) {
            throw new Refusal("it is not text but binary data");
        }
    }

    /** UTF-8 with a few broken places: read as Windows-1252 it would show every curly quote as three odd letters. */
    private static boolean damagedUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int broken = 0;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            broken++;
            in.position(in.position() + result.length());
        }
        long whole = out.flip().chars().filter(c -> c > 0x7F).count();
        return whole > broken;
    }

    /** In western European text most letters are ASCII; Cyrillic, Greek or Asian text in an old encoding is not. */
    private static boolean foreign(byte[] bytes) {
        int high = 0;
        int written = 0;
        for (byte b : bytes) {
            if (b < 0) {
                high++;
            }
            if (b < 0 || b > ' ') {
                written++;
            }
        }
        return high > 3 && high * 4 > written;
    }
}
