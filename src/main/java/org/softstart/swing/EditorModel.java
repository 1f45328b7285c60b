package org.softstart.swing;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.StyledDocument;
import org.softstart.model.Check;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.Report;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Span;
import org.softstart.model.Strength;
import org.softstart.model.Suggestion;
import org.softstart.model.Verdict;

/**
 * The draft on the desk: its text, what was found in it and what can be undone. Each key is followed at once by a quick look
 * at what changed; the whole answer comes in a short pause, and a sentence that is not finished is left alone until a longer one.
 */
final class EditorModel {
    /** Fired when anything that is shown of the answer has changed. */
    static final String ANSWER = "answer";

    /** Fired when a quick look has answered for the text as it stands. */
    static final String LOOKED = "looked";

    /** Fired when a wording was put into the text. */
    static final String STEP = "step";
    /** What a fresh page is for. */
    static final DraftKind USUAL = DraftKind.LETTER;
    /** Fired before that. */
    static final String BEFORE_STEP = "before";

    /** Fired when it becomes worth asking what a pasted text is, or was answered. */
    static final String ASK = "ask";

    static final String KIND = "kind";
    static final String TO = "to";
    static final String TEXT = "text";

    /** A pasted text of so many characters is a text of its own rather than an addition. */
    static final int LONG = 200;

    static final int PAUSE = 300;
    static final int SETTLE = 1_600;

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Watchers watchers = new Watchers();
    private final StyledDocument document = new DefaultStyledDocument();
    private final History history = new History();
    private final Reader reader;
    private final Lane quick;
    private final Lane deep;
    private final Delay pause;
    private final Delay settle;
    private final Settings settings;

    private final SetAside aside = new SetAside(history, this::show);

    private DraftKind kind = USUAL;
    private String to = "";
    private String text = "";
    private int version;
    /** What changed since the last whole answer. */
    private Optional<Span> changed = Optional.empty();

    private Span unfinished = new Span(0, 0);
    private Optional<Report> report = Optional.empty();
    private List<Finding> findings = List.of();
    private List<Strength> strengths = List.of();
    private List<Finding> shown = List.of();
    private boolean isDeep;
    private boolean asksKind;
    private boolean hasAskedKind;

    /**
     * @param quick where looks after each key are run
     * @param deep where whole answers are run
     * @param pause waits until the whole answer is worth asking for
     * @param settle waits until an unfinished sentence is taken as it stands
     */
    EditorModel(Reader reader, Lane quick, Lane deep, Delay pause, Delay settle, Settings settings) {
        this.reader = reader;
        this.quick = quick;
        this.deep = deep;
        this.pause = pause;
        this.settle = settle;
        this.settings = settings;
        Typing.in(document, this::changed);
        document.addUndoableEditListener(history);
        settings.onRulesChange(this::show);
    }

