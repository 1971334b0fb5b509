/** Whose it is: another person who signs in in the same tab gets nothing of it. */
export type TabOwner = { project: string; userId: string };

type Kind = "writing" | "rule";

/** What was kept in this tab, to be checked before it is used; null where nothing was. */
export function readFromTab(owner: TabOwner, kind: Kind): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(owner, kind)) ?? "null");
  } catch {
    // Storage that is switched off or spoilt is no reason not to go on.
    return null;
  }
}

/** Keeps a value until the tab is closed, and drops it where it is null; silently not where the browser refuses. */
export function keepInTab(owner: TabOwner, kind: Kind, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(keyOf(owner, kind));
    else sessionStorage.setItem(keyOf(owner, kind), JSON.stringify(value));
  } catch {
    // It is in the page still; a reload would lose it.
  }
}

function keyOf({ project, userId }: TabOwner, kind: Kind): string {
  return `plumbline.playground/${kind}/${userId}/${project}`;
}
