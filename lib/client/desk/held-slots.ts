const KEY = "plumbline.desk.held";
const LOCK = "plumbline-desk-tab:";

/**
 * Tells the tabs of one browser what each of them holds, so that a claim in one never resumes what
 * stands in another. Tabs that are gone don't count; where the browser can't tell, no other does.
 */
export function createHeldSlots(tabId: string) {
  let letGo: (() => void) | undefined;
  return {
    /** From now on this tab counts as open. */
    join(): void {
      if (!("locks" in navigator)) return;
      void navigator.locks.request(
        `${LOCK}${tabId}`,
        () => new Promise<void>((resolve) => (letGo = resolve)),
      );
    },
    leave(): void {
      write({ ...read(), [tabId]: [] });
      letGo?.();
    },
    hold: (slotIds: readonly string[]): void => write({ ...read(), [tabId]: [...slotIds] }),
    async heldElsewhere(): Promise<string[]> {
      if (!("locks" in navigator)) return [];
      const { held = [] } = await navigator.locks.query();
      const open = new Set(held.map((lock) => lock.name?.slice(LOCK.length)));
      const all = Object.entries(read()).filter(([tab]) => open.has(tab));
      write(Object.fromEntries(all));
      return all.flatMap(([tab, slots]) => (tab === tabId ? [] : slots));
    },
  };
}

function read(): Record<string, string[]> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).flatMap(([tab, slots]) =>
        Array.isArray(slots) ? [[tab, slots.filter((slot) => typeof slot === "string")]] : [],
      ),
    );
  } catch {
    // Another tab's note that can't be read says nothing.
    return {};
  }
}

function write(held: Record<string, string[]>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(held));
  } catch {
    // Without room for it a second tab may be served the same case: its lease then tells.
  }
}
