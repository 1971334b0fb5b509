import type { Observable } from "@/lib/client/observable";
import { createObservable } from "@/lib/client/observable";
import type { DeskSettings } from "@/lib/core/review/desk-settings";
import { DEFAULT_DESK_SETTINGS, readDeskSettings } from "@/lib/core/review/desk-settings";

const KEY = "plumbline.desk.settings";

/** The desk's settings in this browser, shared by its tabs. On the server they are the defaults. */
export const deskSettings: Observable<DeskSettings> = createObservable(DEFAULT_DESK_SETTINGS);

/** Reads what is stored, and follows what other tabs change. Returns how to stop. */
export function followDeskSettings(): () => void {
  const read = () => deskSettings.set(readDeskSettings(stored()));
  const follow = (event: StorageEvent) => {
    if (event.key === KEY) read();
  };
  read();
  window.addEventListener("storage", follow);
  return () => window.removeEventListener("storage", follow);
}

/** Changes settings, from now on and for the next visit. */
export function changeDeskSettings(change: Partial<DeskSettings>): void {
  const next = { ...deskSettings.get(), ...change };
  deskSettings.set(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing has them for this visit.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
