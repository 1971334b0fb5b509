"use client";

import { useQuery } from "@tanstack/react-query";
import {
  AGE_NAMES,
  CORRECTED_NAMES,
  SORT_NAMES,
  STATUS_NAMES,
} from "@/components/queue/filter-names";
import { ModelChip } from "@/components/queue/model-chip";
import type { FilterChange } from "@/components/queue/use-queue-filter";
import { ACTION_NAMES } from "@/components/rubric/action-names";
import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { Button } from "@/components/ui/button";
import type { FilterOption } from "@/components/ui/filter-chip";
import { FilterChip } from "@/components/ui/filter-chip";
import { queueChoices } from "@/lib/client/queue/queue-queries";
import type { QueueChoices, QueueFilter } from "@/lib/contract/queue";
import { ASSIGNED_TO_ME, ASSIGNED_TO_NOBODY } from "@/lib/core/review/queue-filters";
import { ACTIONS } from "@/lib/core/rubric/label";

type QueueFiltersProps = {
  project: string;
  filter: QueueFilter;
  filtered: boolean;
  /** Whether this person sees more than what waits. */
  readsAll: boolean;
  /** Whether cases can be assigned to this person. */
  reviews: boolean;
  onChange: (changes: FilterChange) => void;
  onClear: () => void;
};

type Chip = {
  key:
    | ("queue" | "assignee" | "corrected")
    | ("label" | "expected" | "observed" | "failed" | "language" | "category" | "age");
  name: string;
  options: readonly FilterOption[];
};

/** The filters of the queue as chips, each with its choices. */
export function QueueFilters(props: QueueFiltersProps) {
  const { filter, onChange } = props;
  const choices = useQuery(queueChoices(props.project)).data;
  const places: Chip[] = [
    { key: "queue", name: "Queue", options: queueOptions(choices) },
    { key: "assignee", name: "Whose", options: peopleOptions(choices, props.reviews) },
  ];
  const chips: Chip[] = [
    { key: "label", name: "Request", options: named(REQUEST_LABEL_NAMES) },
    { key: "expected", name: "Should", options: actionOptions("long") },
    { key: "observed", name: "Did", options: actionOptions("observed") },
    { key: "failed", name: "Fails", options: named(DIMENSION_NAMES) },
    { key: "corrected", name: "People", options: named(CORRECTED_NAMES) },
    { key: "language", name: "Language", options: plain(choices?.languages) },
    { key: "category", name: "Category", options: plain(choices?.categories) },
    { key: "age", name: "Came in", options: named(AGE_NAMES) },
  ];
  return (
    <section
      aria-label="Filters"
      className="flex items-center gap-1.5 max-md:overflow-x-auto max-md:pb-1 md:flex-wrap"
    >
      {props.readsAll ? (
        <FilterChip
          name="Status"
          value={filter.status}
          options={named(STATUS_NAMES)}
          onChoose={(status) => onChange({ status: status as QueueFilter["status"] })}
        />
      ) : null}
      <FilterChip
        name="Order"
        value={filter.sort}
        options={named(SORT_NAMES)}
        onChoose={(sort) => onChange({ sort: sort as QueueFilter["sort"] })}
      />
      <span aria-hidden className="mx-1 h-4 w-px bg-line-strong" />
      <Chips chips={places} filter={filter} onChange={onChange} />
      <ModelChip models={choices?.models ?? []} filter={filter} onChange={onChange} />
      <Chips chips={chips} filter={filter} onChange={onChange} />
      {props.filtered ? (
        <Button variant="quiet" size="sm" className="-my-1" onClick={props.onClear}>
          Clear filters
        </Button>
      ) : null}
    </section>
  );
}

type ChipsProps = Pick<QueueFiltersProps, "filter" | "onChange"> & { chips: readonly Chip[] };

function Chips({ chips, filter, onChange }: ChipsProps) {
  return chips.map(({ key, name, options }) => (
    <FilterChip
      key={key}
      name={name}
      value={filter[key] ?? null}
      options={options}
      none="Any"
      onChoose={(value) => onChange({ [key]: value })}
    />
  ));
}

function queueOptions(choices: QueueChoices | undefined): FilterOption[] {
  return (choices?.queues ?? []).map(({ name, slug }) => ({ value: slug, label: name }));
}

function peopleOptions(choices: QueueChoices | undefined, reviews: boolean): FilterOption[] {
  const people = choices?.reviewers ?? [];
  return [
    ...(reviews ? [{ value: ASSIGNED_TO_ME, label: "Mine" }] : []),
    { value: ASSIGNED_TO_NOBODY, label: "Nobody’s" },
    ...people.map(({ name, userId }) => ({ value: userId, label: name })),
  ];
}

function named(names: Readonly<Record<string, string>>): FilterOption[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

function plain(values: readonly string[] = []): FilterOption[] {
  return values.map((value) => ({ value, label: value }));
}

function actionOptions(tense: "long" | "observed"): FilterOption[] {
  return ACTIONS.map((value) => {
    const names = ACTION_NAMES[value];
    return { value, label: `${names.sign} ${names[tense]}` };
  });
}
