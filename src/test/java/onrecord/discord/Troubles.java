package onrecord.discord;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An answer that goes wrong twice before it is taken. */
final class Troubles {
    private Troubles() {}

    static Function<Recorded, Optional<LoopbackRest.Answer>> inOrder() {
        Iterator<LoopbackRest.Answer> wrong = List.of(
                        LoopbackRest.Answer.of(429, "{\"retry_after\":0.05,\"global\":false}"),
                        LoopbackRest.Answer.of(502, "<html>bad gateway</html>"))
                .iterator();
        return request -> {
            synchronized (wrong) {
                return request.path().endsWith("/messages/@original") && wrong.hasNext()
                        ? Optional.of(wrong.next())
                        : Optional.empty();
            }
        };
    }
}
