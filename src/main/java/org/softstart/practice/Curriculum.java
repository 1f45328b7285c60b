package org.softstart.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The twelve skills in their order. Their files lie beside this class, so they travel wherever the program goes. */
public final class Curriculum {
    private static final String INDEX = "skills.txt";

    private final List<Skill> skills;
    private final Map<String, Skill> byId = new HashMap<>();
    private final Map<String, Skill> byRule = new HashMap<>();

    private Curriculum(List<Skill> skills) {
        this.skills = List.copyOf(skills);
        for (Skill skill : skills) {
            byId.put(skill.id(), skill);
            skill.rules().forEach(rule -> byRule.put(rule, skill));
        }
    }

    /** Reads all lessons and items. */
    public static Curriculum load() {
        List<Skill> skills = new ArrayList<>();
        for (String name : text(INDEX).lines().toList()) {
            skills.add(SkillReader.read(name, skills.size() + 1, text(name)));
        }
        return new Curriculum(skills);
    }

    /** A file that lies beside this class. */
    static String text(String name) {
        try (InputStream in = Curriculum.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new CurriculumException(name + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            StringBuilder text = new StringBuilder();
            reader.lines().forEach(line -> text.append(line).append('\n'));
            return text.toString();
        } catch (IOException | UncheckedIOException e) {
            throw new CurriculumException(name + " cannot be read", e);
        }
    }

    public List<Skill> skills() {
        return skills;
    }

    public Optional<Skill> skill(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The skill that helps with what this rule finds; none for safety, which is no matter of practice. */
    public Optional<Skill> skillFor(String rule) {
        return Optional.ofNullable(byRule.get(rule));
    }
}