    /** For other models; they know before any view does. */
    void addListener(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    /** For views, which can be told to go: those of a look that is taken off must not go on painting. */
    Watchers watchers() {
        return watchers;
    }

    private void fire(String property) {
        changes.firePropertyChange(property, null, this);
        watchers.tell(property);
    }

    StyledDocument document() {
        return document;
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    DraftKind kind() {
        return kind;
    }

    String to() {
        return to;
    }

    Draft draft() {
        return new Draft(kind, text);
    }

    void setKind(DraftKind wanted) {
        if (kind != wanted) {
            kind = wanted;
            fire(KIND);
            readAnew();
        }
    }

    /** So many characters were pasted: a long text may be of another kind than the page was meant for. */
    void pasted(int characters) {
        if (characters >= LONG && !hasAskedKind) {
            hasAskedKind = true;
            asksKind = true;
            fire(ASK);
        }
    }

    /** Whether to ask what a pasted text is to be read as; for each draft at most once. */
    boolean asksKind() {
        return asksKind;
    }

    /** The answer to that. */
    void readAs(DraftKind wanted) {
        asksKind = false;
        fire(ASK);
        setKind(wanted);
    }

    void setTo(String name) {
        to = name.strip();
        fire(TO);
    }

    /** Puts another draft on the desk; what was there cannot be undone back, so keep it first. */
    void open(DraftKind newKind, String newTo, String newText) {
        aside.clear();
        hasAskedKind = false;
        readAs(newKind);
        replace(new Span(0, text.length()), newText);
        history.clear();
        fire(KIND);
        setTo(newTo);
        readAnew();
    }

    /** Replaces a part of the text as one step that can be undone. */
    void replace(Span span, String with) {
        String plain = with.replace("\r\n", "\n").replace('\r', '\n');
        history.asOne(() -> {
            try {
                document.remove(span.start(), span.length());
                document.insertString(span.start(), plain, null);
            } catch (BadLocationException e) {
                // Never the message: it might hold a draft.
                throw new IllegalStateException("a place outside the draft");
            }
        });
    }

    private void changed(Moved move) {
        version++;
        try {
            text = document.getText(0, document.getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException("a draft without its text");
        }
        Span touched = Lines.around(text, new Span(move.offset(), move.offset() + move.inserted()));
        changed = Optional.of(changed.map(move::stretched).map(touched::cover).orElse(touched));
        findings = findings.stream().map(move::stretched).toList();
        strengths = strengths.stream().flatMap(s -> move.intact(s).stream()).toList();
        boolean atEnd = move.offset() + move.inserted() >= text.length();
        boolean typed = move.inserted() <= 1 && move.removed() <= 1;
        unfinished = atEnd && typed ? Lines.unfinished(text) : new Span(text.length(), text.length());
        fire(TEXT);
        show();
        look();
        pause.restart(PAUSE, this::read);
        settle.restart(SETTLE, this::settled);
    }

    private void look() {
        int asked = version;
        Draft draft = draft();
        quick.ask(() -> reader.glance(draft), answer -> {
            if (asked == version) {
                seen(answer);
                fire(LOOKED);
            }
        });
    }

    private void read() {
        int asked = version;
        Draft draft = draft();
        deep.ask(() -> reader.read(draft), answer -> {
            if (asked == version) {
                changed = Optional.empty();
                isDeep = true;
                report = known(answer);
                findings = answer.findings();
                strengths = answer.strengths();
                show();
            }
        });
    }

    /** What is said of an empty page says nothing of the first words that are then written on it. */
    private Optional<Report> known(Report answer) {
        return Optional.of(answer).filter(report -> !isEmpty());
    }

    private void readAnew() {
        changed = Optional.of(new Span(0, text.length()));
        look();
        pause.restart(PAUSE, this::read);
        show();
    }

    /** Asks again, for instance once the engine knows more. */
    void refresh() {
        readAnew();
    }

    /** Takes what a quick look found where something changed; elsewhere the whole answer stands. */
    private void seen(Report answer) {
        Span fresh = isDeep ? changed.orElse(new Span(0, 0)) : new Span(0, text.length());
        List<Finding> merged = new ArrayList<>();
        for (Finding finding : findings) {
            boolean stays = finding.category().isMessageLevel()
                    ? answer.findings().stream().noneMatch(f -> f.rule().equals(finding.rule()))
                    : !finding.span().overlaps(fresh);
            if (stays && isDeep) {
                merged.add(finding);
            }
        }
        for (Finding finding : answer.findings()) {
            if (finding.category().isMessageLevel() || finding.span().overlaps(fresh)) {
                merged.add(withKnownWordings(finding));
            }
        }
        merged.sort(Comparator.comparing(Finding::span));
        report = known(answer);
        findings = List.copyOf(merged);
        if (!isDeep) {
            strengths = answer.strengths();
        }
        show();
    }

    /** The wordings of the last whole answer, if the words they stand for are the same. */
    private Finding withKnownWordings(Finding finding) {
        return findings.stream()
                .filter(f -> f.rule().equals(finding.rule()) && f.span().equals(finding.span()))
                .findFirst()
                .map(f -> finding.withSuggestions(f.suggestions()))
                .orElse(finding);
    }

    private void settled() {
        unfinished = new Span(text.length(), text.length());
        show();
    }

    private void show() {
        shown = findings.stream().filter(this::isShown).toList();
        fire(ANSWER);
    }

    private boolean isShown(Finding finding) {
        if (finding.span().end() > text.length() || finding.span().length() == 0) {
            return false;
        }
        if (finding.isAt(SafetyLevel.S3)) {
            return true;
        }
        return !aside.holds(finding, text)
                && !settings.isOff(finding.rule())
                && (finding.category().isMessageLevel() || !finding.span().overlaps(unfinished));
    }

    /** What is marked in the text. */
    List<Finding> shown() {
        return shown;
    }

    List<Strength> strengths() {
        return strengths.stream().filter(s -> s.span().end() <= text.length()).toList();
    }

    List<Check> checks() {
        return report.map(Report::checks).orElse(List.of());
    }

    Optional<String> notice() {
        return report.flatMap(Report::notice);
    }

    /** Who can help, when something sounds acutely unsafe: then nothing else is said. */
    List<Help> urgentHelp() {
        boolean acute = shown.stream().anyMatch(f -> f.isAt(SafetyLevel.S3));
        return acute ? report.map(Report::help).orElse(List.of()) : List.of();
    }

    /** Who can help, for whoever answers the quiet question with yes. */
    List<Help> help() {
        return report.map(Report::help).orElse(List.of());
    }

    /** What to do with the draft; nothing as long as nothing was read. */
    Optional<Verdict> verdict() {
        return isEmpty() ? Optional.empty() : report.map(r -> Verdict.of(shown));
    }

    /** Whether there is something, and something is known of it: the engine comes after the window, and somebody may write before it. */
    boolean isRead() {
        return !isEmpty() && report.isPresent();
    }

    /** Whether the draft could be judged; one in another language is left alone. */
    boolean isJudged() {
        return report.map(Report::judged).orElse(true);
    }

    int words() {
        return report.map(Report::words).orElse(0);
    }

    int sentences() {
        return report.map(Report::sentences).orElse(0);
    }

    /** Whether the deep answer to the text as it stands is there. */
    boolean isSettled() {
        return isDeep && changed.isEmpty();
    }

    /** Puts a wording into the text. Gives where it stands now. */
    Span apply(Suggestion suggestion) {
        fire(BEFORE_STEP);
        replace(suggestion.span(), suggestion.text());
        settled();
        fire(STEP);
        int start = suggestion.span().start();
        return new Span(start, start + suggestion.text().length());
    }

    /** *Keep mine*. */
    void keep(Finding finding) {
        aside.keep(finding, text);
    }

    /** *Not this time*. */
    void notThisTime(Finding finding) {
        aside.silence(finding);
    }

    /** How much of what was found the writer has set aside in this draft. */
    int setAside() {
        return aside.count(findings, text);
    }

    /** Brings back what was set aside. */
    void bringBack() {
        aside.clear();
        show();
    }

    boolean canUndo() {
        return history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    void undo() {
        history.undo();
    }

    void redo() {
        history.redo();
    }
}
