package org.softstart.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/** Whatever characters a draft is made of, it comes back as it was, half surrogate pairs among them. */
final class ArbitraryDraftTest {
    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("softstart-store");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        Disk.deleteTree(folder);
    }

    @Provide
    Arbitrary<Manuscript> manuscripts() {
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(300);
        Arbitrary<Draft> drafts = Combinators.combine(
                        Arbitraries.of(DraftKind.class), texts, texts.list().ofMaxSize(3), texts.optional())
                .as(Draft::new);
        Arbitrary<Map<String, String>> notes = Arbitraries.maps(texts, texts).ofMaxSize(3);
        return Combinators.combine(texts, drafts, notes).as(Manuscript::new);
    }

    @Property(tries = 500)
    void isUnpackedAsItWas(@ForAll("manuscripts") Manuscript manuscript) {
        Forms.Kept kept = new Forms.Kept(manuscript, TestVault.NOON, manuscript.title());
        assertThat(Forms.unpack(Padding.unpad(Padding.pad(Forms.pack(kept))))).isEqualTo(kept);
    }

    @Property(tries = 20)
    void comesBackFromTheDisk(@ForAll("manuscripts") Manuscript one, @ForAll("manuscripts") Manuscript two)
            throws IOException {
        Disk.deleteTree(folder);
        List<DraftId> ids = new ArrayList<>();
        try (Vault vault = TestVault.create(folder)) {
            ids.add(vault.drafts().create(one));
            ids.add(vault.drafts().create(two));
            vault.drafts().save(ids.get(1), one, two.title());
            vault.drafts().autosave(ids.get(1), two);
            vault.events().append(one.title(), two.title());
        }
        try (Vault vault = TestVault.open(folder)) {
            assertThat(vault.drafts().read(ids.get(0))).isEqualTo(one);
            assertThat(vault.drafts().read(ids.get(1))).isEqualTo(two);
            assertThat(vault.drafts().version(ids.get(1), 1)).isEqualTo(one);
            assertThat(vault.events().read(one.title())).extracting(Event::text).containsExactly(two.title());
            assertThat(vault.drafts().list()).hasSize(2);
        }
    }
}
