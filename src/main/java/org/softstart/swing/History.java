package org.softstart.swing;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.swing.event.DocumentEvent;
import javax.swing.event.UndoableEditEvent;
import javax.swing.event.UndoableEditListener;
import javax.swing.undo.CompoundEdit;
import javax.swing.undo.UndoableEdit;

/** What can be undone: typing word by word, everything else one act at a time. */
final class History implements UndoableEditListener {
    private static final int MOST_STEPS = 2_000;

    private final Deque<CompoundEdit> done = new ArrayDeque<>();
    private final Deque<CompoundEdit> undone = new ArrayDeque<>();
    private boolean isJoining;
    private DocumentEvent.EventType lastType;
    private int lastEnd = -1;
    private boolean lastWasBlank;

    @Override
    public void undoableEditHappened(UndoableEditEvent event) {
        UndoableEdit edit = event.getEdit();
        undone.clear();
        if (isJoining && !done.isEmpty() && done.peek().isInProgress()) {
            done.peek().addEdit(edit);
            return;
        }
        if (!isJoining && edit instanceof DocumentEvent change && continues(change)) {
            done.peek().addEdit(edit);
            return;
        }
        CompoundEdit step = new CompoundEdit();
        step.addEdit(edit);
        endStep();
        done.push(step);
        while (done.size() > MOST_STEPS) {
            done.removeLast();
        }
        if (edit instanceof DocumentEvent change && !isJoining) {
            remember(change);
        }
    }

    /** Whether a change goes on where the last one stopped, within a word and the blank after it. */
    private boolean continues(DocumentEvent change) {
        if (done.isEmpty() || !done.peek().isInProgress() || change.getLength() != 1 || change.getType() != lastType) {
            return false;
        }
        boolean insert = change.getType() == DocumentEvent.EventType.INSERT;
        int at = insert ? change.getOffset() : change.getOffset() + 1;
        boolean blank = insert && isBlank(change);
        if (at != lastEnd || lastWasBlank && !blank) {
            return false;
        }
        remember(change);
        return true;
    }

    private void remember(DocumentEvent change) {
        boolean insert = change.getType() == DocumentEvent.EventType.INSERT;
        lastType = change.getType();
        lastEnd = insert ? change.getOffset() + change.getLength() : change.getOffset();
        lastWasBlank = insert && isBlank(change);
    }

    private static boolean isBlank(DocumentEvent change) {
        try {
            return change.getDocument()
                    .getText(change.getOffset() + change.getLength() - 1, 1)
                    .isBlank();
        } catch (javax.swing.text.BadLocationException e) {
            return true;
        }
    }

    /** Makes a step of its own of something that changes no word. */
    void remember(UndoableEdit act) {
        endStep();
        undoableEditHappened(new UndoableEditEvent(this, act));
        endStep();
    }

    /** Makes one step of whatever an act changes. */
    void asOne(Runnable act) {
        endStep();
        isJoining = true;
        try {
            act.run();
        } finally {
            isJoining = false;
            endStep();
        }
    }

    private void endStep() {
        if (!done.isEmpty() && done.peek().isInProgress()) {
            done.peek().end();
        }
        lastEnd = -1;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    void undo() {
        endStep();
        if (canUndo()) {
            CompoundEdit step = done.pop();
            step.undo();
            undone.push(step);
        }
    }

    void redo() {
        if (canRedo()) {
            CompoundEdit step = undone.pop();
            step.redo();
            done.push(step);
        }
    }

    void clear() {
        done.clear();
        undone.clear();
        lastEnd = -1;
    }
}
