import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  /** Before the title: a way back. */
  before?: ReactNode;
  /** After the title: counts, filters, states. */
  children?: ReactNode;
  actions?: ReactNode;
};

/** The bar on top of every page, 48 px high where it fits in one line. */
export function PageHeader({ title, before, children, actions }: PageHeaderProps) {
  return (
    <header className="sticky top-0 z-10 flex min-h-12 flex-none flex-wrap items-center gap-x-3.5 gap-y-1.5 border-line border-b bg-ground px-5 py-1.5">
      {before}
      <h1 className="font-semibold text-base tracking-[-0.005em]">{title}</h1>
      {children}
      {actions ? (
        <div className="ml-auto flex flex-wrap items-center gap-2.5">{actions}</div>
      ) : null}
    </header>
  );
}
