"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { CommandSurroundings } from "@/components/shell/command-entries";
import { caseEntries, commandEntries } from "@/components/shell/command-entries";
import { useFoundCases } from "@/components/shell/use-found-cases";
import { WithQueries } from "@/components/shell/with-queries";
import { CommandPalette } from "@/components/ui/command-palette";
import { pageCommands } from "@/lib/client/commands/page-commands";
import { useMac } from "@/lib/client/use-mac";
import { useObservable } from "@/lib/client/use-observable";

type CommandMenuProps = Omit<CommandSurroundings, "page" | "go" | "mac"> & {
  open: boolean;
  onClose: () => void;
};

/** What can be done from any page: its own commands, the other pages, projects, cases by their words. */
export function CommandMenu(props: CommandMenuProps) {
  return (
    <WithQueries>
      <Menu {...props} />
    </WithQueries>
  );
}

function Menu({ open, onClose, ...around }: CommandMenuProps) {
  const router = useRouter();
  const mac = useMac();
  const page = useObservable(pageCommands, (offered) => offered);
  const [typed, setTyped] = useState("");
  const { cases, status } = useFoundCases(around.project.slug, open ? typed : "");

  /** Acts once the dialog is gone and has given the focus back, so that what acts can move it. */
  function afterClosing(act: () => void) {
    flushSync(onClose);
    act();
  }

  const go = (path: string) => router.push(path as Route);
  const entries = commandEntries({ ...around, page, mac, go });
  const found = caseEntries(cases, (id) => go(`/p/${around.project.slug}/cases/${id}`));
  const closing = (list: typeof entries) =>
    list.map((entry) => ({ ...entry, onRun: () => afterClosing(entry.onRun) }));

  return (
    <CommandPalette
      open={open}
      onClose={onClose}
      title="Commands"
      placeholder="Go to a page, do something, or find a case"
      entries={closing(entries)}
      found={closing(found)}
      status={status}
      onType={setTyped}
    />
  );
}
