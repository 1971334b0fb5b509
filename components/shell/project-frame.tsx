"use client";

import type { ReactNode } from "react";
import { useState } from "react";
import { AppFrame } from "@/components/shell/app-frame";
import type { NavSection } from "@/components/shell/nav-section";
import type { ProjectChoice } from "@/components/shell/project-switcher";
import { SignOutDialog } from "@/components/shell/sign-out-dialog";
import type { Person } from "@/components/shell/user-menu";
import { toast } from "@/components/ui/toast-store";
import { waitingInOutbox } from "@/lib/client/outbox/clear-outbox";
import { signOut } from "@/lib/client/sign-out";
import type { Theme } from "@/lib/core/appearance/theme";

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
  const [waiting, setWaiting] = useState(0);

  async function leave() {
    try {
      await signOut();
      // A whole new page: nothing of this person stays in memory.
      window.location.assign("/sign-in");
    } catch {
      toast({ tone: "fail", title: "You are still signed in: the server can’t be reached." });
    }
  }

  async function ask() {
    const count = await waitingInOutbox(person.userId);
    if (count === 0) await leave();
    else setWaiting(count);
  }

  return (
    <AppFrame {...frame} person={person} onTheme={storeTheme} onSignOut={ask}>
      {children}
      <SignOutDialog waiting={waiting} onStay={() => setWaiting(0)} onLeave={leave} />
    </AppFrame>
  );
}
