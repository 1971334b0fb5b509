import type { ReactNode } from "react";

/** The place beside the list for the case one is at. */
export function SideCase({ children }: { children: ReactNode }) {
  return (
    <aside
      aria-label="The case"
      className="flex w-[clamp(380px,28vw,620px)] flex-none flex-col border-line border-l"
    >
      {children ?? (
        <p className="m-auto max-w-[30ch] p-6 text-center text-ink-3 text-sm">
          Go to a case: its conversation stands here.
        </p>
      )}
    </aside>
  );
}
