package onrecord.ingest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells the addresses of this machine and of its neighbours, also when they are of the open web: what they offer may be
 * meant for each other only. Asked anew each time, as addresses come and go.
 */
final class OwnNetwork implements Predicate<InetAddress> {
    /** A network of more addresses than that is no neighbourhood, but a mistake. */
    private static final int FEWEST_BITS = 8;

    private final Interfaces interfaces;

    /** The network that this machine is in. */
    OwnNetwork() {
        this(() -> NetworkInterface.networkInterfaces()
                .flatMap(network -> network.getInterfaceAddresses().stream())
                .map(OwnNetwork::block)
                .toList());
    }

    OwnNetwork(Interfaces interfaces) {
        this.interfaces = interfaces;
    }

    private static AddressBlock block(InterfaceAddress address) {
        byte[] bytes = address.getAddress().getAddress();
        int bits = address.getNetworkPrefixLength();
        return new AddressBlock(bytes, bits < FEWEST_BITS || bits > 8 * bytes.length ? 8 * bytes.length : bits);
    }

    /** Whether the address is one of them, or leads to one; of a machine that does not tell, any could be. */
    @Override
    public boolean test(InetAddress address) {
        try {
            List<AddressBlock> ours = interfaces.blocks();
            byte[] led = PublicAddress.inside(address).orElse(address).getAddress();
            return ours.stream().anyMatch(block -> block.holds(led) || block.holds(address.getAddress()));
        } catch (IOException e) {
            return true;
        }
    }

    /** The networks of a machine, each by its own address there. */
    @FunctionalInterface
    interface Interfaces {
        List<AddressBlock> blocks() throws IOException;
    }
}
