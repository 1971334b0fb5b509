import { requestJson } from "@/lib/client/request-json";
import { reviewPath } from "@/lib/client/review-path";
import type {
  ClaimAnswer,
  DeskItem,
  DoneAnswer,
  DraftAnswer,
  HistoryCount,
  HistoryPage,
  LeaseAnswer,
  QueueSummary,
} from "@/lib/contract/desk";
import type { ClaimInput, SaveDraftInput } from "@/lib/contract/desk-input";

/** A draft is sent again soon: it is given up sooner than a submission. */
const DRAFT_PATIENCE_MS = 15_000;

/**
 * The reads of the desk, and the writes that are not kept in the outbox: each throws `RequestError`
 * where the server refused, and another error where it could not be reached.
 */
export function createDeskApi(project: string) {
  const at = (slotId: string, verb: string) => reviewPath(project, "slots", slotId, verb);
  const post = <Answer>(url: string, body: unknown, keepalive = false) =>
    requestJson<Answer>(url, { method: "POST", body, keepalive });
  return {
    queues: () => requestJson<QueueSummary[]>(reviewPath(project, "queues")),
    claim: (input: ClaimInput) => post<ClaimAnswer>(reviewPath(project, "claim"), input),
    history: (cursor: string | null) => {
      const query = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      return requestJson<HistoryPage>(`${reviewPath(project, "history")}${query}`);
    },
    /** How many labels became final since then, in milliseconds. */
    countHistory: (since: number) =>
      requestJson<HistoryCount>(
        `${reviewPath(project, "history", "count")}?since=${new Date(since).toISOString()}`,
      ),
    slot: (slotId: string) => requestJson<DeskItem>(reviewPath(project, "slots", slotId)),
    heartbeat: (slotId: string, leaseToken: string) =>
      post<LeaseAnswer>(at(slotId, "heartbeat"), { leaseToken }),
    /** Sent so that it outlives the page. */
    release: (slotId: string, leaseToken: string) =>
      post<DoneAnswer>(at(slotId, "release"), { leaseToken }, true),
    reclaim: (slotId: string) => post<DeskItem>(at(slotId, "reclaim"), {}),
    undo: (slotId: string) => post<DeskItem>(at(slotId, "undo"), {}),
    secondOpinion: (slotId: string, note: string) =>
      post<DoneAnswer>(at(slotId, "second-opinion"), { note }),
    saveDraft: (slotId: string, draft: SaveDraftInput, keepalive: boolean) =>
      requestJson<DraftAnswer>(at(slotId, "draft"), {
        method: "PUT",
        body: draft,
        keepalive,
        signal: AbortSignal.timeout(DRAFT_PATIENCE_MS),
      }),
  };
}

export type DeskApi = ReturnType<typeof createDeskApi>;
