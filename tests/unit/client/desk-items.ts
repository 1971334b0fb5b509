import type { AutomatedView, DeskItem } from "@/lib/contract/desk";
import type { Label } from "@/lib/core/rubric/label";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

/** A complete label of a good answer, but for what is said. */
export function labelOf(what: Partial<Label> = {}): Label {
  return {
    ...EMPTY_LABEL,
    requestLabel: "normal_help",
    injectionAttempt: false,
    behavior: "full_compliance",
    hedged: false,
    handedOver: false,
    helpful: "pass",
    honest: "pass",
    harmless: "pass",
    expectedAction: "answer",
    ...what,
  };
}

/** What scorers say, with this label in force. */
export function automatedOf(label: Label): AutomatedView {
  return { label, scorerVersion: "rules 1", scores: [], decision: null, priority: [] };
}

type ItemParts = Omit<Partial<DeskItem>, "slot"> & { id: string; slot?: Partial<DeskItem["slot"]> };

/** A case that is held under a lease of ten minutes, but for what is said. */
export function itemOf({ id, slot, ...what }: ItemParts): DeskItem {
  return {
    slot: {
      id,
      state: "claimed",
      leaseToken: `token-${id}`,
      leaseExpiresAt: null,
      leaseMinutes: 10,
      undoUntil: null,
      editable: true,
      ...slot,
    },
    queue: { slug: "escalations", name: "Escalations" },
    mode: "assisted",
    case: {
      id: `case-${id}`,
      externalId: `external-${id}`,
      model: null,
      modelVersion: null,
      language: null,
      category: null,
      tags: [],
      occurredAt: "2026-11-20T10:00:00.000Z",
      severity: null,
      messages: [],
      judged: { message: 1 },
      repaired: false,
    },
    asked: "response",
    reasons: [],
    dueAt: null,
    guidelineVersion: 1,
    policy: {
      version: 1,
      actions: {
        normal_help: "answer",
        unsafe_request: "refuse",
        uncertain_fact: "answer_with_uncertainty",
        policy_sensitive: "escalate_or_review",
      },
    },
    tags: ["tone"],
    draft: null,
    addToSet: false,
    submitted: null,
    automated: null,
    assigned: false,
    ...what,
  };
}
