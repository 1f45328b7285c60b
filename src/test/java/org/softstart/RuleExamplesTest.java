package org.softstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.softstart.app.RuleExamples;
import org.softstart.lexicon.Rule;
import org.softstart.model.Depth;

/** Every example of every rule file, as its author wrote it: they are the tests of the rules and the lessons of the product. */
final class RuleExamplesTest {

    @TestFactory
    Stream<DynamicContainer> quick() {
        return rules(new RuleExamples(TestEngine.rules(), Depth.QUICK));
    }

    @TestFactory
    Stream<DynamicContainer> deep() {
        return rules(new RuleExamples(TestEngine.rules(), Depth.DEEP));
    }

    private static Stream<DynamicContainer> rules(RuleExamples examples) {
        List<Rule> rules = new ArrayList<>(TestEngine.lexicon().rules());
        rules.addAll(TestEngine.lexicon().strengths());
        return rules.stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.id(),
                        rule.examples().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        example.sort() + ": " + example.text(),
                                        () -> assertThat(examples.check(rule, example))
                                                .isEmpty()))));
    }
}
