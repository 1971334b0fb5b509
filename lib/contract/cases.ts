import { z } from "zod";
import { CASE_LIMITS as LIMITS } from "@/lib/core/cases/case-limits";
import { MESSAGE_ROLES } from "@/lib/core/cases/conversation";
import { fitsInBytes } from "@/lib/core/cases/utf8-bytes";
import type { Json } from "@/lib/core/export/json";

const MIN_TIME = Date.UTC(1970, 0, 1);
const MAX_TIME = Date.UTC(2100, 0, 1);

/** Text that names something: no control characters, so that two ids never look the same by them. */
const idText = z
  .string()
  .min(1)
  .max(LIMITS.idLength)
  .regex(/^[^\p{Cc}\uFFFD]*$/u, "may not contain control characters or characters that were lost");

const nameText = z.string().min(1).max(LIMITS.nameLength);

/** Anything: what is parsed has been through cleanJson, which bounds it. */
const cleanedJson = z.custom<Json>();

const messageText = z.string().refine((text) => fitsInBytes(text, LIMITS.messageBytes), {
  error: `is longer than ${LIMITS.messageBytes} bytes`,
});

const textPart = z.strictObject({ type: z.literal("text"), text: messageText });

/** As it came: an object is kept as its JSON, a string untouched. */
const toolArguments = z.union([z.string(), z.record(z.string(), cleanedJson)], {
  error: "must be an object, or the text as it came",
});

const toolCallInput = z.strictObject({
  id: idText,
  name: nameText,
  arguments: toolArguments,
});

const messageInput = z.strictObject({
  role: z.enum(MESSAGE_ROLES),
  /** Several text parts are kept as one text, joined by a line end. */
  content: z
    .union([messageText, z.array(textPart).min(1).max(LIMITS.partsPerMessage), z.null()], {
      error: 'must be text, text parts ({"type":"text","text":…}), or null beside tool calls',
    })
    .optional(),
  name: nameText.nullish(),
  toolCalls: z.array(toolCallInput).max(LIMITS.toolCallsPerMessage).nullish(),
  toolCallId: idText.nullish(),
});

const severity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)], {
  error: "must be 0, 1, 2 or 3",
});

export const escalationSchema = z.strictObject({
  reason: z.string().trim().min(1).max(LIMITS.reasonLength),
  severity,
});

export const occurredAtSchema = z.iso
  .datetime({ offset: true, error: "must be a date and time with an offset (ISO 8601)" })
  .refine((text) => {
    const time = Date.parse(text);
    return time >= MIN_TIME && time < MAX_TIME;
  }, "must lie between 1970 and 2100");

/** One case as it is sent. `externalId` may be absent in files alone: it then follows from the content. */
export const caseInputSchema = z.strictObject({
  externalId: idText.nullish(),
  messages: z.array(messageInput).min(1).max(LIMITS.messages),
  judged: z.strictObject({ message: z.int().min(0), toolCallId: idText.nullish() }).nullish(),
  model: nameText.nullish(),
  modelVersion: nameText.nullish(),
  language: nameText.nullish(),
  category: nameText.nullish(),
  tags: z.array(z.string().min(1).max(LIMITS.tagLength)).max(LIMITS.tags).nullish(),
  occurredAt: occurredAtSchema.nullish(),
  metadata: z
    .record(z.string(), cleanedJson)
    .refine((value) => fitsInBytes(JSON.stringify(value), LIMITS.metadataBytes), {
      error: `is longer than ${LIMITS.metadataBytes} bytes`,
    })
    .nullish(),
  escalation: escalationSchema.nullish(),
});
export type CaseInput = z.output<typeof caseInputSchema>;

/** The call itself; each case is judged apart, so that good ones are stored beside bad ones. */
export const ingestInput = z.strictObject({
  cases: z
    .array(z.unknown())
    .min(1)
    .max(LIMITS.casesPerCall, `holds more than ${LIMITS.casesPerCall} cases`),
});

/** RFC 8941 allows quotes around it; they are taken as part of the key. */
export const idempotencyKeySchema = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/, "must be 1 to 200 visible ASCII characters");

export const INGEST_OUTCOMES = ["created", "duplicate", "conflict", "invalid"] as const;
export type IngestOutcome = (typeof INGEST_OUTCOMES)[number];

/** What became of one case of a call, in the order sent. */
export const caseAnswerSchema = z.strictObject({
  index: z.int().min(0),
  externalId: z.string().nullable(),
  outcome: z.enum(INGEST_OUTCOMES),
  /** Of the stored case: the new one, or the known one with this externalId. */
  id: z.string().exactOptional(),
  /** The case came with an escalation that was not known yet. */
  escalated: z.literal(true).exactOptional(),
  /** The case came with labels of people outside that were not known yet. */
  labelled: z.literal(true).exactOptional(),
  /** Characters that cannot be stored were replaced by U+FFFD. */
  repaired: z.literal(true).exactOptional(),
  /** The first problem; all of them, at most twenty, are in `problems`. */
  path: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  problems: z.array(z.strictObject({ path: z.string(), message: z.string() })).exactOptional(),
});
export type CaseAnswer = z.output<typeof caseAnswerSchema>;

const count = z.int().min(0);

export const ingestAnswerSchema = z.strictObject({
  counts: z.strictObject({ created: count, duplicate: count, conflict: count, invalid: count }),
  cases: z.array(caseAnswerSchema),
});
export type IngestAnswer = z.output<typeof ingestAnswerSchema>;
