"use client";

import { useMemo } from "react";
import { KnownFacts } from "@/components/playground/known-facts";
import { RulesPart } from "@/components/playground/rules-part";
import { SaveSample } from "@/components/playground/save-sample";
import { TurnList } from "@/components/playground/turn-list";
import { useRules } from "@/components/playground/use-rules";
import { useWriting } from "@/components/playground/use-writing";
import { Verdicts } from "@/components/playground/verdicts";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { useTrial } from "@/lib/client/playground/use-trial";
import { useWide } from "@/lib/client/use-wide";
import type { PlaygroundView } from "@/lib/contract/playground";
import type { Trial } from "@/lib/core/trial/trial";
import { conversationOfTurns, turnsOfMessages } from "@/lib/core/trial/written-turns";

export type PlaygroundProps = {
  project: string;
  userId: string;
  view: PlaygroundView;
  mayEditRules: boolean;
};

/** From here on verdicts stand beside what is written; on a phone they should not be far below. */
const SIDE_BY_SIDE_PX = 1_024;

/** A conversation to try, and what the scorers and the policy make of it as it is written. */
export function Playground({ project, userId, view, mayEditRules }: PlaygroundProps) {
  const { writing, round, change, clear } = useWriting({ project, userId });
  const { turns, facts, language, category } = writing;
  const rules = useRules({ project, userId }, view.rules);
  const conversation = useMemo(() => conversationOfTurns(turns), [turns]);
  const trial = useMemo(
    (): Trial => ({
      conversation,
      facts,
      language: language.trim() || null,
      category: category.trim() || null,
      policy: view.policy,
      scorerInForce: view.scorerInForce,
      rules: rules.tried,
    }),
    [conversation, facts, language, category, view, rules.tried],
  );
  const state = useTrial(trial);
  const wide = useWide(SIDE_BY_SIDE_PX);
  return (
    <>
      <PageHeader
        title="Playground"
        actions={
          <>
            <Button variant="quiet" onClick={clear}>
              Clear
            </Button>
            {view.sets.length === 0 ? null : (
              <SaveSample
                project={project}
                sets={view.sets}
                conversation={conversation}
                language={language}
                category={category}
              />
            )}
          </>
        }
      />
      <div className="grid gap-x-10 gap-y-8 px-4 py-5 md:px-8 md:py-[26px] lg:grid-cols-[minmax(0,9fr)_minmax(0,11fr)] lg:grid-rows-[auto_1fr]">
        <section aria-label="What to try" className="min-w-0">
          <TurnList key={round} turns={turns} onChange={(next) => change({ turns: next })} />
          <Disclosure summary="What else is known" startOpen={wide} className="mt-3">
            <KnownFacts writing={writing} onChange={change} />
          </Disclosure>
          <p className="mt-3 text-ink-3 text-xs">
            What you write stays in this tab until you close it or clear it. Nobody else sees it.
          </p>
        </section>
        <section
          aria-label="Verdicts"
          // What scrolls must be reached by keyboard.
          tabIndex={wide ? 0 : undefined}
          // Beside what is written it stays in sight, however long that is: as while a rule is tried.
          className="min-w-0 lg:sticky lg:top-12 lg:row-span-2 lg:-my-[26px] lg:-mr-8 lg:max-h-[calc(100dvh-48px)] lg:self-start lg:overflow-y-auto lg:py-[26px] lg:pr-8 lg:focus-visible:-outline-offset-2"
        >
          <Verdicts
            state={state}
            written={conversation !== null}
            randomAuditRate={view.randomAuditRate}
            onExample={({ messages }) => change({ turns: turnsOfMessages(messages) })}
          />
        </section>
        <div className="min-w-0">
          <RulesPart rules={rules} result={state.last?.result ?? null} mayEdit={mayEditRules} />
        </div>
      </div>
    </>
  );
}
