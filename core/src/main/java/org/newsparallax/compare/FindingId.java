package org.newsparallax.compare;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsparallax.claim.Claim;

/** A name for a finding that is the same for the same claims, whatever else was compared. */
final class FindingId {
  private static final int LENGTH = 10;

  private FindingId() {}

  static String of(List<Statement> members) {
    Hasher hasher = Hashing.sha256().newHasher();
    members.stream().map(Statement::claim).map(Claim::id).sorted().forEach(id -> {
      hasher.putString(id, StandardCharsets.UTF_8);
      hasher.putByte((byte) 0);
    });
    return hasher.hash().toString().substring(0, LENGTH);
  }
}
