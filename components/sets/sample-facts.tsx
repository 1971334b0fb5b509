import type { Route } from "next";
import Link from "next/link";
import { VisibleText } from "@/components/conversation/visible-text";
import { Fact, Facts } from "@/components/ui/facts";
import type { SampleView } from "@/lib/contract/sets";

/** What a sample is, beside what it says. */
export function SampleFacts({ project, sample }: { project: string; sample: SampleView }) {
  const { category, language, split, version } = sample;
  return (
    <Facts>
      <Fact name="Set">
        <Link
          href={`/p/${project}/sets/${sample.set.slug}` as Route}
          className="text-accent underline"
        >
          {sample.set.name}
        </Link>
      </Fact>
      <Fact name="Split">{split}</Fact>
      <Fact name="Version">{version}</Fact>
      <Fact name="Language">{language === null ? null : <VisibleText text={language} />}</Fact>
      <Fact name="Category">{category === null ? null : <VisibleText text={category} />}</Fact>
      {sample.case === null ? null : (
        <Fact name="Case">
          <Link
            href={`/p/${project}/cases/${sample.case.id}` as Route}
            prefetch={false}
            className="text-accent underline [overflow-wrap:anywhere]"
          >
            <VisibleText text={sample.case.externalId} className="font-mono text-xs" />
          </Link>
        </Fact>
      )}
    </Facts>
  );
}
