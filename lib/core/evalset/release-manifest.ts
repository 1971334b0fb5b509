import type { Json } from "../export/json";
import type { Label } from "../rubric/label";
import type { Split } from "./sample";

/** One sample as a manifest names it: its text only by salted hash, so that the text can be erased. */
export type ManifestSample = {
  key: string;
  version: number;
  split: Split;
  language: string | null;
  category: string | null;
  contentHash: string;
  label: Label;
};

/** What a release's hash is taken over: the RFC 8785 form of this object, samples in order of key. */
export function releaseManifest(release: {
  set: string;
  number: number;
  samples: readonly ManifestSample[];
}): Json {
  return {
    format: "plumbline-release/1",
    set: release.set,
    number: release.number,
    samples: release.samples.map((sample) => ({
      key: sample.key,
      version: sample.version,
      split: sample.split,
      language: sample.language,
      category: sample.category,
      contentHash: sample.contentHash,
      label: labelJson(sample.label),
    })),
  };
}

function labelJson(label: Label): Json {
  return {
    ...label,
    tension: label.tension === null ? null : { ...label.tension },
    evidence: label.evidence.map((span) => ({ ...span })),
  };
}

/** Orders samples as a release lists them: by key, in code-unit order, whatever the locale. */
export function byKey(one: { key: string }, other: { key: string }): number {
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}
