package org.softstart.swing;

import javax.swing.Timer;

/** A pause in the window's own time. */
final class TimerDelay implements Delay {
    private Timer timer;

    @Override
    public void restart(int milliseconds, Runnable then) {
        if (timer != null) {
            timer.stop();
        }
        timer = new Timer(milliseconds, event -> then.run());
        timer.setRepeats(false);
        timer.start();
    }
}
