import type { ReactNode } from "react";

type LiveRegionProps = { children: ReactNode; urgent?: boolean };

/** Says what changed to a screen reader. It has to stand in the page before what it says. */
export function LiveRegion({ children, urgent = false }: LiveRegionProps) {
  return (
    <div
      role={urgent ? "alert" : "status"}
      aria-live={urgent ? "assertive" : "polite"}
      aria-atomic="true"
      className="sr-only"
    >
      {children}
    </div>
  );
}
