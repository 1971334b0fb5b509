import type { ReleasedSample } from "@/lib/core/evalset/sample";

/**
 * A release as JSON Lines, one sample a line, lossless. A sample whose text was erased is a
 * tombstone: `erased: true` and no messages, its hash still in place.
 */
export function releaseJsonl(samples: readonly ReleasedSample[]): string {
  const lines = samples.map(({ conversation, label, ...sample }) =>
    JSON.stringify(
      conversation === null
        ? { ...sample, erased: true, label }
        : { ...sample, messages: conversation.messages, judged: conversation.judged, label },
    ),
  );
  return lines.map((line) => `${line}\n`).join("");
}
