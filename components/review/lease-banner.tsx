import { Button } from "@/components/ui/button";
import type { OpenItem } from "@/lib/client/desk/open-item";

type LeaseBannerProps = { open: OpenItem; onReclaim: () => void; onLeave: () => void };

/** Says that a case is not held any more, what was kept, and what can be done. */
export function LeaseBanner({ open, onReclaim, onLeave }: LeaseBannerProps) {
  if (open.lease === "held") return null;
  return (
    <div role="alert" className="flex flex-col gap-2 bg-warn-soft px-[18px] py-3 text-sm">
      <p>
        <span className="font-semibold text-warn">You no longer hold this case.</span>{" "}
        {open.lease === "taken"
          ? "Someone else has it now."
          : "Its time ran out, or another tab took it over."}{" "}
        What you filled in is kept in this browser.
      </p>
      <div className="flex gap-2">
        {open.lease === "taken" ? null : (
          <Button size="sm" variant="primary" onClick={onReclaim}>
            Take it back
          </Button>
        )}
        <Button size="sm" onClick={onLeave}>
          Go on to the next
        </Button>
      </div>
    </div>
  );
}
