import type { Route } from "next";
import { LinkButton } from "@/components/ui/link-button";
import type { SetSummary } from "@/lib/contract/sets";

type ReleaseLinksProps = { project: string; sets: readonly SetSummary[] };

/** The sets in which approved proposals wait for a release. */
export function ReleaseLinks({ project, sets }: ReleaseLinksProps) {
  return sets
    .filter(({ unreleased }) => unreleased > 0)
    .map(({ name, slug, unreleased }) => (
      <LinkButton key={slug} href={`/p/${project}/sets/${slug}` as Route} size="sm">
        Release {name} · {unreleased}
      </LinkButton>
    ));
}
