package org.softstart.swing;

import java.util.List;
import org.softstart.guide.Gate;
import org.softstart.guide.GateQuestion;
import org.softstart.guide.Need;
import org.softstart.guide.Question;
import org.softstart.guide.Step;

/** Pictures of the letter that is written together: the welcome, the gate, a question of each step, the end. */
record GuidePictures(Gallery gallery) {
    void draw() throws Exception {
        stage().until("the guide", () -> gallery.window().desk().guide().isPresent());
        gallery.go("guide");
        gallery.picture("guide-1-welcome");
        gallery.press("guide.begin");
        gallery.picture("guide-2-gate");
        drawWhoIsAfraid();
        answerTheGate(Gate.Answer.NO);
        gallery.press("guide.on");
        gallery.picture("guide-4-names");
        drawTheSteps();
        drawTheEnd();
    }

    private void drawWhoIsAfraid() throws Exception {
        answerTheGate(Gate.Answer.YES);
        gallery.press("guide.on");
        gallery.picture("guide-3-who");
        gallery.press("guide.who.WRITER");
        gallery.picture("guide-3-closed");
        gallery.press("guide.back");
        gallery.press("guide.begin");
    }

    private void answerTheGate(Gate.Answer answer) {
        for (GateQuestion question : GateQuestion.values()) {
            gallery.press("gate." + question.id() + "." + answer.name());
        }
    }

    private void drawTheSteps() throws Exception {
        answer("Tom");
        Step drawn = Step.NAMES;
        boolean isHard = true;
        while (Stage.onWindow(() -> guide().place() == GuideModel.Place.QUESTION)) {
            Question question = Stage.onWindow(() -> guide().question());
            if (question == Question.FROM) {
                answer("Alex");
                continue;
            }
            if (question.step() != drawn) {
                drawn = question.step();
                gallery.picture("guide-5-" + drawn.name().toLowerCase(java.util.Locale.ROOT));
            }
            if (question.step() == Step.BRIDGE && isHard) {
                isHard = false;
                gallery.write("guide.answer", "You never listen when I bring this up.");
                stage().until("a wording", () -> stage().sees("guide.use"));
                gallery.picture("guide-6-wording");
                gallery.show("guide.use");
                gallery.picture("guide-6-wording-foot");
            }
            List<String> samples = Stage.onWindow(() -> guide().samples());
            answer(question.need() == Need.OPTIONAL || samples.isEmpty() ? "" : samples.get(0));
        }
    }

    private void drawTheEnd() throws Exception {
        stage().until("the whole", () -> stage().sees("guide.toDesk"));
        gallery.picture("guide-7-end");
        gallery.press("out.save");
        gallery.box("box-save");
    }

    /** Answers what is asked and goes on. */
    private void answer(String words) {
        gallery.write("guide.answer", words);
        gallery.press("guide.next");
    }

    private GuideModel guide() {
        return gallery.window().desk().guide().orElseThrow();
    }

    private Stage stage() {
        return gallery.stage();
    }
}
