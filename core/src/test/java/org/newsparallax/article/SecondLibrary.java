package org.newsparallax.article;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The library loaded a second time: without another that it can do without, or with its steps counted. */
final class SecondLibrary extends ClassLoader {
  private static final String OWN = "org.newsparallax.";

  private final @Nullable String missing;
  private final UnaryOperator<byte[]> change;

  private SecondLibrary(@Nullable String missing, UnaryOperator<byte[]> change) {
    super(SecondLibrary.class.getClassLoader());
    this.missing = missing;
    this.change = change;
  }

  /** Where the packages that begin so cannot be found. */
  static SecondLibrary without(String packages) {
    return new SecondLibrary(packages, UnaryOperator.identity());
  }

  /** Where {@link Steps} are counted. */
  static SecondLibrary counted() {
    return new SecondLibrary(null, CountedCode::of);
  }

  /** Calls a public static method of the reader. */
  Object read(String method, Class<?>[] types, Object... arguments)
      throws ReflectiveOperationException {
    return loadClass(ArticleReader.class.getName())
        .getMethod(method, types)
        .invoke(null, arguments);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (missing != null && name.startsWith(missing)) {
      throw new ClassNotFoundException(name);
    }
    if (!name.startsWith(OWN) || name.equals(Steps.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream code =
        SecondLibrary.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] changed = change.apply(code.readAllBytes());
      return defineClass(name, changed, 0, changed.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** The tables of the library, which are not open to others where it is a module. */
  @Override
  public @Nullable URL getResource(String name) {
    URL own = SecondLibrary.class.getResource("/" + name);
    return own != null ? own : super.getResource(name);
  }
}
