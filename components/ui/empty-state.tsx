import type { ReactNode } from "react";

type EmptyStateProps = { title: ReactNode; children?: ReactNode; action?: ReactNode };

/** In place of content that is not there: what belongs here, why it is missing, one thing to do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-[52ch] flex-col items-center gap-2 px-6 py-14 text-center">
      <h2 className="font-semibold text-lg">{title}</h2>
      {children ? <div className="text-ink-2">{children}</div> : null}
      {action ? <div className="mt-3 flex gap-2">{action}</div> : null}
    </div>
  );
}
