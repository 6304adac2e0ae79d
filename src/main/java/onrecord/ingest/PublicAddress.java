package onrecord.ingest;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Tells the addresses of the open web from those of this machine, of its network, and of no machine at all. */
final class PublicAddress {
    private static final List<Block> NOT_PUBLIC = List.of(
            Block.v4(0, 0, 0, 0, 8), // this network
            Block.v4(10, 0, 0, 0, 8), // private
            Block.v4(100, 64, 0, 0, 10), // a provider's own
            Block.v4(127, 0, 0, 0, 8), // this machine
            Block.v4(169, 254, 0, 0, 16), // link-local, and with it the metadata of clouds
            Block.v4(172, 16, 0, 0, 12), // private
            Block.v4(192, 0, 0, 0, 24), // protocols
            Block.v4(192, 0, 2, 0, 24), // examples
            Block.v4(192, 31, 196, 0, 24), // name servers
            Block.v4(192, 52, 193, 0, 24), // multicast tunnels
            Block.v4(192, 88, 99, 0, 24), // relays
            Block.v4(192, 168, 0, 0, 16), // private
            Block.v4(192, 175, 48, 0, 24), // name servers
            Block.v4(198, 18, 0, 0, 15), // measurements
            Block.v4(198, 51, 100, 0, 24), // examples
            Block.v4(203, 0, 113, 0, 24), // examples
            Block.v4(224, 0, 0, 0, 4), // multicast
            Block.v4(240, 0, 0, 0, 4), // reserved, and broadcast
            Block.v4(168, 63, 129, 16, 32)); // a cloud's service at an address that looks public

    /** What IPv6 has given out for the open web; everything else is not. */
    private static final Block PUBLIC_V6 = Block.v6("2000", 3);

    private static final List<Block> NOT_PUBLIC_V6 = List.of(
            Block.v6("20010000", 23), // protocols, Teredo among them
            Block.v6("20010db8", 32), // examples
            Block.v6("3fff", 20), // examples
            Block.v6("3ffe", 16)); // given back

    private PublicAddress() {}

    /** Whether a machine on the open web can have the address. */
    static boolean is(InetAddress address) {
        return switch (address) {
            case Inet4Address v4 -> NOT_PUBLIC.stream().noneMatch(block -> block.holds(v4.getAddress()));
            case Inet6Address v6 -> isPublic(v6.getAddress());
            default -> false;
        };
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
        boolean compatible = Block.v6("", 96).holds(address);
        boolean mapped = Block.v6("00000000000000000000ffff", 96).holds(address);
        boolean translated = Block.v6("0064ff9b", 96).holds(address)
                || Block.v6("0064ff9b0001", 48).holds(address);
        if (compatible || mapped || translated) {
            return v4(Arrays.copyOfRange(address, 12, 16));
        }
        return Block.v6("2002", 16).holds(address) ? v4(Arrays.copyOfRange(address, 2, 6)) : Optional.empty();
    }

    private static Optional<InetAddress> v4(byte[] address) {
        try {
            return Optional.of(InetAddress.getByAddress(address));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are always an address", e);
        }
    }

    /** Addresses that begin with the same bits. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Block(byte[] beginning, int bits) {
        static Block v4(int a, int b, int c, int d, int bits) {
            return new Block(new byte[] {(byte) a, (byte) b, (byte) c, (byte) d}, bits);
        }

        /** A block whose first bytes are given in hexadecimal digits, and are 0 from there. */
        static Block v6(String beginning, int bits) {
            return new Block(Arrays.copyOf(HexFormat.of().parseHex(beginning), 16), bits);
        }

        boolean holds(byte[] address) {
            if (address.length != beginning.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (beginning[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
