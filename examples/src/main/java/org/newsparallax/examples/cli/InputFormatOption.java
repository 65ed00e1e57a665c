package org.newsparallax.examples.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.InputFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The format of standard input. */
final class InputFormatOption {
  private static final String NAMES = "text, html, json, xml, warc";

  @Option(
      names = "--input-format",
      paramLabel = "KIND",
      converter = Converter.class,
      description =
          "What standard input is, if its content does not tell: text, html, json, xml, warc.")
  private @Nullable InputFormat format;

  @Nullable
  InputFormat format() {
    return format;
  }

  static final class Converter implements ITypeConverter<InputFormat> {
    @Override
    public InputFormat convert(String name) {
      for (InputFormat format : InputFormat.values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
          return format;
        }
      }
      throw new TypeConversionException("expected one of " + NAMES + ", not '" + name + "'");
    }
  }
}
