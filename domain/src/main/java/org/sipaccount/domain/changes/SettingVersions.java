package org.sipaccount.domain.changes;

import java.util.Map;

/** The version of each setting of an account: the number of the change that last touched it. */
public record SettingVersions(Map<Setting, Integer> numbers) {

    public static final SettingVersions NONE = new SettingVersions(Map.of());

    public SettingVersions {
        numbers = Map.copyOf(numbers);
    }

    /** 0 where nothing ever touched it. */
    public int of(Setting setting) {
        return numbers.getOrDefault(setting, 0);
    }

    /** The number of the newest change of all; 0 where there was none. */
    public int newest() {
        return numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
