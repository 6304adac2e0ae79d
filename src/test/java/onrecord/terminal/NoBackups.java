package onrecord.terminal;

import java.nio.file.Path;

/** For tests that make no backup. */
final class NoBackups implements BackupAction {
    @Override
    public void backup(Path file) {
        throw new IllegalStateException("nobody asked for a backup");
    }

    @Override
    public void restore(Path file, boolean force) {
        throw new IllegalStateException("nobody asked to restore one");
    }
}
