"use client";

import { PercentField } from "@/components/settings/percent-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormOutcome } from "@/components/ui/form-outcome";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { useActionForm } from "@/components/ui/use-action-form";
import type { FormAction } from "@/lib/contract/action-state";

type ProjectFormProps = {
  settings: { name: string; timeZone: string; randomAuditRate: number; randomAuditShare: number };
  zones: readonly string[];
  change: FormAction;
};

/** What an administrator sets for the whole project. */
export function ProjectForm({ settings, zones, change }: ProjectFormProps) {
  const form = useActionForm(change);
  const listed = zones.includes(settings.timeZone) ? zones : [settings.timeZone, ...zones];
  return (
    <form {...form.formProps} noValidate className="flex max-w-[520px] flex-col gap-5">
      <Field label="Name" error={form.problem("name")}>
        {(wiring) => (
          <Input {...wiring} name="name" defaultValue={settings.name} autoComplete="off" />
        )}
      </Field>
      <Field
        label="Time zone"
        hint="Days and weeks of the audit are counted in it. A change moves past weeks, too."
        error={form.problem("timeZone")}
      >
        {(wiring) => (
          <Select
            {...wiring}
            name="timeZone"
            defaultValue={settings.timeZone}
            className="w-full max-w-[320px]"
          >
            {listed.map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </Select>
        )}
      </Field>
      <PercentField
        label="Random audit: rate"
        name="randomAuditRate"
        share={settings.randomAuditRate}
        hint="Of all cases that come in, this many are drawn at random for review, whatever else happens to them. Cases already drawn stay drawn."
        error={form.problem("randomAuditRate")}
      />
      <PercentField
        label="Random audit: share of the reviewers’ time"
        name="randomAuditShare"
        share={settings.randomAuditShare}
        hint="Of the cases that reviewers are served, this many come from the random audit while it has any, so that escalations do not starve it."
        error={form.problem("randomAuditShare")}
      />
      <FormOutcome outcome={form.outcome} />
      <Button type="submit" variant="primary" pending={form.pending} className="self-start">
        Save
      </Button>
    </form>
  );
}
