"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { toast } from "@/components/ui/toast-store";
import type { RuleDraft } from "@/lib/client/playground/kept-rule-draft";
import { readRuleDraft } from "@/lib/client/playground/kept-rule-draft";
import { removeRule, rulesQuery, saveRule } from "@/lib/client/playground/rule-calls";
import type { RuleForm } from "@/lib/client/playground/rule-form";
import {
  EMPTY_RULE_FORM,
  formOfRule,
  ruleOfForm,
  ruleToTry,
} from "@/lib/client/playground/rule-form";
import type { TabOwner } from "@/lib/client/playground/tab-store";
import { keepInTab } from "@/lib/client/playground/tab-store";
import type { RuleView } from "@/lib/contract/rules";
import type { ProjectRule } from "@/lib/core/scoring/project-rules/project-rule";

/** A new rule has no id of its own until it is kept. */
export const NEW_RULE = "new";

/** A project's rules: the kept ones, which of them are tried, and the one that is being written. */
export function useRules(owner: TabOwner, initial: RuleView[]) {
  const { project } = owner;
  const client = useQueryClient();
  const query = rulesQuery(project, initial);
  const kept = useQuery(query).data;
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [draft, putDraft] = useState(() => readRuleDraft(owner, initial));
  const tried = useMemo(() => rulesToTry(kept, off, draft), [kept, off, draft]);

  function setDraft(next: RuleDraft | null) {
    putDraft(next);
    keepInTab(owner, "rule", next);
  }
  async function done(title: string) {
    setDraft(null);
    toast({ title, tone: "pass" });
    await client.invalidateQueries({ queryKey: query.queryKey });
  }
  const save = useMutation({
    mutationFn: ({ known, form }: RuleDraft) => saveRule(project, known, ruleOfForm(form)),
    onSuccess: ({ name }) => done(`The rule “${name}” is kept`),
  });
  const remove = useMutation({
    mutationFn: (rule: RuleView) => removeRule(project, rule),
    onSuccess: (_, { name }) => done(`The rule “${name}” is removed`),
  });

  function open(next: RuleDraft | null) {
    save.reset();
    remove.reset();
    setDraft(next);
  }

  return {
    kept,
    tried,
    off,
    draft,
    save,
    remove,
    write: (form: RuleForm) => setDraft(draft && { ...draft, form }),
    begin: () => open({ known: null, form: EMPTY_RULE_FORM }),
    edit: (rule: RuleView) => open({ known: rule, form: formOfRule(rule) }),
    leave: () => open(null),
    switchRule(id: string, on: boolean) {
      const next = new Set(off);
      if (on) next.delete(id);
      else next.add(id);
      setOff(next);
    },
  };
}

export type RulesState = ReturnType<typeof useRules>;

function rulesToTry(
  kept: readonly RuleView[],
  off: ReadonlySet<string>,
  draft: RuleDraft | null,
): ProjectRule[] {
  const editing = draft?.known?.id;
  const others = kept.filter(({ id }) => id !== editing && !off.has(id));
  const written = draft === null ? null : ruleToTry(editing ?? NEW_RULE, draft.form);
  return written === null ? others : [...others, written];
}
