package onrecord.discord;

import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers of the latest events. After a break Discord may send again what we had heard. */
final class Recent {
    private final Map<String, Boolean> numbers;

    /** Remembers so many. */
    Recent(int most) {
        numbers = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > most;
            }
        };
    }

    /** Whether this one is heard for the first time. */
    synchronized boolean isNew(String number) {
        return numbers.put(number, true) == null;
    }
}
