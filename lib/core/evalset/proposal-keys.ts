import type { ListKey } from "../review/list-keys";

export type ProposalCommand =
  | "next"
  | "previous"
  | "approve"
  | "decline"
  | "open_case"
  | "key_sheet";

/** Every key of the proposals page. Deciding is for who may approve. */
export const PROPOSAL_KEYS: readonly ListKey<ProposalCommand>[] = [
  { command: "next", keys: ["j", "ArrowDown"], repeats: true, says: "Next proposal" },
  { command: "previous", keys: ["k", "ArrowUp"], repeats: true, says: "Previous proposal" },
  { command: "approve", keys: ["a"], says: "Approve it" },
  { command: "decline", keys: ["d"], says: "Decline it, with a reason" },
  { command: "open_case", keys: ["o"], says: "The page of its case" },
  { command: "key_sheet", keys: ["?"], says: "All keys of this page" },
];
