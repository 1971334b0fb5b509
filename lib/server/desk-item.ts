import "server-only";
import { renderMessages } from "@/lib/adapters/markdown/render-messages";
import type { ClaimAnswer, DeskItem } from "@/lib/contract/desk";
import type { ClaimedCase } from "@/lib/services/review/claim-case";

type HeldCase = Extract<ClaimedCase, { kind: "item" }>["item"];

/** A reviewer's case as the browser gets it: its messages as safe trees. */
export function deskItem(held: HeldCase): DeskItem {
  return { ...held, case: { ...held.case, messages: renderMessages(held.case.messages) } };
}

/** The answer to a claim as the browser gets it. */
export function claimAnswer(claimed: ClaimedCase): ClaimAnswer {
  return claimed.kind === "item" ? { kind: "item", item: deskItem(claimed.item) } : claimed;
}
