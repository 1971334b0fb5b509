import type { ReactNode } from "react";
import { RATE_WORDS } from "@/components/audit/rate-names";
import { classNames } from "@/components/ui/class-names";
import type { RateName } from "@/lib/core/audit/audit-rates";

type RateTileFrameProps = {
  name: RateName;
  /** Whether a second reading stands below, which takes a line of its own where the page is narrow. */
  tall: boolean;
  children: ReactNode;
};

/** The frame of a headline rate, as high before its figure is there, or where there is none, as with it. */
export function RateTileFrame({ name, tall, children }: RateTileFrameProps) {
  return (
    <div
      className={classNames(
        "-mt-px -ml-px min-w-0 border-line border-t border-l px-4 py-3.5",
        tall ? "min-h-[174px] xl:min-h-[143px]" : "min-h-[143px]",
      )}
    >
      <h2 className="font-medium text-ink-2 text-xs">{RATE_WORDS[name].name}</h2>
      {children}
    </div>
  );
}
