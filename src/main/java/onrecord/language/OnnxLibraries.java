package onrecord.language;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The machine code of ONNX Runtime. Left alone it unpacks 28 MB into a temporary folder at every start; told of a folder
 * before it is first used, it loads from there.
 */
final class OnnxLibraries {
    private static final String FOLDER = "onnxruntime.native.path";

    private OnnxLibraries() {}

    /** Has ONNX Runtime load its unpacked libraries, when there are some and this machine lets them be loaded. */
    static void loadFrom(Unpacked unpacked) {
        String jarFolder = "ai/onnxruntime/native/" + platform() + "/";
        Optional<Path> runtime = unpacked.file(jarFolder + System.mapLibraryName("onnxruntime"));
        Optional<Path> bridge = unpacked.file(jarFolder + System.mapLibraryName("onnxruntime4j_jni"));
        if (runtime.isPresent() && bridge.isPresent() && loads(runtime.get())) {
            System.setProperty(FOLDER, String.valueOf(runtime.get().getParent()));
        }
    }

    /** False on a disk from which nothing may be run. */
    private static boolean loads(Path library) {
        try {
            System.load(library.toAbsolutePath().toString());
            return true;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }

    /** As ONNX Runtime names the folders in its jar. */
    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String os = system.contains("win") ? "win" : system.contains("mac") ? "osx" : "linux";
        return os + "-" + (processor.contains("64") && !processor.contains("aarch") ? "x64" : processor);
    }
}
