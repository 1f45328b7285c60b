package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerritoryTest {
    @ParameterizedTest
    @CsvSource({
        "en_GB.UTF-8,GB",
        "de_DE.UTF-8,DE",
        "de_AT@euro,AT",
        "en_IE,IE",
        "C.UTF-8,US",
        "POSIX,US",
        "en,US",
        "'',US",
        "en_USA,US"
    })
    void isReadFromTheLanguageSettingBeforeJavaIsAsked(String setting, String country) {
        assertThat(Territory.of(Map.of("LANG", setting), "US")).isEqualTo(country);
    }

    @Test
    void followsTheOrderOfTheSettings() {
        assertThat(Territory.of(Map.of("LC_ALL", "en_NZ", "LC_MESSAGES", "en_AU", "LANG", "en_CA"), ""))
                .isEqualTo("NZ");
        assertThat(Territory.of(Map.of("LC_ALL", "", "LC_MESSAGES", "en_AU", "LANG", "en_CA"), ""))
                .isEqualTo("AU");
        assertThat(Territory.of(Map.of("LC_ALL", "C", "LANG", "en_CA"), "")).isEqualTo("CA");
        assertThat(Territory.of(Map.of(), "")).isEmpty();
    }

    @Test
    void knowsCountriesWithoutLinesOfTheirOwn() {
        assertThat(Territory.named("uk")).contains("UK");
        assertThat(Territory.named("de")).contains("DE");
        assertThat(Territory.named("EU")).contains("EU");
        assertThat(Territory.named("Narnia")).isEmpty();
        assertThat(Territory.named("XX")).isEmpty();
        assertThat(Territory.named("")).isEmpty();
    }
}
