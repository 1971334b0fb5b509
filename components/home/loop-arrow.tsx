import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from "lucide-react";

const ARROWS = { right: ArrowRight, down: ArrowDown, left: ArrowLeft, up: ArrowUp };

/** What the loop does next; only where its parts stand in a square. */
export function LoopArrow({ to }: { to: keyof typeof ARROWS }) {
  const Arrow = ARROWS[to];
  return (
    <span aria-hidden className="hidden place-items-center text-ink-3 lg:grid">
      <Arrow size={22} strokeWidth={1.5} />
    </span>
  );
}
