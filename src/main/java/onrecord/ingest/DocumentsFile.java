package onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a file of documents, one JSON object a line, a line at a time. */
final class DocumentsFile {
    private final DocumentLine documentLine;

    DocumentsFile(Outlets outlets) {
        this.documentLine = new DocumentLine(outlets);
    }

    Stream<Reading> read(Source source) {
        try {
            long size = Files.size(source.path());
            if (size > Intake.LARGEST_DOCUMENTS_FILE) {
                return refused(source, "it is larger than 500 MB");
            }
            if (size == 0) {
                return refused(source, "it is empty");
            }
            InputStream in = new BufferedInputStream(Files.newInputStream(source.path()), 1 << 16);
            Documents documents = new Documents(source.name(), in);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
                    .onClose(documents::close);
        } catch (IOException e) {
            return refused(source, "it could not be read: " + Trouble.of(e));
        }
    }

    private static Stream<Reading> refused(Source source, String why) {
        return Stream.of(new Reading.Refused(source.name(), why));
    }

    /** The readings of one file, made as they are asked for. */
    private final class Documents implements Iterator<Reading> {
        private final String file;
        private final InputStream in;
        private final ByteLines lines;
        private final Set<String> ids = new HashSet<>();
        private final Queue<Reading> next = new ArrayDeque<>(1);
        private boolean any;
        private boolean ended;

        private Documents(String file, InputStream in) {
            this.file = file;
            this.in = in;
            this.lines = new ByteLines(in, Intake.LARGEST_ARTICLE);
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && !ended) {
                advance();
            }
            return !next.isEmpty();
        }

        @Override
        public Reading next() {
            if (!hasNext()) {
                throw new NoSuchElementException(file + " has no more documents");
            }
            return next.remove();
        }

        private void advance() {
            try {
                Optional<ByteLines.Line> line = lines.next();
                if (line.isEmpty()) {
                    if (!any) {
                        next.add(new Reading.Refused(file, "it holds no documents"));
                    }
                    end();
                } else if (!line.get().isBlank()) {
                    any = true;
                    next.add(reading(line.get()));
                }
            } catch (IOException e) {
                next.add(new Reading.Refused(file, "it could not be read to its end: " + Trouble.of(e)));
                end();
            }
        }

        private Reading reading(ByteLines.Line line) {
            try {
                return new Reading.Clean(documentLine.read(line, ids));
            } catch (Refusal refusal) {
                return new Reading.Refused(file + " line " + line.number(), refusal.why());
            }
        }

        private void end() {
            ended = true;
            close();
        }

        private void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(file + " could not be closed", e);
            }
        }
    }
}
