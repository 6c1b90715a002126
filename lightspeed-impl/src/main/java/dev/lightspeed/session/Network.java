package dev.lightspeed.session;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where a page was sent to, as far as quotas go: one address, of IPv6 its first 64 bits, since whoever has one such
 * address has all that share them.
 *
 * @param key     the same in every process with the same secret; tells nobody else the address
 * @param address for the log; empty where only the key is known
 */
record Network(long key, String address) {

    private static final int SHARED = 8;

    /** The network of a remote address. */
    static Network of(String address, Secret secret) {
        return new Network(
                ByteBuffer.wrap(secret.sign("network " + shared(address))).getLong(), address);
    }

    /** The network that a token tells of. */
    static Network known(long key) {
        return new Network(key, "");
    }

    private static String shared(String address) {
        // Only a literal has a colon, and literals are looked up nowhere.
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), SHARED))
                    : address;
        } catch (UnknownHostException noLiteral) {
            return address;
        }
    }
}
