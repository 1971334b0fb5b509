import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";

type CenteredPageProps = { title: ReactNode; description?: ReactNode; children: ReactNode };

/** A page outside every project: signing in, setting up, an invitation, a refusal. */
export function CenteredPage({ title, description, children }: CenteredPageProps) {
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-10">
      <div className="w-full max-w-[400px]">
        <Brand />
        <div className="mt-5 rounded-lg border border-line bg-surface px-6 py-6">
          <h1 className="font-semibold text-xl tracking-[-0.015em]">{title}</h1>
          {description ? <p className="mt-1.5 text-ink-2">{description}</p> : null}
          <div className="mt-5">{children}</div>
        </div>
      </div>
    </main>
  );
}
