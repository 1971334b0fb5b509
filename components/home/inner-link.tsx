import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type InnerLinkProps = {
  href: string;
  /** Of a list, where nothing around it could be taken for it: without its line. */
  listed?: boolean;
  children: ReactNode;
};

/** A link within a part or a line of the home page, above the part's own. */
export function InnerLink({ href, listed = false, children }: InnerLinkProps) {
  return (
    <Link
      href={href as Route}
      className={classNames(
        "relative text-accent",
        listed
          ? "hover:underline"
          : "underline decoration-line-strong underline-offset-2 hover:decoration-current",
      )}
    >
      {children}
    </Link>
  );
}
