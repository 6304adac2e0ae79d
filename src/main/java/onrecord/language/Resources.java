package onrecord.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Files that come with the model libraries, at the root of their jars. */
final class Resources {
    private Resources() {}

    static InputStream open(String name) throws IOException {
        InputStream in = Resources.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new FileNotFoundException("the class path holds no " + name + ": is lib/ complete?");
        }
        return in;
    }
}
