import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

type ErrorStateProps = {
  /** What happened. */
  title: ReactNode;
  /** What was kept, and what to do. */
  children?: ReactNode;
  action?: ReactNode;
};

/** In place of content that could not be shown; read out when it appears. */
export function ErrorState({ title, children, action }: ErrorStateProps) {
  return (
    <div
      role="alert"
      className="mx-auto flex max-w-[56ch] flex-col items-center gap-2 px-6 py-14 text-center"
    >
      <TriangleAlert aria-hidden size={22} className="text-fail" />
      <h2 className="font-semibold text-lg">{title}</h2>
      {children ? <div className="text-ink-2">{children}</div> : null}
      {action ? <div className="mt-3 flex gap-2">{action}</div> : null}
    </div>
  );
}
