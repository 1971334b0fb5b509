import type { ListKey } from "./list-keys";

export type QueueCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "open_desk"
  | "open_case"
  | "select"
  | "select_range"
  | "label"
  | "search"
  | "clear"
  | "key_sheet";

/** Every key of the queue page. Selecting is for who manages the queue. */
export const QUEUE_KEYS: readonly ListKey<QueueCommand>[] = [
  { command: "next", keys: ["j", "ArrowDown"], repeats: true, says: "Next case" },
  { command: "previous", keys: ["k", "ArrowUp"], repeats: true, says: "Previous case" },
  { command: "first", keys: ["Home"], says: "First case" },
  { command: "last", keys: ["End"], says: "Last of the loaded cases" },
  {
    command: "open_desk",
    keys: ["Enter"],
    says: "Review it; the case's page where it does not wait",
  },
  { command: "open_case", keys: ["o"], says: "The case's page" },
  { command: "select", keys: ["x"], says: "Select it" },
  {
    command: "select_range",
    keys: ["x"],
    shift: true,
    says: "Select from the last selected to it",
  },
  { command: "label", keys: ["l"], says: "Label the selected cases, or the one you are at" },
  { command: "search", keys: ["/"], says: "Search" },
  { command: "clear", keys: ["Escape"], says: "Clear the selection" },
  { command: "key_sheet", keys: ["?"], says: "All keys of this page" },
];
