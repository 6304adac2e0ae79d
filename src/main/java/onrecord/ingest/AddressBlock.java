package onrecord.ingest;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Addresses that begin with the same bits.
 *
 * @param beginning an address of the block, in 4 or 16 bytes
 * @param bits how many of its bits the others share
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record AddressBlock(byte[] beginning, int bits) {
    static AddressBlock v4(int a, int b, int c, int d, int bits) {
        return new AddressBlock(new byte[] {(byte) a, (byte) b, (byte) c, (byte) d}, bits);
    }

    /** A block whose first bytes are given in hexadecimal digits, and are 0 from there. */
    static AddressBlock v6(String beginning, int bits) {
        return new AddressBlock(Arrays.copyOf(HexFormat.of().parseHex(beginning), 16), bits);
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
