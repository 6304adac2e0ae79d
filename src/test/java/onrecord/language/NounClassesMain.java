package onrecord.language;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.PointerUtils;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Writes the list of nouns that comes with the application, {@code noun-classes.txt}, from WordNet: for each common noun
 * the narrowest class of its most frequent sense, for each class the wider one above it. Run without arguments; what it
 * prints is the file.
 */
final class NounClassesMain {
    /** A class of fewer nouns tells nothing a learner could use. */
    private static final int SMALLEST_CLASS = 25;

    private static final List<String> LICENCE = List.of(
            "# Classes of common nouns: class, wider class, nouns. Taken from WordNet 3.1 by NounClassesMain.",
            "#",
            "# WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.",
            "# THIS SOFTWARE AND DATABASE IS PROVIDED \"AS IS\" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR",
            "# WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO",
            "# REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE",
            "# LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS,",
            "# TRADEMARKS OR OTHER RIGHTS. Permission to use, copy, modify and distribute this software and database and",
            "# its documentation for any purpose and without fee or royalty is hereby granted, provided that this notice",
            "# appears on all copies, also of modifications.");

    private final List<Noun> nouns = new ArrayList<>();
    private final Map<Long, Integer> sizes = new HashMap<>();

    private NounClassesMain() {}

    public static void main(String[] args) throws JWNLException {
        NounClassesMain classes = new NounClassesMain();
        Iterator<IndexWord> words = Dictionary.getDefaultResourceInstance().getIndexWordIterator(POS.NOUN);
        while (words.hasNext()) {
            classes.add(words.next());
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LICENCE.forEach(out::println);
        classes.lines().forEach(out::println);
    }

    private void add(IndexWord word) throws JWNLException {
        String lemma = word.getLemma();
        if (!lemma.matches("[a-z]{2,}") || word.getSenses().isEmpty()) {
            return;
        }
        Synset sense = word.getSenses().get(0);
        boolean used =
                sense.getWords().stream().anyMatch(w -> w.getLemma().equalsIgnoreCase(lemma) && w.getUseCount() > 0);
        boolean generic = !PointerUtils.getDirectHyponyms(sense).isEmpty();
        if (!used && !generic) {
            return;
        }
        for (Synset above : chain(sense)) {
            sizes.merge(above.getOffset(), 1, Integer::sum);
        }
        nouns.add(new Noun(lemma, sense));
    }

    /** A sense and what is ever wider; of several wider ones the first. */
    private static List<Synset> chain(Synset sense) throws JWNLException {
        List<Synset> chain = new ArrayList<>();
        Synset at = sense;
        while (chain.size() < 30) {
            chain.add(at);
            var wider = at.getPointers(PointerType.HYPERNYM);
            if (wider.isEmpty()) {
                wider = at.getPointers(PointerType.INSTANCE_HYPERNYM);
            }
            if (wider.isEmpty()) {
                break;
            }
            at = wider.get(0).getTargetSynset();
        }
        return chain;
    }

    private List<String> lines() throws JWNLException {
        Map<String, TreeSet<String>> members = new TreeMap<>();
        Map<String, String> parents = new TreeMap<>();
        for (Noun noun : nouns) {
            List<Synset> classes = chain(noun.sense()).stream()
                    .filter(s -> sizes.getOrDefault(s.getOffset(), 0) >= SMALLEST_CLASS)
                    .toList();
            for (int i = 0; i < classes.size(); i++) {
                String parent = i + 1 < classes.size() ? name(classes.get(i + 1)) : "-";
                parents.put(name(classes.get(i)), parent);
                members.computeIfAbsent(name(classes.get(i)), n -> new TreeSet<>());
            }
            members.computeIfAbsent(name(classes.getFirst()), n -> new TreeSet<>())
                    .add(noun.lemma());
        }
        return parents.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue() + " "
                        + String.join(" ", members.getOrDefault(e.getKey(), new TreeSet<>())))
                .map(String::strip)
                .toList();
    }

    /** Its first word, numbered by its kind of file so that two senses of one word stay two classes. */
    private static String name(Synset synset) {
        return synset.getWords().get(0).getLemma().replace(' ', '_') + "."
                + synset.getLexFileName().replace("noun.", "");
    }

    private record Noun(String lemma, Synset sense) {}
}
