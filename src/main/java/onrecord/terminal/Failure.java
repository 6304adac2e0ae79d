package onrecord.terminal;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Says in one sentence what broke. */
final class Failure {
    private Failure() {}

    static String sentence(Throwable failure) {
        Optional<Throwable> cause = Optional.ofNullable(failure.getCause());
        boolean sayingNothing = cause.isPresent() && cause.get().toString().equals(failure.getMessage());
        if (failure instanceof UncheckedIOException && sayingNothing) {
            return sentence(cause.get());
        }
        return Printable.line(
                switch (failure) {
                    case NoSuchFileException missing -> "There is no file or folder " + missing.getFile() + ".";
                    case AccessDeniedException denied ->
                        denied.getFile() + " cannot be opened: your account lacks the permission.";
                    case NotDirectoryException file -> file.getFile() + " is not a folder.";
                    case FileAlreadyExistsException file ->
                        file.getFile() + " is a file where a folder is needed; move it away.";
                    case FileSystemException other ->
                        other.getFile() + " cannot be used: "
                                + ended(Optional.ofNullable(other.getReason()).orElse("the system does not say why"));
                    default -> ended(message(failure));
                });
    }

    private static String message(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElse("Something broke: " + failure.getClass().getSimpleName());
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
