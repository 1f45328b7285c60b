package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.None;
import org.softstart.practice.Course;

/** How many skills were under way and shown, day by day, in the colours of the look that is worn. */
final class CourseChart extends JComponent implements Accessible {
    private static final long serialVersionUID = 1L;
    private static final int SKILLS = 12;
    private static final int A_DAY_OR_TWO = 3;

    private final transient XYChart chart;

    CourseChart(List<Course.Step> steps) {
        setName("progress.chart");
        chart = new XYChart(600, 230);
        List<Date> days = new ArrayList<>();
        List<Integer> met = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        for (Course.Step step : steps) {
            days.add(Date.from(step.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
            met.add(step.underWay() + step.shown());
            shown.add(step.shown());
        }
        // The larger area first, so that the smaller one is painted over it.
        series(Texts.of("progress.series.met"), days, met, "accentSoft", "accent");
        series(Texts.of("progress.series.shown"), days, shown, "strength", "strengthInk");
        dress(steps.size());
    }

    private void series(String name, List<Date> days, List<Integer> counts, String fill, String line) {
        XYSeries series = chart.addSeries(name, days, counts);
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.StepArea);
        series.setFillColor(Theme.color(fill));
        series.setLineColor(Theme.color(line));
        series.setLineStyle(new BasicStroke(UIScale.scale(1.5f)));
        series.setMarker(new None());
    }

    private void dress(int days) {
        var style = chart.getStyler();
        Color paper = Theme.color("paper");
        style.setChartBackgroundColor(paper);
        style.setPlotBackgroundColor(paper);
        style.setPlotBorderVisible(false);
        style.setPlotGridLinesColor(Theme.color("line"));
        style.setPlotGridVerticalLinesVisible(false);
        style.setPlotGridLinesStroke(new BasicStroke(UIScale.scale(1f)));
        style.setChartFontColor(Theme.color("quiet"));
        style.setAxisTickLabelsColor(Theme.color("quiet"));
        style.setAxisTickMarksColor(Theme.color("line"));
        style.setAxisTickLabelsFont(Theme.font(12));
        style.setAxisTickMarkLength(UIScale.scale(4));
        style.setAxisTickPadding(UIScale.scale(4));
        style.setLegendVisible(false);
        style.setChartPadding(UIScale.scale(8));
        style.setYAxisMin(0.0);
        style.setYAxisMax((double) SKILLS);
        style.setYAxisDecimalPattern("0");
        style.setYAxisTickMarkSpacingHint(UIScale.scale(36));
        style.setXAxisTickMarkSpacingHint(UIScale.scale(110));
        style.setDatePattern("d MMM");
        style.setTimezone(TimeZone.getTimeZone("UTC"));
        if (days <= A_DAY_OR_TWO) {
            style.setXAxisMaxLabelCount(days);
        }
        style.setAntiAlias(true);
    }

    /** What the two grounds mean, beneath the picture. */
    static JPanel legend() {
        JPanel legend = Parts.panel("insets 0", "[]16[]", "[]");
        legend.add(swatch(Texts.of("progress.series.shown"), "strength", "strengthInk"));
        legend.add(swatch(Texts.of("progress.series.met"), "accentSoft", "accent"));
        return legend;
    }

    private static JLabel swatch(String text, String fill, String line) {
        JLabel label = Parts.quiet(text);
        label.setIconTextGap(6);
        label.setIcon(new Icon() {
            @Override
            public void paintIcon(Component component, Graphics g, int x, int y) {
                g.setColor(Theme.color(fill));
                g.fillRect(x, y, getIconWidth(), getIconHeight());
                g.setColor(Theme.color(line));
                g.fillRect(x, y, getIconWidth(), UIScale.scale(2));
            }

            @Override
            public int getIconWidth() {
                return UIScale.scale(14);
            }

            @Override
            public int getIconHeight() {
                return UIScale.scale(10);
            }
        });
        return label;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        chart.paint(g, getWidth(), getHeight());
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }
}
