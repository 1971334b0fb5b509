import Link from "next/link";
import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";
import { classNames } from "@/components/ui/class-names";

type PlainFrameProps = {
  title: ReactNode;
  description?: ReactNode;
  /** For a table of many columns. */
  wide?: boolean;
  children: ReactNode;
};

/** A page of a signed-in person outside every project: their account, the choice of a project. */
export function PlainFrame({ title, description, wide = false, children }: PlainFrameProps) {
  const width = wide ? "max-w-[1200px]" : "max-w-[760px]";
  return (
    <div className="min-h-dvh">
      <header className="border-line border-b bg-sunken">
        <div className={classNames("mx-auto flex h-12 items-center px-4", width)}>
          <Link href="/" className="rounded-md">
            <Brand />
            <span className="sr-only">: your projects</span>
          </Link>
        </div>
      </header>
      <main className={classNames("mx-auto px-4 py-8", width)}>
        <h1 className="font-semibold text-xl tracking-[-0.015em]">{title}</h1>
        {description ? <p className="mt-1 text-ink-2">{description}</p> : null}
        <div className="mt-6 flex flex-col gap-8">{children}</div>
      </main>
    </div>
  );
}
