package onrecord.discord;

import java.util.Optional;
import onrecord.quote.Quote;

final class QuotePictures {
    Optional<Picture> draw(Quote quote) {
        return Optional.empty();
    }
}
