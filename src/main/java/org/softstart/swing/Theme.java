package org.softstart.swing;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Font;
import java.awt.Toolkit;
import java.util.Locale;
import javax.swing.UIManager;
import net.miginfocom.layout.PlatformDefaults;
import org.softstart.model.Category;

/** How the window looks: light or dark, how large, in which type. The values themselves stand in {@code theme/}. */
final class Theme {
    /** What the writer has chosen. */
    enum Choice {
        SYSTEM,
        LIGHT,
        DARK;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Choice of(String id) {
            for (Choice choice : values()) {
                if (choice.id().equals(id)) {
                    return choice;
                }
            }
            return SYSTEM;
        }
    }

    private static final int LEAST_ZOOM = 100;
    private static final int MOST_ZOOM = 200;

    private Theme() {}

    /** Once, before anything is made. */
    static void prepare() {
        // Native parts would be unpacked into the temporary folder, and nothing here needs them.
        System.setProperty("flatlaf.useNativeLibrary", "false");
        FlatLaf.registerCustomDefaultsSource("org.softstart.swing.theme");
        FlatInterFont.installLazy();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
    }

    /** Puts on the light or the dark look. */
    static void wear(Choice choice) {
        boolean dark = choice == Choice.DARK || choice == Choice.SYSTEM && SystemLook.isDark();
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        scaleLayouts();
    }

    /** Sets the size of everything, in percent. */
    static void zoom(int percent) {
        int bounded = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, percent));
        UIScale.setZoomFactor(bounded / 100f * screenFactor());
        scaleLayouts();
    }

    /** What a screen with small dots asks for where the system leaves it to the program. */
    private static float screenFactor() {
        if (System.getProperty("flatlaf.uiScale") != null) {
            return 1;
        }
        boolean systemScales = UIScale.getSystemScaleFactor(java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .getDefaultScreenDevice()
                        .getDefaultConfiguration())
                > 1;
        int dots = Toolkit.getDefaultToolkit().getScreenResolution();
        return systemScales || dots < 120 ? 1 : Math.min(2, Math.round(dots / 24f) / 4f);
    }

    /** Layouts count in the units that the look and feel gives, as fonts and corners do. */
    private static void scaleLayouts() {
        PlatformDefaults.setLogicalPixelBase(PlatformDefaults.BASE_SCALE_FACTOR);
    }

    static Color color(String token) {
        return UIManager.getColor("Softstart." + token);
    }

    /** The colour of a category's marks; the shape is the painter's. */
    static Color color(Category category) {
        return switch (category) {
            case HARSH_START_UP -> color("harsh");
            case BLAME -> color("blame");
            case DEMAND -> color("demand");
            case ANXIOUS_OVERLOAD -> color("overload");
            default -> color("other");
        };
    }

    /** The interface's type in one of the sizes 12, 13, 16, 20 and 28. */
    static Font font(int size) {
        return UIManager.getFont("defaultFont").deriveFont((float) UIScale.scale(size));
    }

    static Font semibold(int size) {
        return FontUtils.getCompositeFont(FlatInterFont.FAMILY_SEMIBOLD, Font.PLAIN, UIScale.scale(size));
    }

    /** The letter's type: the interface's own, or the system's serif. */
    static Font letter(String family, int size) {
        return family.equals("serif")
                ? new Font(Font.SERIF, Font.PLAIN, UIScale.scale(size))
                : FontUtils.getCompositeFont(FlatInterFont.FAMILY, Font.PLAIN, UIScale.scale(size));
    }
}
