package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The network of a machine at public addresses")
class OwnNetworkTest {
    private final OwnNetwork network = new OwnNetwork(
            () -> List.of(block("93.184.216.34", 28), block("51.15.0.1", 32), block("2a00:1450:4001:800::5", 64)));

    private static AddressBlock block(String address, int bits) {
        return new AddressBlock(address(address).getAddress(), bits);
    }

    private static InetAddress address(String written) {
        try {
            return InetAddress.getByName(written);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @DisplayName("has its own addresses and those of its neighbours, also where IPv6 leads to them")
    @ValueSource(
            strings = {
                "93.184.216.34",
                "93.184.216.32",
                "93.184.216.47",
                "51.15.0.1",
                "2a00:1450:4001:800::5",
                "2a00:1450:4001:800:ffff::1",
                "64:ff9b::5db8:d822",
                "2002:5db8:d822::1"
            })
    void ours(String address) {
        assertTrue(network.test(address(address)));
    }

    @ParameterizedTest
    @DisplayName("has no others")
    @ValueSource(strings = {"93.184.216.31", "93.184.216.48", "51.15.0.2", "2a00:1450:4001:801::5", "8.8.8.8"})
    void others(String address) {
        assertFalse(network.test(address(address)));
    }

    @Test
    @DisplayName("is this machine's when nothing else is said")
    void thisMachine() {
        assertTrue(new OwnNetwork().test(InetAddress.getLoopbackAddress()));
        assertFalse(new OwnNetwork().test(address("8.8.8.8")));
    }

    @Test
    @DisplayName("could be anything when the machine does not tell")
    void silent() {
        OwnNetwork silent = new OwnNetwork(() -> {
            throw new IOException("no interfaces");
        });
        assertTrue(silent.test(address("8.8.8.8")));
    }
}
