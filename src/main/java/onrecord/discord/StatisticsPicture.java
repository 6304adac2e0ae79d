package onrecord.discord;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import onrecord.store.DayTally;
import onrecord.store.Outcome;
import onrecord.store.SpeakerTally;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/** Draws two charts in one picture: questions a day, and who was quoted most. */
final class StatisticsPicture {
    private static final int WIDTH = 1200;
    private static final int DAYS_HEIGHT = 460;
    private static final int ROW = 52;
    private static final int AROUND_ROWS = 130;
    private static final int LONGEST_NAME = 34;
    private static final Color PAPER = new Color(0xFBF8F1);
    private static final Color INK = new Color(0x1C2430);
    private static final Color ANSWERED = new Color(Card.Tone.ON_RECORD.colour());
    private static final Color OTHER = new Color(0xB9BEC6);
    private static final Color QUOTED = new Color(Card.Tone.INFORMATION.colour());

    private StatisticsPicture() {}

    static BufferedImage draw(Statistics statistics, Typefaces faces) {
        int speakers = statistics.speakers().isEmpty()
                ? 0
                : AROUND_ROWS + ROW * statistics.speakers().size();
        BufferedImage image = new BufferedImage(WIDTH, DAYS_HEIGHT + speakers, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            days(statistics, faces).paint(graphics, WIDTH, DAYS_HEIGHT);
            if (speakers > 0) {
                graphics.translate(0, DAYS_HEIGHT);
                speakers(statistics.speakers(), faces).paint(graphics, WIDTH, speakers);
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static CategoryChart days(Statistics statistics, Typefaces faces) {
        CategoryChart chart =
                new CategoryChartBuilder().title("Questions a day").build();
        style(chart.getStyler(), faces);
        chart.getStyler().setStacked(true).setAvailableSpaceFill(0.8).setLegendVisible(true);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
        chart.getStyler().setXAxisMaxLabelCount(8);
        List<String> names = new ArrayList<>();
        List<Integer> answered = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (DayTally day : statistics.days()) {
            int found = day.questions().getOrDefault(Outcome.ANSWERED, 0);
            names.add(Source.day(day.day()).replaceFirst(" (\\p{L}{3})\\p{L}* \\d+$", " $1"));
            answered.add(found);
            others.add(day.all() - found);
        }
        chart.addSeries("answered", names, answered).setFillColor(ANSWERED);
        chart.addSeries("not on record, or unclear who was meant", names, others)
                .setFillColor(OTHER);
        chart.getStyler().setYAxisMin(0.0);
        return chart;
    }

    private static HorizontalBarChart speakers(List<SpeakerTally> most, Typefaces faces) {
        HorizontalBarChart chart =
                new HorizontalBarChartBuilder().title("Most quoted in answers").build();
        style(chart.getStyler(), faces);
        chart.getStyler().setAvailableSpaceFill(0.7).setLegendVisible(false);
        chart.getStyler().setLabelsVisible(true);
        chart.getStyler().setLabelsFont(faces.sans().deriveFont(22f));
        chart.getStyler().setXAxisMin(0.0);
        chart.getStyler().setXAxisTicksVisible(false);
        chart.getStyler().setXAxisTickMarkSpacingHint(1);
        List<String> names = new ArrayList<>();
        List<Integer> quotes = new ArrayList<>();
        for (SpeakerTally speaker : most) {
            String name = Source.shortened(VisibleText.line(speaker.speaker()), LONGEST_NAME);
            names.add(faces.sans().canDisplayUpTo(name) < 0 ? name : "(another script)");
            quotes.add(speaker.quotes());
        }
        chart.addSeries("quoted", quotes, names).setFillColor(QUOTED);
        return chart;
    }

    private static void style(AxesChartStyler styler, Typefaces faces) {
        Font small = faces.sans().deriveFont(22f);
        styler.setBaseFont(small);
        styler.setChartBackgroundColor(PAPER);
        styler.setPlotBackgroundColor(PAPER);
        styler.setPlotBorderVisible(false);
        styler.setChartFontColor(INK);
        styler.setChartTitleFont(faces.sansBold().deriveFont(28f));
        styler.setChartTitleBoxVisible(false);
        styler.setChartPadding(28);
        styler.setLegendFont(small);
        styler.setLegendBorderColor(PAPER);
        styler.setLegendBackgroundColor(PAPER);
        styler.setAxisTickLabelsFont(small);
        styler.setAxisTickMarkLength(0);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setPlotGridLinesColor(new Color(0xE3DED2));
    }
}
