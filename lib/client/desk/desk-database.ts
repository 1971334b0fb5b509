import type { DBSchema, IDBPDatabase } from "idb";
import { openDB } from "idb";
import type { OutboxEntry } from "@/lib/client/outbox/outbox-entry";
import type { Label } from "@/lib/core/rubric/label";

/** A draft as this browser keeps it. `baseRevision` is the server's that it goes on from. */
export type StoredDraft = {
  slotId: string;
  userId: string;
  label: Label;
  addToSet: boolean;
  tookAutomated: boolean;
  baseRevision: number;
  savedAt: number;
};

export type DeskSchema = DBSchema & {
  outbox: { key: number; value: OutboxEntry };
  drafts: { key: string; value: StoredDraft };
};

export type DeskDatabase = IDBPDatabase<DeskSchema>;

let opened: Promise<DeskDatabase> | undefined;

/** The desk's database in this browser. Rejects where the browser keeps none (private windows, a full disk). */
export function deskDatabase(): Promise<DeskDatabase> {
  opened ??= openDB<DeskSchema>("plumbline-desk", 1, {
    upgrade(database) {
      database.createObjectStore("outbox", { keyPath: "order", autoIncrement: true });
      database.createObjectStore("drafts", { keyPath: "slotId" });
    },
    terminated() {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
