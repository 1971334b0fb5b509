import "server-only";
import type { ManifestSample } from "@/lib/core/evalset/release-manifest";
import { releaseManifest } from "@/lib/core/evalset/release-manifest";
import type { ReleasedSample } from "@/lib/core/evalset/sample";
import { canonicalJson } from "@/lib/core/export/canonical-json";
import type { Db } from "@/lib/data/client";
import { contentHash } from "@/lib/data/sets/content-hash";
import { readReleaseSamples } from "@/lib/data/sets/read-release-samples";
import { sha256 } from "@/lib/data/sha256";

const BATCH = 500;

/** The hash a release of these samples has. */
export function releaseHash(
  set: string,
  number: number,
  samples: readonly ManifestSample[],
): string {
  return sha256(canonicalJson(releaseManifest({ set, number, samples })));
}

/** Whether a sample's text gives its own hash. An erased one is taken at its word: a release verifies for ever. */
function isIntact({ contentHash: stored, conversation, salt }: ReleasedSample): boolean {
  return conversation === null || contentHash(salt, conversation) === stored;
}

/** Whether all of a release's samples give its hash. */
export function givesHash(
  release: { set: string; number: number; hash: string },
  samples: readonly ReleasedSample[],
): boolean {
  const { hash, number, set } = release;
  return samples.every(isIntact) && releaseHash(set, number, samples) === hash;
}

/** The same for a stored release, whose texts are read a few at a time. */
export async function verifyRelease(
  db: Db,
  release: { id: string; set: string; number: number; hash: string },
): Promise<boolean> {
  const { hash, id, number, set } = release;
  const manifest: ManifestSample[] = [];
  let batch: ReleasedSample[];
  do {
    batch = await readReleaseSamples(db, id, { from: manifest.length, limit: BATCH });
    if (!batch.every(isIntact)) return false;
    manifest.push(...batch.map(({ conversation: _text, salt: _salt, ...sample }) => sample));
  } while (batch.length === BATCH);
  return releaseHash(set, number, manifest) === hash;
}
