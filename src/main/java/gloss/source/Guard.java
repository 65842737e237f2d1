package gloss.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/// Keeps requests out of this machine and out of private networks, whatever a list, a paper or a
/// redirect names. It looks names up just before the client does, whose answer is then the same one
/// (Java keeps it for thirty seconds).
record Guard(boolean privateAddresses) {
    /// Why the address may not be asked; empty when it may.
    Optional<String> refuses(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("not an address of the web");
        }
        if (uri.getHost() == null || uri.getUserInfo() != null) {
            return Optional.of("not a plain address");
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!privateAddresses && !isPublic(address)) {
                    return Optional.of("a private address");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("no such host");
        }
    }

    static boolean isPublic(InetAddress address) {
        byte[] b = address.getAddress();
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        if (address instanceof Inet6Address) {
            boolean unique = (b[0] & 0xFE) == 0xFC;
            boolean global = (b[0] & 0xE0) == 0x20;
            // 6to4, Teredo and documentation carry or hide other addresses.
            boolean tunnel =
                    b[0] == 0x20 && b[1] == 0x02
                            || b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0
                            || b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && b[3] == (byte) 0xB8;
            return global && !unique && !tunnel;
        }
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean special =
                first == 0
                        || first >= 224
                        || first == 192 && second == 0 && (b[2] == 0 || b[2] == 2)
                        || first == 198
                                && (second == 18 || second == 19 || second == 51 && b[2] == 100)
                        || first == 203 && second == 0 && b[2] == 113;
        return !shared && !special;
    }
}
