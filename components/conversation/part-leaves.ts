import type { LeafPlace } from "@/components/conversation/leaf-offset";
import type { TextPart } from "@/components/conversation/span-mark";

/** The part of the conversation an element stands in; null outside every part. */
export function partElement(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>("[data-part]") ?? null;
}

/** Which text a part's element shows. */
export function partOf(element: HTMLElement): TextPart {
  const { message, call } = element.dataset;
  const part = { message: Number(message) };
  return call === undefined ? part : { ...part, toolCallId: call };
}

/** The leaves of a part in their order. */
export function leavesOfPart(element: HTMLElement): HTMLElement[] {
  return Array.from(element.querySelectorAll<HTMLElement>("[data-s]"));
}

/** Where a leaf's element stands in the stored text. */
export function leafPlace(element: HTMLElement): LeafPlace {
  const textLength = element.textContent.length;
  const start = Number(element.dataset.s);
  const unit = element.dataset.e !== undefined;
  return { start, end: unit ? Number(element.dataset.e) : start + textLength, unit, textLength };
}
