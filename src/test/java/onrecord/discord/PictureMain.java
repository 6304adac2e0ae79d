package onrecord.discord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/** Draws pictures of quotes that are hard to draw into a folder, to be looked at. */
final class PictureMain {
    private PictureMain() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        QuotePictures pictures = new QuotePictures();
        for (Map.Entry<String, Quote> one : hardCases().entrySet()) {
            Optional<Picture> picture = pictures.draw(one.getValue());
            if (picture.isPresent()) {
                Files.write(folder.resolve(one.getKey() + ".png"), picture.get().bytes());
            }
            System.out.println(one.getKey() + ": "
                    + picture.map(p -> p.bytes().length + " bytes, " + p.description())
                            .orElse("no picture"));
        }
    }

    static Map<String, Quote> hardCases() {
        Map<String, Quote> cases = new TreeMap<>();
        String harbour = "We will not close the harbour to small boats,";
        cases.put("plain", paper("“" + harbour + "” Brink said.").direct(Quoting.BRINK, harbour));
        cases.put("three-words", paper("“No,” Brink said.").direct(Quoting.BRINK, "No,"));
        String first = "A harbour is cheaper than a lost trade,";
        String second = "and a lost trade does not come back when the tide does.";
        cases.put(
                "interrupted",
                paper("“" + first + "” Brink said, “" + second + "”").direct(Quoting.BRINK, first, second));
        String endless = "The wall comes first, then the cranes, then the little boats that waited all winter. ";
        cases.put(
                "endless",
                paper("“" + endless.repeat(30) + "” Brink said.")
                        .direct(Quoting.BRINK, endless.repeat(30).strip()));
        cases.put(
                "long",
                paper("“" + endless.repeat(5) + "” Brink said.")
                        .direct(Quoting.BRINK, endless.repeat(5).strip()));
        String word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbesprechung";
        cases.put("long-word", paper("“A " + word + " is due,” he said.").direct(accents(), "A " + word + " is due,"));
        String accents = "Señor Žižek’s naïve façade — Ærøskøbing, Łódź, Πειραιάς, Одеса — cost €40 million, "
                + "cafe\u0301 included,";
        cases.put("accents", paper("“" + accents + "” he said.").direct(accents(), accents));
        String reported = "Brink said the harbour would be open to every fisher by spring.";
        cases.put(
                "reported",
                paper(reported)
                        .quote(
                                Quote.Kind.INDIRECT,
                                Optional.of(Quoting.BRINK),
                                Confidence.NAMED,
                                "the harbour would be open to every fisher by spring"));
        String partly = "Tern called the harbour debt “a stone around our necks” and asked for a second vote.";
        cases.put(
                "partly",
                paper(partly)
                        .quote(
                                Quote.Kind.MIXED,
                                Optional.of(Quoting.TERN),
                                Confidence.PRONOUN,
                                "a stone around our necks"));
        cases.put(
                "nobody",
                Quoting.nowhere("“The harbour belongs to the town.”")
                        .quote(
                                Quote.Kind.DIRECT,
                                Optional.empty(),
                                Confidence.NOBODY,
                                "The harbour belongs to the town."));
        String hebrew = "הנמל שייך לעיר";
        cases.put("hebrew", paper("“" + hebrew + "” she said.").direct(Quoting.BRINK, hebrew));
        String thai = "ท่าเรือเป็นของเมือง";
        cases.put("thai", paper("“" + thai + "” she said.").direct(Quoting.BRINK, thai));
        String unknown = "The harbour \uD808\uDC00 belongs to the town";
        cases.put("no-such-letter", paper("“" + unknown + "” she said.").direct(Quoting.BRINK, unknown));
        return cases;
    }

    private static Quoting paper(String sentence) {
        return Quoting.sentence("The Coast Courier", sentence);
    }

    private static Speaker accents() {
        return new Speaker(
                "José María Gutiérrez-Fernández y Álvarez de Toledo von Hohenstein-Schwarzenberg",
                Set.of(),
                List.of("acting deputy under-secretary of state for harbours, lighthouses, inland waterways and the"
                        + " protection of small boats in the northern provinces"));
    }
}
