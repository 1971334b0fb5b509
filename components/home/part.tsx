import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { useId } from "react";
import { GoKey } from "@/components/home/go-key";
import type { LoopPart } from "@/components/home/loop-places";
import { LOOP_PLACES, letterOf } from "@/components/home/loop-places";
import { classNames } from "@/components/ui/class-names";

export type PartProps = { project: string; part: LoopPart };

/**
 * One part of the loop. All of it leads to the page that has the whole; links in it stand above that
 * with `relative`.
 */
export function Part(props: PartProps & { foot?: ReactNode; children: ReactNode }) {
  const { children, foot, part, project } = props;
  const id = useId();
  const { number, path, place, title } = LOOP_PLACES[part];
  const letter = letterOf(path);
  return (
    <section
      aria-labelledby={id}
      className={classNames(
        "@container relative flex min-h-[212px] flex-col rounded-lg border border-line bg-surface px-[18px] py-3.5 transition-colors hover:border-line-strong",
        place,
      )}
    >
      <div className="mb-2.5 flex min-h-[21px] items-center justify-between gap-3">
        <h2 id={id} className="font-semibold text-sm">
          <Link
            href={`/p/${project}${path}` as Route}
            className="after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:outline-offset-2"
          >
            {number} · {title}
          </Link>
        </h2>
        {letter === undefined ? null : <GoKey letter={letter} />}
      </div>
      {children}
      {foot === undefined ? null : <div className="mt-auto pt-3 text-ink-3 text-sm">{foot}</div>}
    </section>
  );
}
