import type { EditInput, FinalizeInput, SkipInput, SubmitInput } from "@/lib/contract/desk-input";

/** What the desk sends once and for all. Drafts and heartbeats are not kept: the next one replaces them. */
export type OutboxRequest =
  | { kind: "submit"; body: SubmitInput }
  | { kind: "finalize"; body: FinalizeInput }
  | { kind: "edit"; body: EditInput }
  | { kind: "skip"; body: SkipInput };

/** Why the server will not take an entry, however often it is sent. */
export type Refusal = { status: number; reason: string | null; sentence: string };

/**
 * One submission until it is acknowledged: ids, labels and rationale, never a conversation.
 * `order` is the place in the outbox, given by it; times are milliseconds since 1970.
 */
export type OutboxEntry = {
  order: number;
  id: string;
  userId: string;
  project: string;
  slotId: string;
  /** The case's name, to tell a refused submission by. */
  caseName: string;
  request: OutboxRequest;
  attempts: number;
  notBefore: number;
  refusal: Refusal | null;
};

export type NewOutboxEntry = Omit<OutboxEntry, "order" | "attempts" | "notBefore" | "refusal">;

/** What became of sending an entry once. */
export type Delivery =
  | { kind: "acknowledged"; answer: unknown }
  | { kind: "refused"; refusal: Refusal }
  | {
      kind: "delayed";
      because: "unreachable" | "signed_out" | "busy";
      retryAfterMs: number | null;
    };
