"use client";

import type { Route } from "next";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";

function focus(link: HTMLAnchorElement | null) {
  link?.focus();
}

/** The one thing to do on a page: it has the focus, so that Enter begins. */
export function StartLink({ href, children }: { href: Route; children: ReactNode }) {
  return (
    <LinkButton ref={focus} href={href} variant="primary" shortcut="⏎">
      {children}
    </LinkButton>
  );
}
