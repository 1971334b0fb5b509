import { leafOffset } from "@/components/conversation/leaf-offset";
import {
  leafPlace,
  leavesOfPart,
  partElement,
  partOf,
} from "@/components/conversation/part-leaves";
import type { Span } from "@/lib/core/rubric/label";

/** What a person has picked: where, how it reads, and where on the screen it stands. */
export type SelectedSpan = {
  span: Span;
  text: string;
  anchor: { left: number; top: number; width: number; height: number };
};

/**
 * The selection as a span of the stored text; null where nothing, or only white space, is picked in
 * the conversation. One that reaches over several texts counts up to the end of its first.
 */
export function readSelection(root: HTMLElement): SelectedSpan | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer)) return null;
  const part = partElement(range.startContainer) ?? firstPart(root, range);
  if (part === null) return null;
  const leaves = leavesOfPart(part).filter((leaf) => range.intersectsNode(leaf));
  const first = leaves[0];
  const last = leaves.at(-1);
  if (first === undefined || last === undefined) return null;
  const picked = clipped(range, part);
  const lead = leadingSpace(picked.toString());
  const tail = leadingSpace([...picked.toString()].toReversed().join(""));
  const start = edgeOffset(first, range, "start") + (leafPlace(first).unit ? 0 : lead);
  const end = edgeOffset(last, range, "end") - (leafPlace(last).unit ? 0 : tail);
  const text = picked.toString().trim();
  if (end <= start || text === "") return null;
  const { left, top, width, height } = picked.getBoundingClientRect();
  return {
    span: { ...partOf(part), start, end },
    text,
    anchor: { left, top, width, height },
  };
}

function firstPart(root: HTMLElement, range: Range): HTMLElement | null {
  const parts = Array.from(root.querySelectorAll<HTMLElement>("[data-part]"));
  return parts.find((part) => range.intersectsNode(part)) ?? null;
}

function clipped(range: Range, part: HTMLElement): Range {
  const picked = range.cloneRange();
  if (!part.contains(range.startContainer)) picked.setStart(part, 0);
  if (!part.contains(range.endContainer)) picked.setEnd(part, part.childNodes.length);
  return picked;
}

function edgeOffset(leaf: HTMLElement, range: Range, edge: "start" | "end"): number {
  const place = leafPlace(leaf);
  const container = edge === "start" ? range.startContainer : range.endContainer;
  if (!leaf.contains(container)) return edge === "start" ? place.start : place.end;
  const before = document.createRange();
  before.setStart(leaf, 0);
  before.setEnd(container, edge === "start" ? range.startOffset : range.endOffset);
  return leafOffset(place, before.toString().length, edge);
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
