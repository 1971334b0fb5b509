import type { Route } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button-class";
import { classNames } from "@/components/ui/class-names";
import { Popover } from "@/components/ui/popover";
import { rubricPath } from "@/lib/client/rubric-path";

type VersionMenuProps = {
  project: string;
  shown: number;
  inForce: number;
};

/** The versions there are, each a link; the one in force is the newest. */
export function VersionMenu({ project, shown, inForce }: VersionMenuProps) {
  const versions = Array.from({ length: inForce }, (_, at) => inForce - at);
  return (
    <Popover
      label="Versions of the guideline"
      align="end"
      trigger={`Version ${shown} ▾`}
      triggerClass={buttonClass()}
      className="max-h-80 min-w-44 p-1"
    >
      <ul>
        {versions.map((version) => (
          <li key={version}>
            <Link
              href={rubricPath(project, version === inForce ? {} : { version }) as Route}
              aria-current={version === shown ? "page" : undefined}
              className={classNames(
                "flex min-h-8 items-center justify-between gap-4 rounded-sm px-2.5 text-sm hover:bg-sunken",
                version === shown && "font-semibold",
              )}
            >
              Version {version}
              {version === inForce ? <span className="text-ink-3 text-xs">in force</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
