package onrecord.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes pseudonyms: HMAC-SHA-256 of server and user under a secret of this installation, cut to 128 bits. A plain hash
 * would hide nobody, since all users' numbers can be tried in an afternoon.
 */
final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int KEPT_BYTES = 16;

    private final SecretKeySpec secret;

    /** Makes them under this secret, in hexadecimal digits. */
    Pseudonyms(String secret) {
        this.secret = new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM);
    }

    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Pseudonym of(Member member) {
        return of(member.server().id() + "/" + member.user());
    }

    /** The pseudonym under which a user is known outside of all servers, in their private chat. */
    Pseudonym ofUser(long user) {
        return of("user/" + user);
    }

    private Pseudonym of(String who) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] whole = mac.doFinal(who.getBytes(StandardCharsets.US_ASCII));
            return new Pseudonym(HexFormat.of().formatHex(whole, 0, KEPT_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
