import type { ReactNode } from "react";

/** The name of the step one is in. It takes the focus when the step begins, so that it is read out. */
export function StepHeading({ children }: { children: ReactNode }) {
  return (
    <h2 ref={takeFocus} tabIndex={-1} className="w-fit rounded-sm font-semibold text-lg">
      {children}
    </h2>
  );
}

// Outside, so that it is the same at every render and takes the focus once.
function takeFocus(heading: HTMLHeadingElement | null): void {
  heading?.focus({ preventScroll: true });
}
