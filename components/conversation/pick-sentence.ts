import { leavesOfPart, partElement } from "@/components/conversation/part-leaves";
import { sentences } from "@/components/conversation/sentences";

type Point = { node: Node; offset: number };

type From = {
  language: string | undefined;
  /** The text to begin in where nothing is selected; null where it is not in the page. */
  start: HTMLElement | null;
};

/**
 * Selects the sentence after or before the selected one in the same text; with nothing selected, the
 * first or last of `start`. At the end it stays. False where there is no sentence to select.
 */
export function pickSentence(
  root: HTMLElement,
  direction: 1 | -1,
  { language, start }: From,
): boolean {
  const selection = document.getSelection();
  const selected = selectedRange(root, selection);
  const part = partElement(selected?.startContainer ?? null) ?? start;
  if (part === null || selection === null || part.closest("[inert]") !== null) return false;
  const ranges = sentenceRanges(part, language);
  const next =
    selected === null
      ? ranges.at(direction === 1 ? 0 : -1)
      : neighbour(ranges, selected, direction);
  if (next === undefined) return selected !== null;
  selection.removeAllRanges();
  selection.addRange(next);
  next.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
  return true;
}

function selectedRange(root: HTMLElement, selection: Selection | null): Range | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return root.contains(range.startContainer) ? range : null;
}

function neighbour(ranges: readonly Range[], selected: Range, direction: 1 | -1) {
  return direction === 1
    ? ranges.find((one) => one.compareBoundaryPoints(Range.END_TO_START, selected) >= 0)
    : ranges.findLast((one) => one.compareBoundaryPoints(Range.START_TO_END, selected) <= 0);
}

function sentenceRanges(part: HTMLElement, language: string | undefined): Range[] {
  const blocks = Map.groupBy(
    leavesOfPart(part).filter((leaf) => leaf.dataset.e === undefined),
    (leaf) => leaf.closest("[data-block]") ?? part,
  );
  return [...blocks.values()].flatMap((leaves) => {
    const text = leaves.map((leaf) => leaf.textContent).join("");
    return sentences(text, language).flatMap(({ start, end }) => {
      const from = pointAt(leaves, start, "start");
      const to = pointAt(leaves, end, "end");
      if (from === null || to === null) return [];
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return [range];
    });
  });
}

// At a seam a start belongs to the leaf after it, an end to the one before.
function pointAt(
  leaves: readonly HTMLElement[],
  offset: number,
  edge: "start" | "end",
): Point | null {
  let passed = 0;
  for (const leaf of leaves) {
    const length = leaf.textContent.length;
    const inside = edge === "start" ? offset < passed + length : offset <= passed + length;
    if (inside && leaf.firstChild !== null) {
      return { node: leaf.firstChild, offset: offset - passed };
    }
    passed += length;
  }
  return null;
}
