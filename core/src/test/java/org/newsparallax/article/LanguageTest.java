package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The storm has closed the port and the road to the north, and it is not clear when they will be open again.",
        "es | La tormenta ha cerrado el puerto y la carretera del norte, y no se sabe cuándo se va a abrir otra vez para los coches.",
        "fr | La tempête a fermé le port et la route du nord, et on ne sait pas quand ils seront ouverts pour les voitures de la ville.",
        "de | Der Sturm hat den Hafen und die Straße nach Norden geschlossen, und es ist nicht klar, wann sie wieder offen sind.",
        "ru | Из-за шторма закрыли порт и дорогу на север, и пока не ясно, когда они будут открыты для всех, кто едет в город.",
        "uk | Через шторм закрили порт і дорогу на північ, і ще не відомо, коли вони будуть відкриті для всіх, хто їде до міста та за місто.",
        "zh | 风暴关闭了港口和通往北方的道路目前尚不清楚何时重新开放",
      })
  void theLanguageOfARunningText(String tag, String text) {
    assertThat(Language.of(text)).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({"Storm hits port", "''", "1234 5678"})
  void shortTextsDoNotTell(String text) {
    assertThat(Language.of(text)).isNull();
  }

  @Test
  void aForeignTextIsReadWithAWarning() {
    Article article = Article.builder(
            "a",
            "Der Sturm hat den Hafen geschlossen. Es ist nicht klar, wann er wieder offen ist und ob die Schiffe auf dem Meer sind.")
        .build();
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.origins())
        .containsEntry("language", Origin.inferred("guessed from the text"));
    assertThat(article.warnings()).singleElement().asString().contains("German");
    assertThat(Language.warning("en-GB")).isNull();
    assertThat(Language.warning(null)).isNull();
  }

  @Test
  void aTextInTheWrongCharsetKeepsItsOffsets() {
    String text =
        "date 2021-03-04\n\nMayor says\u00C2\u00A0\u00E2\u20AC\u0153no\u00E2\u20AC\u009D\n\nItâ€™s over, the mayor said. Nobody â€“ not even he â€“ was hurt.";
    Article article = Article.builder("a", text).build();
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.title()).isEqualTo("Mayor says\u00A0“no”");
    assertThat(article.sentenceText(2)).isEqualTo("Itâ€™s over, the mayor said.");
    assertThat(article.sentenceText(3)).startsWith("Nobody").endsWith("hurt.");
    assertThat(article.warnings()).singleElement().asString().contains("charset");

    Article laidOut = Article.builder("a", text).blocks(article.blocks()).build();
    assertThat(laidOut.sentences()).isEqualTo(article.sentences());
  }
}
