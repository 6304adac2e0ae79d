package onrecord.ingest;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells the addresses of the open web from those of this machine, of its network, and of no machine at all. */
final class PublicAddress {
    private static final List<AddressBlock> NOT_PUBLIC = List.of(
            AddressBlock.v4(0, 0, 0, 0, 8), // this network
            AddressBlock.v4(10, 0, 0, 0, 8), // private
            AddressBlock.v4(100, 64, 0, 0, 10), // a provider's own
            AddressBlock.v4(127, 0, 0, 0, 8), // this machine
            AddressBlock.v4(169, 254, 0, 0, 16), // link-local, and with it the metadata of clouds
            AddressBlock.v4(172, 16, 0, 0, 12), // private
            AddressBlock.v4(192, 0, 0, 0, 24), // protocols
            AddressBlock.v4(192, 0, 2, 0, 24), // examples
            AddressBlock.v4(192, 31, 196, 0, 24), // name servers
            AddressBlock.v4(192, 52, 193, 0, 24), // multicast tunnels
            AddressBlock.v4(192, 88, 99, 0, 24), // relays
            AddressBlock.v4(192, 168, 0, 0, 16), // private
            AddressBlock.v4(192, 175, 48, 0, 24), // name servers
            AddressBlock.v4(198, 18, 0, 0, 15), // measurements
            AddressBlock.v4(198, 51, 100, 0, 24), // examples
            AddressBlock.v4(203, 0, 113, 0, 24), // examples
            AddressBlock.v4(224, 0, 0, 0, 4), // multicast
            AddressBlock.v4(240, 0, 0, 0, 4), // reserved, and broadcast
            AddressBlock.v4(168, 63, 129, 16, 32)); // a cloud's service at an address that looks public

    /** What IPv6 has given out for the open web; everything else is not. */
    private static final AddressBlock PUBLIC_V6 = AddressBlock.v6("2000", 3);

    private static final List<AddressBlock> NOT_PUBLIC_V6 = List.of(
            AddressBlock.v6("20010000", 23), // protocols, Teredo among them
            AddressBlock.v6("20010db8", 32), // examples
            AddressBlock.v6("3fff", 20), // examples
            AddressBlock.v6("3ffe", 16)); // given back

    private PublicAddress() {}

    /** Whether a machine on the open web can have the address. */
    static boolean is(InetAddress address) {
        return switch (address) {
            case Inet4Address v4 -> NOT_PUBLIC.stream().noneMatch(block -> block.holds(v4.getAddress()));
            case Inet6Address v6 -> isPublic(v6.getAddress());
            default -> false;
        };
    }

    /** The IPv4 address that an IPv6 address leads to; empty when it leads to none, or is IPv4 itself. */
    static Optional<InetAddress> inside(InetAddress address) {
        return address instanceof Inet6Address v6 ? inside(v6.getAddress()) : Optional.empty();
    }

    private static boolean isPublic(byte[] address) {
        Optional<InetAddress> inside = inside(address);
        if (inside.isPresent()) {
            return is(inside.get());
        }
        return PUBLIC_V6.holds(address) && NOT_PUBLIC_V6.stream().noneMatch(block -> block.holds(address));
    }

    /** The IPv4 address that an IPv6 address leads to: mapped, compatible, translated (NAT64) or tunnelled (6to4). */
    private static Optional<InetAddress> inside(byte[] address) {
        boolean compatible = AddressBlock.v6("", 96).holds(address);
        boolean mapped = AddressBlock.v6("00000000000000000000ffff", 96).holds(address);
        boolean translated = AddressBlock.v6("0064ff9b", 96).holds(address);
        if (compatible || mapped || translated) {
            return v4(Arrays.copyOfRange(address, 12, 16));
        }
        return AddressBlock.v6("2002", 16).holds(address) ? v4(Arrays.copyOfRange(address, 2, 6)) : Optional.empty();
    }

    private static Optional<InetAddress> v4(byte[] address) {
        try {
            return Optional.of(InetAddress.getByAddress(address));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are always an address", e);
        }
    }
}
