package onrecord.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.ingest.Intake;
import onrecord.ingest.IntakeException;
import onrecord.ingest.Reading;
import onrecord.ingest.Source;
import onrecord.search.ArticlePreparer;
import onrecord.search.Change;
import onrecord.search.SearchIndex;

/**
 * Makes a library hold just what a folder holds: what is new is added, what changed is replaced, what is gone is
 * removed, and what is unchanged is not touched. Changes are committed a few articles at a time, and a documents file
 * is marked complete only after its last line, so a run that is killed is completed by the next.
 */
final class FolderMirror {
    private static final int COMMIT_EVERY = 32;

    private final Intake intake;
    private final ArticlePreparer preparer;

    FolderMirror(Intake intake, ArticlePreparer preparer) {
        this.intake = intake;
        this.preparer = preparer;
    }

    /**
     * Does so.
     *
     * @param emptying whether a folder that holds nothing may take everything out of the library
     * @throws IntakeException when it may not
     */
    Update update(SearchIndex index, Library library, Path folder, boolean emptying, Progress progress) {
        long started = System.nanoTime();
        Instant asOf = Instant.now();
        Plan plan = new Plan(index, library, folder, intake.sources(folder));
        if (!emptying && plan.emptiesAll()) {
            throw new IntakeException(folder, plan.whyNothing());
        }
        List<Change> removals =
                plan.gone.stream().<Change>map(Change.Remove::new).toList();
        if (!removals.isEmpty()) {
            index.apply(library, removals);
        }
        try (Preparation preparation = new Preparation(preparer)) {
            int done = 0;
            progress.at(0, plan.pending.size(), "");
            for (int from = 0; from < plan.pending.size(); from += COMMIT_EVERY) {
                int end = Math.min(from + COMMIT_EVERY, plan.pending.size());
                List<Change> changes = new ArrayList<>();
                List<Pending> batch = plan.pending.subList(from, end);
                List<Optional<Change.Put>> prepared = preparation.prepare(batch);
                for (int i = 0; i < batch.size(); i++) {
                    String name = batch.get(i).article().origin().name();
                    changes.add(prepared.get(i).<Change>map(put -> put).orElseGet(() -> plan.refuse(name)));
                    progress.at(++done, plan.pending.size(), name);
                }
                index.apply(library, changes);
            }
        }
        plan.complete.forEach((source, print) -> index.note(library, "complete." + source, print));
        return new Update(
                folder,
                index.fingerprints(library).size(),
                index.passages(library),
                plan.added,
                plan.changed,
                plan.gone.size(),
                plan.unchanged,
                plan.refused,
                Duration.ofNanos(System.nanoTime() - started),
                asOf);
    }

    /** An article that has to be indexed, and the fingerprint it gets. */
    record Pending(Article article, String fingerprint) {}

    /** What has to be done, read from the folder and compared with the index. */
    private final class Plan {
        private final List<Pending> pending = new ArrayList<>();
        private final List<Reading.Refused> refused = new ArrayList<>();
        private final Set<String> gone;
        private final Map<String, String> complete = new LinkedHashMap<>();
        private final Map<String, String> known;
        private int added;
        private int changed;
        private int unchanged;
        private int yielding;

        Plan(SearchIndex index, Library library, Path folder, List<Source> sources) {
            known = index.fingerprints(library);
            gone = new TreeSet<>(known.keySet());
            Map<String, List<String>> byPrint = known.keySet().stream().collect(Collectors.groupingBy(known::get));
            Set<String> seen = new HashSet<>();
            for (Source source : sources) {
                String print = folder.toAbsolutePath() + "\n" + source.name() + "\n" + source.fingerprint();
                List<String> there = byPrint.getOrDefault(print, List.of());
                boolean documents = source.name().toLowerCase(Locale.ROOT).endsWith(".jsonl");
                boolean whole = !documents
                        || index.note(library, "complete." + source.name()).stream()
                                .anyMatch(print::equals);
                if (!there.isEmpty() && whole && Collections.disjoint(there, seen)) {
                    there.forEach(gone::remove);
                    seen.addAll(there);
                    unchanged += there.size();
                } else {
                    boolean all = read(source, print, seen);
                    if (documents) {
                        complete.put(source.name(), all ? print : "");
                    }
                }
            }
        }

        boolean emptiesAll() {
            return pending.isEmpty() && unchanged == 0 && !gone.isEmpty();
        }

        String whyNothing() {
            return "holds no article that can be read"
                    + refused.stream()
                            .findFirst()
                            .map(no -> " (" + no.name() + ": " + no.why() + ")")
                            .orElse("")
                    + ", so the library stays as it was";
        }

        /**
         * Whether every article could be taken. One that yields its name to another's has to be looked at each time,
         * since it takes its place when the other goes.
         */
        private boolean read(Source source, String print, Set<String> seen) {
            int before = yielding;
            try (Stream<Reading> readings = intake.read(source)) {
                readings.forEach(reading -> {
                    switch (reading) {
                        case Reading.Refused no -> refused.add(no);
                        case Reading.Clean clean -> take(clean.article(), print, seen);
                    }
                });
            }
            return yielding == before;
        }

        /** Takes an article back that could not be analysed; its old version goes too. */
        Change refuse(String name) {
            refused.add(new Reading.Refused(name, "its text cannot be analysed"));
            if (known.containsKey(name)) {
                changed--;
            } else {
                added--;
            }
            return new Change.Remove(name);
        }

        private void take(Article article, String print, Set<String> seen) {
            String name = article.origin().name();
            if (!seen.add(name)) {
                refused.add(new Reading.Refused(name, "another article has this name already"));
                yielding++;
                return;
            }
            gone.remove(name);
            if (print.equals(known.get(name))) {
                unchanged++;
                return;
            }
            if (known.containsKey(name)) {
                changed++;
            } else {
                added++;
            }
            pending.add(new Pending(article, print));
        }
    }
}
