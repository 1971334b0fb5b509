import { stringify } from "csv-stringify/sync";
import type { Conversation } from "@/lib/core/cases/conversation";
import type { ReleasedSample } from "@/lib/core/evalset/sample";

const FORMULA_START = /^[=+\-@\t\r]/;

/** Keeps a spreadsheet from running a cell as a formula: such a cell gets an apostrophe in front. */
export function spreadsheetSafe(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function promptText(conversation: Conversation): string {
  const before = conversation.messages.slice(0, conversation.judged?.message);
  if (before.length === 1) return before[0]?.content ?? "";
  return before.map((message) => `${message.role}: ${message.content ?? ""}`).join("\n\n");
}

function responseText({ judged, messages }: Conversation): string {
  if (judged === null) return "";
  const message = messages[judged.message];
  const call = message?.toolCalls?.find((one) => one.id === judged.toolCallId);
  return call === undefined ? (message?.content ?? "") : `${call.name}(${call.arguments})`;
}

function row(sample: ReleasedSample): (string | number)[] {
  const { conversation, label } = sample;
  return [
    sample.key,
    sample.version,
    sample.split,
    sample.language ?? "",
    sample.category ?? "",
    conversation === null ? "(erased)" : promptText(conversation),
    conversation === null ? "(erased)" : responseText(conversation),
    label.requestLabel ?? "",
    label.injectionAttempt === null ? "" : String(label.injectionAttempt),
    label.behavior ?? "",
    label.hedged === null ? "" : String(label.hedged),
    label.handedOver === null ? "" : String(label.handedOver),
    label.helpful ?? "",
    label.honest ?? "",
    label.harmless ?? "",
    label.expectedAction ?? "",
    label.severity ?? "",
    label.tags.join(" "),
    label.rationale,
    label.idealResponse,
    sample.contentHash,
  ];
}

const COLUMNS = [
  "key",
  "version",
  "split",
  "language",
  "category",
  "prompt",
  "response",
  "request_label",
  "injection_attempt",
  "behavior",
  "hedged",
  "handed_over",
  "helpful",
  "honest",
  "harmless",
  "expected_action",
  "severity",
  "tags",
  "rationale",
  "ideal_response",
  "content_hash",
];

/** A release as CSV for spreadsheets (RFC 4180): a conversation of many turns as one text. */
export function releaseCsv(samples: readonly ReleasedSample[]): string {
  return stringify([
    COLUMNS,
    ...samples.map((sample) =>
      row(sample).map((cell) => (typeof cell === "string" ? spreadsheetSafe(cell) : cell)),
    ),
  ]);
}
