package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsparallax.lexicon.Table;

class LexiconTableTest {
  @ParameterizedTest
  @EnumSource
  void everyRowOfTheLibraryIsSound(LexiconTable kind) {
    Table table = Table.load(Lexicon.class, kind.file());
    assertThat(table.columns()).isEqualTo(kind.columns());
    for (List<String> row : table.rows()) {
      assertThat(kind.problem(row)).as(row.toString()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsTheRowsThatTheTableHas(LexiconTable kind) {
    Table table = Table.load(Lexicon.class, kind.file());
    LexiconRows rows = LexiconRows.of(kind, List.of(table.rows().get(0)), true);
    assertThat(rows.next()).isTrue();
    for (List<String> row : table.rows()) {
      assertThat(rows.next()).isTrue();
      for (int i = 0; i < row.size(); i++) {
        assertThat(rows.cell(i)).isEqualTo(row.get(i));
      }
    }
    assertThat(rows.next()).isFalse();
  }
}
