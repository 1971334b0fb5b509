const TEXT = "textarea, input";
const OPTION = '[role="radio"][tabindex="0"], [aria-pressed]';

/**
 * Moves the focus to a field of the form: to its chosen or first option; in a text to the text where one
 * is to write, else to the frame around it, so that keys stay keys.
 */
export function focusField(root: ParentNode, field: string, write: boolean): void {
  const box = root.querySelector<HTMLElement>(`[data-field="${field}"]`);
  if (box === null) return;
  const text = write ? box.querySelector<HTMLElement>(TEXT) : null;
  const target = text ?? box.querySelector<HTMLElement>(OPTION) ?? box;
  target.focus({ preventScroll: true });
  if (target instanceof HTMLTextAreaElement) {
    // One goes on writing where the text ends.
    target.setSelectionRange(target.value.length, target.value.length);
  }
  box.scrollIntoView({ block: "nearest" });
}

/** The field that has the focus, or null. */
export function focusedField(element: Element | null): string | null {
  return element?.closest<HTMLElement>("[data-field]")?.dataset.field ?? null;
}
