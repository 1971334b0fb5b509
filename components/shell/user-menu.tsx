"use client";

import { useRouter } from "next/navigation";
import { THEME_NAMES } from "@/components/shell/theme-names";
import { Avatar } from "@/components/ui/avatar";
import { Menu } from "@/components/ui/menu";
import type { MenuItem } from "@/components/ui/menu-item";
import type { Theme } from "@/lib/core/appearance/theme";
import { THEMES } from "@/lib/core/appearance/theme";

export type Person = { name: string; email: string };

type UserMenuProps = {
  person: Person;
  theme: Theme;
  onTheme: (theme: Theme) => void;
  onSignOut: () => void;
  side?: "below" | "above";
  /** Shows the picture alone, for the narrow bar. */
  compact?: boolean;
};

/** Who is signed in; opens to their account, the choice of theme and signing out. */
export function UserMenu(props: UserMenuProps) {
  const router = useRouter();
  const { person, compact = false } = props;
  return (
    <Menu
      label="You"
      side={props.side ?? "above"}
      align={compact ? "end" : "start"}
      triggerClass={
        compact
          ? "grid size-9 place-items-center rounded-md"
          : "flex min-h-9 w-full items-center gap-[9px] rounded-md px-2 text-left text-ink-2 text-sm hover:bg-surface hover:text-ink"
      }
      trigger={
        <>
          <Avatar name={person.name} />
          <span className={compact ? "sr-only" : "truncate"}>{person.name}</span>
          <span className="sr-only">: account, theme and sign out</span>
        </>
      }
      items={items({ ...props, onAccount: () => router.push("/account") })}
    />
  );
}

function items(props: UserMenuProps & { onAccount: () => void }): MenuItem[] {
  const { person, theme, onTheme, onSignOut, onAccount } = props;
  return [
    { kind: "heading", id: "email", label: person.email },
    { kind: "action", id: "account", label: "Account", text: "Account", onSelect: onAccount },
    { kind: "separator", id: "before-theme" },
    { kind: "heading", id: "theme", label: "Theme" },
    ...THEMES.map(
      (one): MenuItem => ({
        kind: "choice",
        id: one,
        label: THEME_NAMES[one],
        text: THEME_NAMES[one],
        chosen: one === theme,
        onSelect: () => onTheme(one),
      }),
    ),
    { kind: "separator", id: "before-sign-out" },
    { kind: "action", id: "sign-out", label: "Sign out", text: "Sign out", onSelect: onSignOut },
  ];
}
