import type { ReactNode } from "react";

export type Toast = {
  id: string;
  title: ReactNode;
  description?: ReactNode;
  tone: "neutral" | "pass" | "fail";
  /** What can be done about it; choosing it also takes the notice away. */
  action?: { label: string; shortcut?: string; onSelect: () => void };
  /** How long it stays; null until it is dismissed. It waits while pointed at or focused. */
  durationMs: number | null;
};

type Listener = () => void;

const MOST_AT_ONCE = 3;
const NONE: readonly Toast[] = [];

let toasts: readonly Toast[] = NONE;
let made = 0;
const listeners = new Set<Listener>();

function publish(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/**
 * Shows a notice and returns its id; the same id again replaces it. Errors stay until dismissed,
 * the others six seconds unless told otherwise. Of more than three the oldest go.
 */
export function toast(notice: Pick<Toast, "title"> & Partial<Omit<Toast, "title">>): string {
  made += 1;
  const tone = notice.tone ?? "neutral";
  const durationMs = tone === "fail" ? null : 6_000;
  const shown: Toast = { durationMs, ...notice, tone, id: notice.id ?? `toast-${made}` };
  publish([...toasts.filter((one) => one.id !== shown.id), shown].slice(-MOST_AT_ONCE));
  return shown.id;
}

/** Takes a notice away; nothing happens if it is gone already. */
export function dismissToast(id: string): void {
  if (toasts.some((one) => one.id === id)) publish(toasts.filter((one) => one.id !== id));
}

/** For `useSyncExternalStore`: what is shown now, the oldest first. */
export const toastStore = {
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly Toast[] => toasts,
  readOnServer: (): readonly Toast[] => NONE,
};
