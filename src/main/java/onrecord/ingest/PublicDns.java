package onrecord.ingest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.Dns;

/**
 * Resolves names to addresses of the open web only. The connection goes to one of the very addresses that were checked
 * here, so a name that resolves differently the next moment gains nothing.
 */
final class PublicDns implements Dns {
    private final Dns names;
    private final Predicate<InetAddress> allowed;

    PublicDns(Dns names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** @throws NotPublic when one of the addresses is not on the open web, even when others are */
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> addresses = names.lookup(host);
        if (addresses.isEmpty() || !addresses.stream().allMatch(allowed)) {
            throw new NotPublic(host);
        }
        return addresses;
    }

    /** Says that a name leads somewhere it must not. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1;

        NotPublic(String host) {
            super(host);
        }
    }
}
