package org.softstart.practice;

/** An item that a session will ask. */
record Planned(Skill skill, Item item) {
    String key() {
        return skill.id() + "/" + item.id();
    }
}
