import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/** The content of an ordinary page, below its header, with the page's margins. */
export function PageBody({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classNames("px-4 py-5 md:px-8 md:py-[26px]", className)}>{children}</div>;
}
