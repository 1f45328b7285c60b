package org.softstart.swing;

import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.softstart.model.DraftKind;
import org.softstart.store.PrivateMode;

/** Pictures of the door, the first steps, the desk, and every view about one's own words or theirs. */
record DeskPictures(Gallery gallery) {
    private static final String HOT = "You never listen to me. You said you'd be home at six and it's nine again."
            + " I feel sad when we miss dinner. Answer me.";

    private static final String THEIRS =
            "Nothing I do is good enough for you. I'm so tired of this." + " I'm sorry I shouted yesterday.";

    void drawTheDoor() throws Exception {
        gallery.picture("door-1-first");
        gallery.write("door.passphrase", "seven quiet lamps");
        gallery.write("door.again", "seven quiet lamp");
        gallery.press("door.open");
        gallery.picture("door-2-differ");
        stage().run(() -> window().desk().enter(new PrivateMode()));
        gallery.picture("tour-1");
        for (int step = 2; step <= TourModel.STEPS; step++) {
            gallery.press("tour.next");
            gallery.picture("tour-" + step);
        }
        gallery.press("tour.next");
    }

    void drawTheDesk() throws Exception {
        gallery.picture("write-1-empty");
        String letter = Files.readString(Path.of("src/main/examples/invitation-letter.txt"));
        open("Tom", letter);
        stage().run(() -> window().views().write().page().setCaretPosition(0));
        stage().run(() -> window().views().write().page().scrollRectToVisible(new Rectangle(0, 0, 1, 1)));
        gallery.picture("write-2-letter");
        gallery.press("whole");
        gallery.show("whole");
        gallery.picture("write-3-whole");
        gallery.press("whole");
        open("Sam", HOT + " " + THEIRS);
        stage().run(() -> window().desk().editor().pasted(EditorModel.LONG));
        gallery.picture("write-4-pasted");
        open("Sam", "You tihnk I'm made of money.\n\nI have thoguht about it. If you go out tonight I will hurt you.");
        gallery.picture("write-5-help");
        open("Sam", "Dear Sam,\n\nThank you for sitting up with me on Tuesday. I loved our walk.\n\nLove,\nAlex");
        gallery.picture("write-6-ready");
        stage().run(() -> window().desk().startAnew());
    }

    void drawBeforeSending() throws Exception {
        gallery.go("send");
        gallery.picture("send-1-empty");
        gallery.write("yours", HOT);
        stage().until("the gentler one", () -> window().desk().send().verdict().isPresent());
        gallery.picture("send-2");
        gallery.press("change.0");
        gallery.picture("send-3-kept");
        gallery.write("yours", "Thank you for tea. I'll be home at six.");
        stage().until(
                        "a clear one",
                        () -> window().desk().send().verdict().isPresent()
                                && window().desk().send().comparison().changes().isEmpty());
        gallery.picture("send-4-clear");
    }

    void drawTheirWords() throws Exception {
        gallery.go("theirs");
        gallery.picture("theirs-1-empty");
        gallery.write("theirs.text", THEIRS);
        stage().until("replies", () -> window().desk().theirs().replies() > 0);
        gallery.picture("theirs-2");
        gallery.write("theirs.text", "If you leave I will hurt you.");
        stage().until("help", () -> stage().sees("help.writer-at-risk"));
        gallery.picture("theirs-3-help");
    }

    void drawTheDrafts() throws Exception {
        gallery.go("drafts");
        stage().until("the drafts", () -> stage().sees("drafts.versions"));
        gallery.picture("drafts-1");
        gallery.press("drafts.versions");
        gallery.picture("drafts-2-versions");
        gallery.press("drafts.delete");
        stage().until("the undo", () -> stage().sees("drafts.undo"));
        gallery.picture("drafts-3-deleted");
        gallery.write("drafts.search", "qqq");
        stage().until("no draft", () -> !stage().sees("drafts.open"));
        gallery.picture("drafts-4-none");
    }

    void drawTheRest() throws Exception {
        for (String view : List.of("settings", "help")) {
            gallery.go(view);
            gallery.picture(view);
        }
        gallery.show("licences.more");
        gallery.picture("help-about");
        gallery.go("write");
        gallery.press("rail.hide");
        gallery.picture("hidden");
    }

    private void open(String to, String text) {
        stage().run(() -> window().desk().open(DraftKind.LETTER, to, text));
        stage().untilSettled();
    }

    private Stage stage() {
        return gallery.stage();
    }

    private DesktopWindow window() {
        return gallery.window();
    }
}
