import type { Conversation } from "../cases/conversation";
import type { Label } from "../rubric/label";

export const SPLITS = ["test", "train", "fewshot"] as const;
export type Split = (typeof SPLITS)[number];

/** What a sample says: the conversation up to the judged response, and the label people agreed on. */
export type SampleBody = Conversation & {
  label: Label;
  split: Split;
  language: string | null;
  category: string | null;
};

/** One sample of a release as it is exported. `conversation` is null where the text was erased. */
export type ReleasedSample = {
  key: string;
  version: number;
  split: Split;
  language: string | null;
  category: string | null;
  contentHash: string;
  salt: string;
  conversation: Conversation | null;
  label: Label;
};
