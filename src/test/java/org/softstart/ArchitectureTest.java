package org.softstart;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.Arrays;
import java.util.stream.Stream;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the program, as rules that fail when somebody bends it. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.softstart");

    /** Each rule that is a field of this class. */
    @TestFactory
    Stream<DynamicTest> holds() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(field ->
                        DynamicTest.dynamicTest(field.getName(), () -> ((ArchRule) field.get(null)).check(CLASSES)));
    }

    /** Guards the guard: an import that found nothing would let every rule pass. */
    @Test
    void looksAtTheProgram() {
        assertThat(CLASSES.size()).isGreaterThan(50);
    }

    static final ArchRule flowsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("org.softstart.model..")
            .layer("text")
            .definedBy("org.softstart.text..")
            .layer("nlp")
            .definedBy("org.softstart.nlp..")
            .layer("lexicon")
            .definedBy("org.softstart.lexicon..")
            .layer("sense")
            .definedBy("org.softstart.sense..")
            .layer("learn")
            .definedBy("org.softstart.learn..")
            .layer("encode")
            .definedBy("org.softstart.encode..")
            .layer("train")
            .definedBy("org.softstart.train..")
            .layer("detect")
            .definedBy("org.softstart.detect..")
            .layer("rewrite")
            .definedBy("org.softstart.rewrite..")
            .layer("store")
            .definedBy("org.softstart.store..")
            .layer("reply")
            .definedBy("org.softstart.reply..")
            .layer("app")
            .definedBy("org.softstart.app..")
            .layer("practice")
            .definedBy("org.softstart.practice..")
            .layer("guide")
            .definedBy("org.softstart.guide..")
            .layer("export")
            .definedBy("org.softstart.export..")
            .layer("spell")
            .definedBy("org.softstart.spell..")
            .layer("cli")
            .definedBy("org.softstart.cli..")
            .layer("swing")
            .definedBy("org.softstart.swing..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayOnlyAccessLayers("model")
            .whereLayer("nlp")
            .mayOnlyAccessLayers("model", "text")
            .whereLayer("lexicon")
            .mayOnlyAccessLayers("model", "text")
            .whereLayer("sense")
            .mayOnlyAccessLayers("model", "text", "lexicon")
            .whereLayer("detect")
            .mayOnlyAccessLayers("model", "text", "lexicon", "sense", "learn")
            .whereLayer("learn")
            .mayOnlyAccessLayers("model", "text", "lexicon", "sense")
            .whereLayer("encode")
            .mayOnlyAccessLayers("model", "text", "learn")
            .whereLayer("rewrite")
            .mayOnlyAccessLayers("model", "text", "lexicon", "sense", "detect")
            .whereLayer("store")
            .mayOnlyAccessLayers("model")
            .whereLayer("reply")
            .mayOnlyAccessLayers("model", "text", "lexicon", "sense", "detect")
            .whereLayer("app")
            .mayOnlyBeAccessedByLayers("train", "practice", "guide", "cli", "swing")
            .whereLayer("practice")
            .mayOnlyAccessLayers("model", "text", "app", "store")
            .whereLayer("guide")
            .mayOnlyAccessLayers("model", "lexicon", "app")
            .whereLayer("export")
            .mayNotAccessAnyLayer()
            .whereLayer("spell")
            .mayOnlyAccessLayers("model")
            .whereLayer("train")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("swing")
            .mayOnlyAccessLayers("model", "app", "store", "practice", "guide", "export", "spell")
            .because("a draft flows from annotation to report and no stage looks back");

    static final ArchRule nothingPhonesHome = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
            .because("drafts stay on this machine");

    static final ArchRule channelsLeadToFilesOnly = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.nio.channels..")
                    .and(not(belongToAnyOf(FileChannel.class, FileLock.class, OverlappingFileLockException.class))))
            .because("the other channels lead to the network");

    static final ArchRule channelsAreForTheStoreAndTheModels = noClasses()
            .that()
            .resideOutsideOfPackages("org.softstart.store..", "org.softstart.nlp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.channels..")
            .because(
                    "only what is kept has to be locked and forced to the disk, and only models are large enough to be mapped");

    static final ArchRule storeBehindOneSeam = noClasses()
            .that()
            .resideOutsideOfPackage("org.softstart.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.h2..", "org.bouncycastle..", "com.github.javakeyring..", "javax.crypto..")
            .because("what is kept is encrypted in one place");

    static final ArchRule engineBehindOneClass = noClasses()
            .that()
            .haveNameNotMatching("org\\.softstart\\.store\\.(RowFile|RowTypes(\\$.*)?)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.h2..")
            .because("one class, with the types it hands over, has to know how the engine writes, fails and complains");

    static final ArchRule analysisKeepsNothing = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.softstart.text..",
                    "org.softstart.nlp..",
                    "org.softstart.lexicon..",
                    "org.softstart.sense..",
                    "org.softstart.learn..",
                    "org.softstart.spell..",
                    "org.softstart.encode..",
                    "org.softstart.detect..",
                    "org.softstart.rewrite..",
                    "org.softstart.train..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.softstart.store..")
            .because("reading a draft leaves no trace of it");

    static final ArchRule modelsAreNeverFetched = noClasses()
            .should()
            .callConstructor(POSTaggerME.class, String.class)
            .orShould()
            .callConstructor(TokenizerME.class, String.class)
            .orShould()
            .callConstructor(SentenceDetectorME.class, String.class)
            .because("those constructors download a model");

    static final ArchRule learningStaysBehind = noClasses()
            .that()
            .resideOutsideOfPackage("org.softstart.train..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.bwaldvogel..")
            .because("a check needs what was learned, not the means to learn it");

    static final ArchRule libraryBehindOneSeam = noClasses()
            .that()
            .resideOutsideOfPackage("org.softstart.nlp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("opennlp..", "edu.stanford..")
            .because("the annotator is the only seam to the language libraries");

    static final ArchRule practiceKnowsNoScreen = noClasses()
            .that()
            .resideInAPackage("org.softstart.practice..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt..", "org.jline..", "picocli..")
            .because("window and terminal share one engine, which is tested without either");

    static final ArchRule practiceKeepsLinesOnly = noClasses()
            .that()
            .resideInAPackage("org.softstart.practice..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.softstart\\.store\\.(Drafts|Draft.*|Manuscript|Version|Vault.*|Store)")
            .because("practice adds to its own history and can reach no draft");

    static final ArchRule practiceAsksForTheTime = noClasses()
            .that()
            .resideInAPackage("org.softstart.practice..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .because("a week of practice has to be tried in a second");

    static final ArchRule verbFormsBehindOneSeam = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.softstart.rewrite.Verbs")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("simplenlg..")
            .because("who forms the verbs is nobody else's business");

    static final ArchRule textsAreComparedInOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.softstart.app.BeforeAfter")
            .and()
            .resideOutsideOfPackage("org.softstart.swing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.github.difflib..")
            .because("the terminal shows sentences side by side, the window single changes to take or leave");
    static final ArchRule pagesBehindOneSeam = noClasses()
            .that()
            .resideOutsideOfPackage("org.softstart.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
            .because("how a letter becomes a file is nobody else's business");

    static final ArchRule dictionariesBehindOneSeam = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.softstart.spell.Dictionaries")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("morfologik..")
            .because("who knows the words is nobody else's business");

    static final ArchRule chartsBehindOneSeam = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.softstart.swing.CourseChart")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.knowm..")
            .because("who draws a chart is nobody else's business");

    static final ArchRule tablesBehindOneSeam = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.softstart.practice.Table")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.siegmar..")
            .because("one class has to know how a table is quoted");

    static final ArchRule guideIsPlain = noClasses()
            .that()
            .resideInAnyPackage("org.softstart.guide..", "org.softstart.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "picocli..", "java.nio.file..")
            .because(
                    "a window and a terminal walk through the same steps, and neither steps nor formats choose a place on the disk");

    static final ArchRule onlyTheCommandLineSpeaks = noClasses()
            .that()
            .resideOutsideOfPackage("org.softstart.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .because("a stage that prints could print a draft");

    static final ArchRule onlyTheWindowKnowsTheDesktop = noClasses()
            .that()
            .resideOutsideOfPackage("org.softstart.swing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "com.formdev..", "net.miginfocom..")
            .because("a command must not load what only the window needs");

    static final ArchRule modelsOfTheWindowPaintNothing = noClasses()
            .that()
            .resideInAPackage("org.softstart.swing..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.awt.Component.class)
            .because("what is so is tested without a display");

    static final ArchRule nothingIsLogged = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.logging..")
            .because("a log is where drafts would leak");

    static final ArchRule noTemporaryFiles = noClasses()
            .should()
            .callMethod(
                    java.nio.file.Files.class,
                    "createTempFile",
                    String.class,
                    String.class,
                    java.nio.file.attribute.FileAttribute[].class)
            .orShould()
            .callMethod(java.io.File.class, "createTempFile", String.class, String.class)
            .because("a temporary file outlives the moment and may be read by others");

    static final ArchRule modelValuesDoNotChange = classes()
            .that()
            .resideInAPackage("org.softstart.model..")
            .should()
            .haveOnlyFinalFields()
            .because("what flows between stages is immutable");

    static final ArchRule noStreamIsKept = noFields()
            .should()
            .haveRawType(PrintStream.class)
            .because("writers are handed over, so tests can read them");
}
