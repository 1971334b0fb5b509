"use client";

import type { ReactNode } from "react";
import { useMemo } from "react";
import { Conversation } from "@/components/conversation/conversation";
import type { SpanMark } from "@/components/conversation/span-mark";
import { VisibleText } from "@/components/conversation/visible-text";
import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import { LabelLines } from "@/components/rubric/label-lines";
import { SampleFacts } from "@/components/sets/sample-facts";
import { SampleHistory } from "@/components/sets/sample-history";
import { AsideSection } from "@/components/ui/aside-section";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useBlurred } from "@/lib/client/desk/use-blurred";
import type { SampleView as SampleViewData } from "@/lib/contract/sets";

type SampleViewProps = {
  project: string;
  sample: SampleViewData;
  timeZone: string;
  before: ReactNode;
};

/** One sample, whole: its conversation, the label it stands for, and how it came to be. */
export function SampleView({ project, sample, timeZone, before }: SampleViewProps) {
  return (
    <div className="flex h-full flex-col">
      <PageHeader
        before={before}
        title={<VisibleText text={sample.key} className="font-mono text-sm" />}
      >
        {sample.release === null ? null : <Chip>as in release {sample.release}</Chip>}
        {sample.retired ? <Chip tone="warn">retired</Chip> : null}
      </PageHeader>
      <div className="grid min-h-0 flex-1 auto-rows-max grid-cols-1 max-lg:overflow-y-auto lg:auto-rows-fr lg:grid-cols-[minmax(0,1fr)_minmax(380px,440px)]">
        <Said sample={sample} />
        <section
          aria-label="About the sample"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
          tabIndex={0}
          className="border-line bg-sunken max-lg:border-t lg:min-h-0 lg:overflow-y-auto lg:border-l"
        >
          <AsideSection title="Label">
            {sample.label === null ? (
              <p className="text-ink-3">Kept back: its case waits for a blind review.</p>
            ) : (
              <LabelLines label={sample.label} />
            )}
          </AsideSection>
          <AsideSection title="The sample">
            <SampleFacts project={project} sample={sample} />
          </AsideSection>
          <AsideSection title="How it came to be">
            <SampleHistory project={project} sample={sample} timeZone={timeZone} />
          </AsideSection>
        </section>
      </div>
    </div>
  );
}

function Said({ sample }: { sample: SampleViewData }) {
  const { judged, label, language, messages } = sample;
  const blurred = useBlurred(label?.severity ?? null);
  const marks = useMemo(() => marksOf(label), [label]);
  if (messages === null) {
    return (
      <EmptyState title="The text of this sample was erased">
        Its hash, its label and the log stay.
      </EmptyState>
    );
  }
  return (
    <Conversation
      messages={messages}
      judged={judged}
      marks={marks}
      language={language}
      {...(blurred ? { blurred: "all" as const } : {})}
      className="max-lg:overflow-visible max-lg:pb-6 lg:min-h-0"
    />
  );
}

function marksOf(label: SampleViewData["label"]): SpanMark[] {
  return (label?.evidence ?? []).map((span, index) => ({
    ...span,
    id: `label-${index}`,
    says: `Evidence for ${DIMENSION_NAMES[span.dimension].toLowerCase()}`,
  }));
}
