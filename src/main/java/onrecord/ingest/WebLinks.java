package onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Fetches links with OkHttp. Redirects are followed by hand, so that each is checked like the first address; neither
 * cookies nor passwords nor a proxy of the environment are used.
 */
public final class WebLinks implements LinkFetcher {
    /** How long a page may take with all its redirects. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MOST_REDIRECTS = 5;
    private static final int LARGEST_RULES = 512 * 1024;
    private static final int LONGEST_NAME = 120;
    private static final String AGENT = "OnRecord";
    private static final String ACCEPTED =
            "text/html,application/xhtml+xml,application/pdf,text/plain,text/markdown,application/epub+zip,*/*;q=0.5";
    private static final String ACCEPTED_FEEDS =
            "application/rss+xml,application/atom+xml,application/xml,text/xml;q=0.9,*/*;q=0.5";

    private final OkHttpClient web;
    private final Hop hop;
    private final Robots robots = new Robots();
    private final Duration patience;

    /** A fetcher for the open web. */
    public WebLinks() {
        this(Dns.SYSTEM, elsewhere(), port -> port == 80 || port == 443, false, PATIENCE);
    }

    WebLinks(Dns names, Predicate<InetAddress> allowed, IntPredicate ports, boolean localNames, Duration patience) {
        this.hop = new Hop(ports, localNames);
        this.patience = patience;
        this.web = new OkHttpClient.Builder()
                .dns(new PublicDns(names, allowed))
                .socketFactory(new PublicSockets(allowed))
                .proxy(Proxy.NO_PROXY)
                .cookieJar(CookieJar.NO_COOKIES)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Public addresses that are neither ours nor our neighbours'. */
    private static Predicate<InetAddress> elsewhere() {
        Predicate<InetAddress> isPublic = PublicAddress::is;
        return isPublic.and(new OwnNetwork().negate());
    }

    @Override
    public Fetched fetch(URI link) {
        return follow(link, ACCEPTED, PageVersion.NONE, UploadReader.LARGEST_UPLOAD, false);
    }

    @Override
    public Fetched feed(URI link, PageVersion known) {
        return follow(link, ACCEPTED_FEEDS, known, FeedFile.LARGEST, true);
    }

    @Override
    public void close() {
        web.dispatcher().cancelAll();
        web.dispatcher().executorService().shutdown();
        web.connectionPool().evictAll();
    }

    private Fetched follow(URI link, String accepted, PageVersion known, int largest, boolean feed) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            HttpUrl url = hop.check(link.toString());
            for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
                if (!robots.allow(url, address -> rules(address, end))) {
                    throw new Refusal(
                            "the site asks programs not to read this page; open it, save it and add the file");
                }
                try (Response response = ask(request(url, accepted, known), end)) {
                    Optional<HttpUrl> next = redirect(url, response);
                    if (next.isEmpty()) {
                        return page(url, response, largest, feed);
                    }
                    url = next.get();
                }
            }
            throw new Refusal("the link is passed on too often");
        } catch (Refusal refusal) {
            return new Fetched.Refused(refusal.why(), refusal instanceof Passing);
        } catch (IOException e) {
            return trouble(e);
        }
    }

    private static Request request(HttpUrl url, String accepted, PageVersion known) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .header("User-Agent", AGENT)
                .header("Accept", accepted)
                .header("Accept-Language", "en;q=1, *;q=0.5");
        known.tag().ifPresent(tag -> request.header("If-None-Match", tag));
        known.changed().ifPresent(changed -> request.header("If-Modified-Since", changed));
        return request.build();
    }

    private Response ask(Request request, long end) throws IOException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new InterruptedIOException("timeout");
        }
        OkHttpClient client =
                web.newBuilder().callTimeout(left, TimeUnit.NANOSECONDS).build(); // shares everything else
        return client.newCall(request).execute();
    }

    /** Where the answer sends us; never from an encrypted page to one that anybody on the way could have written. */
    private Optional<HttpUrl> redirect(HttpUrl from, Response response) throws Refusal {
        String target = response.header("Location");
        if (!List.of(301, 302, 303, 307, 308).contains(response.code()) || target == null) {
            return Optional.empty();
        }
        HttpUrl resolved = from.resolve(target);
        if (resolved == null) {
            throw new Refusal("the link is passed on to something that is not a web page");
        }
        HttpUrl next = hop.check(absolute(target).orElse(resolved.toString()));
        if (from.isHttps() && !next.isHttps()) {
            throw new Refusal("the link is passed on from a safe address to an unsafe one");
        }
        return Optional.of(next);
    }

    /** An absolute target as it was written, before numbers in odd notations are made plain. */
    private static Optional<String> absolute(String target) {
        return Optional.of(target).filter(t -> t.matches("(?is)\\s*[a-z][a-z0-9+.-]*:.*"));
    }

    private Robots.Answer rules(HttpUrl address, long end) throws Refusal {
        HttpUrl url = address;
        try {
            for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
                try (Response response = ask(request(url, "text/plain", PageVersion.NONE), end)) {
                    Optional<HttpUrl> next = redirect(url, response);
                    if (next.isEmpty()) {
                        return new Robots.Answer(response.code(), beginning(response));
                    }
                    url = next.get();
                }
            }
            return new Robots.Answer(404, new byte[0]);
        } catch (IOException e) {
            Fetched.Refused trouble = trouble(e);
            throw trouble.passing() ? new Passing(trouble.why()) : new Refusal(trouble.why());
        }
    }

    private static byte[] beginning(Response response) throws IOException {
        ResponseBody body = response.body();
        if (body == null) {
            return new byte[0];
        }
        try (InputStream in = body.byteStream()) {
            return in.readNBytes(LARGEST_RULES);
        }
    }

    private static Fetched page(HttpUrl url, Response response, int largest, boolean feed) throws IOException, Refusal {
        if (response.code() == 304) {
            return new Fetched.Unchanged();
        }
        if (response.code() != 200) {
            return status(response.code());
        }
        String type = MediaTypes.bare(Optional.ofNullable(response.header("Content-Type")));
        String name = MediaTypes.named(name(url), type);
        if (feed ? !MediaTypes.isFeed(type) : !MediaTypes.isArticle(type, name)) {
            throw new Refusal(
                    feed
                            ? "there is no RSS or Atom feed at this address"
                            : "there is no page at this address; " + Format.HANDED_IN);
        }
        ResponseBody body = response.body();
        try (InputStream in = body == null ? InputStream.nullInputStream() : body.byteStream()) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new Refusal("what lies there is larger than " + Format.megabytes(largest));
            }
            PageVersion version = new PageVersion(
                    Optional.ofNullable(response.header("ETag")),
                    Optional.ofNullable(response.header("Last-Modified")));
            return new Fetched.Page(url.uri(), name, type, bytes, version);
        }
    }

    private static Fetched status(int code) {
        String why = switch (code) {
            case 401, 402, 403, 407, 451 ->
                "the site does not show this page to programs; open it, save it and add the file";
            case 404, 410 -> "there is no page at this address";
            case 429 -> "the site asks us to come back later";
            default ->
                code >= 500 ? "the site does not work at the moment" : "the site did not send the page (" + code + ")";
        };
        return new Fetched.Refused(why, code == 429 || code >= 500);
    }

    /** The last part of the path, or else the host. */
    private static String name(HttpUrl url) {
        String last = url.pathSegments().stream()
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> b)
                .orElse(url.host());
        String name = Names.printable(Blank.folded(last));
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static Fetched.Refused trouble(IOException e) {
        return switch (e) {
            case PublicDns.NotPublic no -> new Fetched.Refused(Hop.Refusals.NOT_PUBLIC, false);
            case UnknownHostException no -> new Fetched.Refused("there is no site of this name", true);
            case SSLException no -> new Fetched.Refused("the site's certificate is not valid", true);
            case InterruptedIOException no -> new Fetched.Refused("the site takes too long to answer", true);
            default -> new Fetched.Refused("the site cannot be reached", true);
        };
    }

    /** A refusal that may not last. */
    private static final class Passing extends Refusal {
        private static final long serialVersionUID = 1;

        Passing(String why) {
            super(why);
        }
    }
}
