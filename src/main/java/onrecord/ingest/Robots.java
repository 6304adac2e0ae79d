package onrecord.ingest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;

/** What sites allow programs to fetch, as they say in {@code robots.txt}. It is asked again after some hours. */
final class Robots {
    private static final Duration KEPT = Duration.ofHours(6);
    private static final Duration KEPT_WHEN_FAILED = Duration.ofMinutes(10);
    private static final int MOST_SITES = 1000;

    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Cache<String, BaseRobotRules> sites =
            Caffeine.newBuilder().maximumSize(MOST_SITES).expireAfterWrite(KEPT).build();
    private final Cache<String, BaseRobotRules> failed = Caffeine.newBuilder()
            .maximumSize(MOST_SITES)
            .expireAfterWrite(KEPT_WHEN_FAILED)
            .build();

    /** Fetches a site's rules. */
    interface Rules {
        /** What the site answered at this address. */
        Answer at(HttpUrl address) throws Refusal;
    }

    /**
     * A site's answer.
     *
     * @param status of HTTP
     * @param bytes what it sent
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Answer(int status, byte[] bytes) {}

    /** Whether the site lets us fetch the address. A site whose rules cannot be had for the moment is left alone. */
    boolean allow(HttpUrl url, Rules rules) throws Refusal {
        HttpUrl address =
                url.newBuilder().encodedPath("/robots.txt").query(null).build();
        String site = address.toString();
        BaseRobotRules known = sites.getIfPresent(site);
        known = known == null ? failed.getIfPresent(site) : known;
        if (known == null) {
            Answer answer = rules.at(address);
            known = read(site, answer);
            (answer.status() >= 500 || answer.status() == 429 ? failed : sites).put(site, known);
        }
        return known.isAllowed(url.toString());
    }

    private BaseRobotRules read(String site, Answer answer) {
        synchronized (parser) { // it counts the warnings of what it reads
            return answer.status() / 100 == 2
                    ? parser.parseContent(site, answer.bytes(), "text/plain", List.of("onrecord"))
                    : parser.failedFetch(answer.status());
        }
    }
}
