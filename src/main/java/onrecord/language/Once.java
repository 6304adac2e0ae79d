package onrecord.language;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when first wanted, once, and may be had from any thread. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile Optional<T> value = Optional.empty();

    private Once(Supplier<T> make) {
        this.make = make;
    }

    static <T> Supplier<T> of(Supplier<T> make) {
        return new Once<>(make);
    }

    @Override
    public T get() {
        if (value.isEmpty()) {
            synchronized (this) {
                if (value.isEmpty()) {
                    value = Optional.of(make.get());
                }
            }
        }
        return value.orElseThrow();
    }
}
