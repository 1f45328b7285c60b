package org.softstart.store;

import java.time.Clock;
import java.time.ZoneId;

/**
 * What a vault needs from outside.
 *
 * @param stretching for passphrases that are set from now on
 * @param clock also says where a day begins, for the backups
 */
public record VaultSettings(Stretching stretching, Clock clock, KeySafe keySafe) {

    public static VaultSettings standard() {
        return new VaultSettings(Stretching.STANDARD, Clock.system(ZoneId.systemDefault()), new DesktopKeySafe());
    }

    public VaultSettings with(Stretching other) {
        return new VaultSettings(other, clock, keySafe);
    }

    public VaultSettings with(Clock other) {
        return new VaultSettings(stretching, other, keySafe);
    }

    public VaultSettings with(KeySafe other) {
        return new VaultSettings(stretching, clock, other);
    }
}
