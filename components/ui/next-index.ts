/**
 * Where an arrow key, Home or End leads in a ring of `count` options; null for any other key.
 * `vertical` and `horizontal` say which arrows count; both do by default.
 */
export function nextIndex(
  key: string,
  at: { index: number; count: number },
  axis: "both" | "vertical" | "horizontal" = "both",
): number | null {
  const { index, count } = at;
  if (count === 0) return null;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[axis][key];
  if (step === undefined) return null;
  return index < 0 ? edge(step, count) : (index + step + count) % count;
}

function edge(step: number, count: number): number {
  return step > 0 ? 0 : count - 1;
}

const VERTICAL: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
const HORIZONTAL: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
const STEPS: Record<"both" | "vertical" | "horizontal", Record<string, number>> = {
  both: { ...VERTICAL, ...HORIZONTAL },
  vertical: VERTICAL,
  horizontal: HORIZONTAL,
};
