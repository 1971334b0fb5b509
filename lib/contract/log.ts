import { z } from "zod";
import type { Json } from "@/lib/core/export/json";

/** One entry of the audit log as it is shown and exported. `sequence` is decimal text. */
export type LogEntry = {
  chain: string;
  sequence: string;
  at: string;
  actor: string;
  /** The person's name where the actor is one we know. */
  actorName: string;
  action: string;
  subjectType: string;
  subjectId: string;
  before: Json;
  after: Json;
  reason: string | null;
  requestId: string;
  previousHash: string;
  hash: string;
};

export type LogPage = { entries: LogEntry[]; next: string | null; ownOnly: boolean };

/** What a check of a chain found. `broken` names the first entry that does not hold, and why. */
export type LogCheck = {
  entries: number;
  head: { sequence: string; hash: string } | null;
  broken: { sequence: string; why: string } | null;
};

const sequence = z.string().regex(/^\d{1,18}$/);

export const logQuery = z.strictObject({
  before: sequence.exactOptional(),
  actor: z.string().max(200).exactOptional(),
  action: z.string().max(80).exactOptional(),
  subject: z.string().max(200).exactOptional(),
});
export type LogQuery = z.output<typeof logQuery>;

/** A line of an exported log, as it is read back to be verified. */
export const exportedEntrySchema = z.object({
  chain: z.string(),
  sequence,
  at: z.iso.datetime(),
  actor: z.string(),
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  before: z.json(),
  after: z.json(),
  reason: z.string().nullable(),
  requestId: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
export type ExportedEntry = z.output<typeof exportedEntrySchema>;
