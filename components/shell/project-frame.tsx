"use client";

import type { ReactNode } from "react";
import { lazy, Suspense, useState } from "react";
import { AppFrame } from "@/components/shell/app-frame";
import type { NavSection } from "@/components/shell/nav-section";
import type { ProjectChoice } from "@/components/shell/project-switcher";
import type { Person } from "@/components/shell/user-menu";
import { toast } from "@/components/ui/toast-store";
import type { Theme } from "@/lib/core/appearance/theme";

const SignOutDialog = lazy(async () => ({
  default: (await import("@/components/shell/sign-out-dialog")).SignOutDialog,
}));
/** What this browser keeps of a person's work: fetched by whoever signs out, not with every page. */
const loadOutbox = () => import("@/lib/client/outbox/clear-outbox");
const loadSignOut = () => import("@/lib/client/sign-out");

type ProjectFrameProps = {
  project: ProjectChoice;
  projects: readonly ProjectChoice[];
  sections: readonly NavSection[];
  person: Person & { userId: string };
  theme: Theme;
  storeTheme: (theme: Theme) => Promise<void>;
  children: ReactNode;
};

/** The frame of a project's pages, with what signing out does: it never loses work unasked. */
export function ProjectFrame({ person, storeTheme, children, ...frame }: ProjectFrameProps) {
  const [waiting, setWaiting] = useState<number | null>(null);

  async function leave() {
    try {
      const { signOut } = await loadSignOut();
      await signOut();
      // A whole new page: nothing of this person stays in memory.
      window.location.assign("/sign-in");
    } catch {
      toast({ tone: "fail", title: "You are still signed in: the server can’t be reached." });
    }
  }

  async function ask() {
    try {
      const { waitingInOutbox } = await loadOutbox();
      const count = await waitingInOutbox(person.userId);
      if (count === 0) await leave();
      else setWaiting(count);
    } catch {
      toast({ tone: "fail", title: "You are still signed in: the server can’t be reached." });
    }
  }

  return (
    <AppFrame {...frame} person={person} onTheme={storeTheme} onSignOut={ask}>
      {children}
      <Suspense fallback={null}>
        {waiting === null ? null : (
          <SignOutDialog waiting={waiting} onStay={() => setWaiting(0)} onLeave={leave} />
        )}
      </Suspense>
    </AppFrame>
  );
}
