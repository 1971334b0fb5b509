import type { ReactNode } from "react";
import { RATE_WORDS } from "@/components/audit/rate-names";
import { classNames } from "@/components/ui/class-names";
import type { RateName } from "@/lib/core/audit/audit-rates";

type RateTileFrameProps = {
  name: RateName;
  /** Whether a second reading stands below, which takes a line of its own where the page is narrow. */
  tall: boolean;
  /** What others say about it, in a line at the foot; undefined where nobody else is asked. */
  foot?: ReactNode;
  children: ReactNode;
};

/** The frame of a headline rate, as high before its figure is there, or where there is none, as with it. */
export function RateTileFrame({ children, foot, name, tall }: RateTileFrameProps) {
  const hasFoot = foot !== undefined;
  return (
    <div
      className={classNames(
        "-mt-px -ml-px flex min-w-0 flex-col border-line border-t border-l px-4 py-3.5",
        heightOf(tall, hasFoot),
      )}
    >
      <h2 className="font-medium text-ink-2 text-xs">{RATE_WORDS[name].name}</h2>
      {children}
      {hasFoot ? <div className="mt-auto pt-1.5 text-ink-3 text-xs">{foot}</div> : null}
    </div>
  );
}

function heightOf(tall: boolean, hasFoot: boolean): string {
  if (hasFoot) return tall ? "min-h-[204px] xl:min-h-[170px]" : "min-h-[170px]";
  return tall ? "min-h-[174px] xl:min-h-[143px]" : "min-h-[143px]";
}
