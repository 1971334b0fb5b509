import Link from "next/link";
import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";

type PlainFrameProps = { title: ReactNode; description?: ReactNode; children: ReactNode };

/** A page of a signed-in person outside every project: their account, the choice of a project. */
export function PlainFrame({ title, description, children }: PlainFrameProps) {
  return (
    <div className="min-h-dvh">
      <header className="border-line border-b bg-sunken">
        <div className="mx-auto flex h-12 max-w-[760px] items-center px-4">
          <Link href="/" className="rounded-md">
            <Brand />
            <span className="sr-only">: your projects</span>
          </Link>
        </div>
      </header>
      <main className="mx-auto max-w-[760px] px-4 py-8">
        <h1 className="font-semibold text-xl tracking-[-0.015em]">{title}</h1>
        {description ? <p className="mt-1 text-ink-2">{description}</p> : null}
        <div className="mt-6 flex flex-col gap-8">{children}</div>
      </main>
    </div>
  );
}
