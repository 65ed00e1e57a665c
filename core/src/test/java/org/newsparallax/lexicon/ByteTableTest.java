package org.newsparallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ByteTableTest {

  @Property(tries = 200)
  void findsWhatAMapFinds(
      @ForAll @Size(max = 60)
          Map<@AlphaChars @StringLength(min = 1, max = 3) String, @IntRange(min = 0) Integer> map,
      @ForAll @AlphaChars @StringLength(min = 1, max = 3) String other) {
    StringBuilder text = new StringBuilder("# comment\nkey\tempty\tnumber\n");
    map.forEach((key, value) -> text.append(key).append("\t\t").append(value).append('\n'));
    ByteTable table = ByteTable.of(text.toString());

    assertThat(table.size()).isEqualTo(map.size());
    map.forEach((key, value) -> {
      assertThat(table.number(table.row(key), 2)).isEqualTo(value);
      assertThat(table.cell(table.row(key), 0)).isEqualTo(key);
      assertThat(table.cell(table.row(key), 1)).isEmpty();
    });
    assertThat(table.row(other) >= 0).isEqualTo(map.containsKey(other));
  }

  @Test
  void cellsBehindTheEndOfARowAreEmpty() {
    ByteTable table = ByteTable.of("key\ta\tb\nalpha\tx\nbeta\tyz\tw\n");
    assertThat(table.cell(table.row("alpha"), 2)).isEmpty();
    assertThat(table.holds(table.row("alpha"), 2, 'w')).isFalse();
    assertThat(table.holds(table.row("beta"), 1, 'z')).isTrue();
    assertThat(table.row("gamma")).isNegative();
    assertThat(table.row("")).isNegative();
  }

  @Test
  void namesAResourceThatIsMissing() {
    assertThatThrownBy(() -> ByteTable.load("absent.tsv")).hasMessageContaining("absent.tsv");
  }
}
