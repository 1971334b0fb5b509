import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from "lucide-react";
import { classNames } from "@/components/ui/class-names";

const ARROWS = { right: ArrowRight, down: ArrowDown, left: ArrowLeft, up: ArrowUp };

const PLACES = {
  right: "lg:col-start-2 lg:row-start-1",
  down: "lg:col-start-3 lg:row-start-2",
  left: "lg:col-start-2 lg:row-start-3",
  up: "lg:col-start-1 lg:row-start-2",
};

/** What the loop does next; only where its parts stand in a square. */
export function LoopArrow({ to }: { to: keyof typeof ARROWS }) {
  const Arrow = ARROWS[to];
  return (
    <span
      aria-hidden
      className={classNames("hidden place-items-center text-ink-3 lg:grid", PLACES[to])}
    >
      <Arrow size={22} strokeWidth={1.5} />
    </span>
  );
}
