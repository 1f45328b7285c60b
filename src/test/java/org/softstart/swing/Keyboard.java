package org.softstart.swing;

import org.assertj.swing.core.Robot;

/** The keyboard in a robot's hands. */
record Keyboard(Robot robot) {
    void press(int key) {
        robot.pressAndReleaseKey(key);
    }

    /** Presses a key while another is held. */
    void chord(int held, int key) {
        robot.pressKey(held);
        robot.pressAndReleaseKeys(key);
        robot.releaseKey(held);
    }
}
