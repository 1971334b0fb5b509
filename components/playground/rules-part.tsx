import { RuleEditor } from "@/components/playground/rule-editor";
import { RuleLine } from "@/components/playground/rule-line";
import type { RulesState } from "@/components/playground/use-rules";
import { NEW_RULE } from "@/components/playground/use-rules";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { TrialResult } from "@/lib/core/trial/trial";

type RulesPartProps = { rules: RulesState; result: TrialResult | null; mayEdit: boolean };

/** The project's own phrases: kept by leads, tried by everyone, here alone. */
export function RulesPart({ rules, result, mayEdit }: RulesPartProps) {
  const { kept, draft } = rules;
  const triedOf = (id: string) => result?.tried.find((one) => one.id === id);
  return (
    <Section
      title="Project rules"
      description="Phrases of your own, tried here together with the rule pack. They do not change stored scores."
      aside={
        draft === null ? (
          <Button size="sm" onClick={rules.begin}>
            {mayEdit ? "New rule" : "Try a rule"}
          </Button>
        ) : null
      }
    >
      {result?.problem ? (
        <Notice tone="fail" title="The rules cannot be tried together" className="mb-3">
          {result.problem}
        </Notice>
      ) : null}
      {draft !== null && draft.known === null ? (
        <DraftEditor rules={rules} tried={triedOf(NEW_RULE)} mayEdit={mayEdit} />
      ) : null}
      {kept.length === 0 && draft === null ? (
        <p className="border-line border-t py-3 text-ink-2 text-sm">
          None yet. A rule says how your requests or responses are worded, such as the way your
          assistant declines, and what that is a sign of.
        </p>
      ) : (
        <ul aria-label="Kept rules" className="mt-3 flex flex-col">
          {kept.map((rule) =>
            draft?.known?.id === rule.id ? (
              <li key={rule.id} className="py-2">
                <DraftEditor rules={rules} tried={triedOf(rule.id)} mayEdit={mayEdit} />
              </li>
            ) : (
              <RuleLine
                key={rule.id}
                rule={rule}
                tried={triedOf(rule.id)}
                on={!rules.off.has(rule.id)}
                onSwitch={(on) => rules.switchRule(rule.id, on)}
                onEdit={() => rules.edit(rule)}
              />
            ),
          )}
        </ul>
      )}
    </Section>
  );
}

type DraftEditorProps = Pick<RulesPartProps, "rules" | "mayEdit"> & {
  tried: TrialResult["tried"][number] | undefined;
};

function DraftEditor({ rules, tried, mayEdit }: DraftEditorProps) {
  const { draft, save, remove } = rules;
  if (draft === null) return null;
  const { known } = draft;
  const failed = save.error ?? remove.error;
  const keep = () => {
    if (mayEdit) save.mutate(draft);
  };
  return (
    <RuleEditor form={draft.form} tried={tried} onChange={rules.write} onSubmit={keep}>
      <div role="alert">
        {failed === null ? null : (
          <Notice tone="fail" title="Nothing was changed">
            {failed.message}
          </Notice>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {mayEdit ? (
          <Button variant="primary" type="submit" pending={save.isPending}>
            Keep the rule
          </Button>
        ) : (
          <span className="text-ink-3 text-xs">A lead can keep it.</span>
        )}
        <Button variant="quiet" onClick={rules.leave}>
          {mayEdit ? "Leave it" : "Put it away"}
        </Button>
        {known !== null && mayEdit ? (
          <Button
            variant="danger"
            className="ml-auto"
            pending={remove.isPending}
            onClick={() => remove.mutate(known)}
          >
            Remove
          </Button>
        ) : null}
      </div>
    </RuleEditor>
  );
}
