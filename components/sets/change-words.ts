import type { ChangelogEntry } from "@/lib/core/evalset/changelog";

/** What became of a sample, in a word. */
export const CHANGE_WORDS: Readonly<Record<ChangelogEntry["change"], string>> = {
  added: "added",
  label_changed: "relabelled",
  content_changed: "rewritten",
  retired: "retired",
};
