import "server-only";
import { releaseManifest } from "@/lib/core/evalset/release-manifest";
import type { ReleasedSample } from "@/lib/core/evalset/sample";
import { canonicalJson } from "@/lib/core/export/canonical-json";
import { contentHash } from "@/lib/data/sets/content-hash";
import { sha256 } from "@/lib/data/sha256";

/**
 * The hash these samples give, or null where a text does not match its own hash.
 * An erased text is taken at its stored hash: a release verifies for ever.
 */
export function releaseHash(
  set: string,
  number: number,
  samples: readonly ReleasedSample[],
): string | null {
  const intact = samples.every(
    (sample) =>
      sample.conversation === null ||
      contentHash(sample.salt, sample.conversation) === sample.contentHash,
  );
  return intact ? sha256(canonicalJson(releaseManifest({ set, number, samples }))) : null;
}
