package onrecord.ingest;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Checks where a link, or a redirect, wants to go; only for what can be told without asking anybody. */
final class Hop {
    private static final Pattern NUMBERS = Pattern.compile("(?i)(?:0x[0-9a-f]*|\\d+)(?:\\.(?:0x[0-9a-f]*|\\d+))*\\.?");
    private static final Pattern PLAIN_V4 = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
    private static final Pattern LOCAL = Pattern.compile(
            "(?i)(?:.*\\.)?(?:localhost|local|internal|intranet|lan|home|corp|localdomain|home\\.arpa|onion|test|invalid)\\.?");

    private final IntPredicate ports;
    private final boolean localNames;

    Hop(IntPredicate ports, boolean localNames) {
        this.ports = ports;
        this.localNames = localNames;
    }

    /** The address to ask. */
    HttpUrl check(String address) throws Refusal {
        URI uri = Links.of(address)
                .orElseThrow(
                        () -> new Refusal("it is not a web link; give the whole address, beginning with https://"));
        HttpUrl url = Optional.ofNullable(HttpUrl.parse(uri.toString()))
                .orElseThrow(
                        () -> new Refusal("it is not a web link; give the whole address, beginning with https://"));
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new Refusal("links with a user name or password are not followed");
        }
        if (!ports.test(url.port())) {
            throw new Refusal("links to other ports than the usual ones are not followed");
        }
        String written = uri.getHost().toLowerCase(Locale.ROOT);
        boolean odd =
                NUMBERS.matcher(written).matches() && !PLAIN_V4.matcher(written).matches();
        if (odd || (!localNames && isLocal(url.host()))) {
            throw new Refusal(Refusals.NOT_PUBLIC);
        }
        return url.newBuilder().fragment(null).build();
    }

    /** Whether a name is given out by a network, not by the web. */
    private static boolean isLocal(String host) {
        boolean literal = host.indexOf(':') >= 0 || PLAIN_V4.matcher(host).matches();
        return LOCAL.matcher(host).matches() || (!literal && host.indexOf('.') < 0);
    }

    /** Sentences that several classes say. */
    static final class Refusals {
        static final String NOT_PUBLIC = "the link does not lead to the open web";

        private Refusals() {}
    }
}
