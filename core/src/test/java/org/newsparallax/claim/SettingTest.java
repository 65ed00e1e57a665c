package org.newsparallax.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsparallax.article.Role;

class SettingTest {
  @Test
  void keepsItsOwnCopies() {
    List<String> words = new ArrayList<>(List.of("bridge"));
    Set<Cue> cues = new HashSet<>(Set.of(Cue.TOTAL));
    Setting setting = new Setting(Role.PARAGRAPH, null, null, null, null, words, cues);
    words.add("river");
    cues.add(Cue.EACH);
    assertThat(setting.words()).containsExactly("bridge");
    assertThat(setting.cues()).containsExactly(Cue.TOTAL);
    assertThatThrownBy(() -> setting.cues().add(Cue.EACH))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void givesCuesInOneOrder() {
    Set<Cue> cues = new HashSet<>(List.of(Cue.ATTACKER, Cue.RUNNING, Cue.TOTAL));
    Setting setting = new Setting(Role.CAPTION, null, null, null, null, List.of(), cues);
    assertThat(setting.cues()).containsExactly(Cue.RUNNING, Cue.TOTAL, Cue.ATTACKER);
    assertThat(Cue.WITHOUT_ATTACKER.id()).isEqualTo("without_attacker");
  }
}
