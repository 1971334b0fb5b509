import type { DeskApi } from "@/lib/client/desk/desk-api";
import type { DraftStatus } from "@/lib/client/desk/desk-state";
import { forgetLocalDraft, writeLocalDraft } from "@/lib/client/desk/local-drafts";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { RequestError } from "@/lib/client/request-json";
import type { StaleDraftExtension } from "@/lib/contract/desk";

const PAUSE_MS = 800;
const RETRY_MS = 5_000;

type KeeperOptions = {
  userId: string;
  api: Pick<DeskApi, "saveDraft">;
  onStatus: (status: DraftStatus) => void;
  onLeaseLost: (slotId: string) => void;
};

type Work = {
  open: OpenItem;
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: boolean;
  unreachable: boolean;
  failed: string | null;
};

export type DraftKeeper = {
  /** Notes the revision of the draft that an item brought from the server. */
  begin: (open: OpenItem) => void;
  /** Keeps what was typed: here at once, on the server after a short pause. A committed label has no draft there. */
  keep: (open: OpenItem) => void;
  /** Stops saving a slot: what it holds was submitted. The browser's copy stays until `forget`. */
  stop: (slotId: string) => void;
  forget: (slotId: string) => void;
  /** Sends at once what is still to be sent; `keepalive` where the page is about to go. */
  flush: (keepalive: boolean) => void;
};

/** Saves drafts as they are typed, one request at a time for each slot. */
export function createDraftKeeper(options: KeeperOptions): DraftKeeper {
  const revisions = new Map<string, number>();
  const works = new Map<string, Work>();

  function tell(): void {
    const all = [...works.values()];
    const failed = all.find((work) => work.failed !== null)?.failed;
    const waiting = all.filter((work) => work.unreachable).length;
    if (failed !== undefined && failed !== null)
      options.onStatus({ kind: "failed", sentence: failed });
    else if (waiting > 0) options.onStatus({ kind: "waiting", drafts: waiting });
    else options.onStatus({ kind: all.length > 0 ? "saving" : "saved" });
  }

  function keepHere({ item, form }: OpenItem, sending: boolean): void {
    void writeLocalDraft({
      slotId: item.slot.id,
      userId: options.userId,
      label: form.label,
      addToSet: form.addToSet,
      tookAutomated: form.tookAutomated,
      // What is typed while a save is on its way goes on from that save.
      baseRevision: (revisions.get(item.slot.id) ?? 0) + (sending ? 1 : 0),
      savedAt: Date.now(),
    });
  }

  function plan(slotId: string, work: Work, ms: number): void {
    clearTimeout(work.timer);
    work.timer = setTimeout(() => void send(slotId, false), ms);
  }

  async function send(slotId: string, keepalive: boolean): Promise<void> {
    const work = works.get(slotId);
    const leaseToken = work?.open.item.slot.leaseToken;
    if (work === undefined || work.sending || leaseToken === undefined || leaseToken === null)
      return;
    clearTimeout(work.timer);
    const { addToSet, label } = work.open.form;
    work.sending = true;
    try {
      const revision = revisions.get(slotId) ?? 0;
      const draft = { leaseToken, revision, label, addToSet };
      const saved = await options.api.saveDraft(slotId, draft, keepalive);
      revisions.set(slotId, saved.revision);
      work.sending = false;
      const { form } = work.open;
      const isLast = form.label === label && form.addToSet === addToSet;
      if (works.get(slotId) === work && isLast) works.delete(slotId);
      else if (works.get(slotId) === work) plan(slotId, work, PAUSE_MS);
    } catch (error) {
      work.sending = false;
      if (works.get(slotId) === work) afterFailure(slotId, work, error);
    }
    tell();
  }

  function afterFailure(slotId: string, work: Work, error: unknown): void {
    const refused = error instanceof RequestError && error.status < 500 ? error : null;
    work.unreachable = refused === null;
    if (refused === null) plan(slotId, work, RETRY_MS);
    else afterRefusal(slotId, work, refused);
  }

  function afterRefusal(slotId: string, work: Work, refused: RequestError): void {
    const stored = (refused.problem as Partial<StaleDraftExtension> | null)?.draft;
    if (stored !== undefined) {
      // Another tab saved in between. What is typed here is newer.
      revisions.set(slotId, stored.revision);
      plan(slotId, work, 0);
    } else if (refused.problem?.reason === "lease_lost") {
      works.delete(slotId);
      options.onLeaseLost(slotId);
    } else {
      work.failed = refused.message;
    }
  }

  return {
    begin: ({ item }) => revisions.set(item.slot.id, item.draft?.revision ?? 0),
    keep(open) {
      const slotId = open.item.slot.id;
      const work = works.get(slotId) ?? newWork(open);
      keepHere(open, work.sending);
      if (open.phase !== "editing") return;
      work.open = open;
      work.failed = null;
      works.set(slotId, work);
      if (!work.unreachable) plan(slotId, work, PAUSE_MS);
      tell();
    },
    stop(slotId) {
      clearTimeout(works.get(slotId)?.timer);
      works.delete(slotId);
      tell();
    },
    forget: (slotId) => void forgetLocalDraft(slotId),
    flush(keepalive) {
      for (const slotId of works.keys()) void send(slotId, keepalive);
    },
  };
}

function newWork(open: OpenItem): Work {
  return { open, timer: undefined, sending: false, unreachable: false, failed: null };
}
