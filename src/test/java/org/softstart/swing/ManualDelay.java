package org.softstart.swing;

/** A pause that passes when the test says so. */
final class ManualDelay implements Delay {
    private Runnable then = () -> {};

    @Override
    public void restart(int milliseconds, Runnable next) {
        then = next;
    }

    void pass() {
        Runnable now = then;
        then = () -> {};
        now.run();
    }
}
