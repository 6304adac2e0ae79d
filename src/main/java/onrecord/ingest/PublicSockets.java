package onrecord.ingest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Makes sockets that connect to addresses of the open web only. Names are checked when they are resolved; this is the
 * last door, which addresses written out as numbers have to pass, too.
 */
final class PublicSockets extends SocketFactory {
    private final Predicate<InetAddress> allowed;

    PublicSockets(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    @Override
    public Socket createSocket() {
        return new PublicSocket(allowed);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(InetAddress address, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(address, port));
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(address, port);
    }

    /** A socket that looks at the address before it connects. */
    private static final class PublicSocket extends Socket {
        private final Predicate<InetAddress> allowed;

        private PublicSocket(Predicate<InetAddress> allowed) {
            this.allowed = allowed;
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress internet)
                    || internet.isUnresolved()
                    || !allowed.test(internet.getAddress())) {
                throw new PublicDns.NotPublic(String.valueOf(endpoint));
            }
            super.connect(endpoint, timeout);
        }
    }
}
