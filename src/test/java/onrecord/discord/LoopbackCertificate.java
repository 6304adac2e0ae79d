package onrecord.discord;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for Discord's names, made for one run and trusted by nobody but us.
 *
 * @param keys the key store of the server's side
 * @param trust the store of the client's side, as {@code javax.net.ssl.trustStore} wants it
 */
record LoopbackCertificate(Path keys, Path trust) {
    /** Protects nothing: the key is thrown away after the run. */
    static final String PASSWORD = "loopback";

    private static final String ALIAS = "discord";

    /** Puts it into a folder. */
    static LoopbackCertificate make(Path folder) throws IOException, GeneralSecurityException {
        Path keys = Files.write(folder.resolve("keys.p12"), Keys.MADE);
        Path trust = folder.resolve("trust.p12");
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(ALIAS, load(keys).getCertificate(ALIAS));
        try (OutputStream out = Files.newOutputStream(trust)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return new LoopbackCertificate(keys, trust);
    }

    SSLContext server() throws IOException, GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(load(keys), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    SSLContext client() throws IOException, GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(load(trust));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }

    private static KeyStore load(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    /** The server's key store, made once for all tests of a run, because the tool is a program of its own. */
    private static final class Keys {
        private static final byte[] MADE = made();

        private static byte[] made() {
            try {
                Path folder = Files.createTempDirectory("loopback-keys");
                Path keys = folder.resolve("keys.p12");
                Process keytool = new ProcessBuilder(List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                ALIAS,
                                "-keyalg",
                                "EC",
                                "-groupname",
                                "secp256r1",
                                "-dname",
                                "CN=discord.com",
                                "-ext",
                                "SAN=dns:discord.com,dns:*.discord.gg,dns:cdn.discordapp.com",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                keys.toString(),
                                "-storepass",
                                PASSWORD))
                        .redirectErrorStream(true)
                        .start();
                String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                keytool.onExit().join();
                if (!Files.exists(keys)) {
                    throw new IOException("keytool made no certificate: " + said);
                }
                byte[] made = Files.readAllBytes(keys);
                Files.delete(keys);
                Files.delete(folder);
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
