"use client";

import type { FilterChange } from "@/components/queue/use-queue-filter";
import type { FilterOption } from "@/components/ui/filter-chip";
import { FilterChip } from "@/components/ui/filter-chip";
import type { QueueChoices, QueueFilter } from "@/lib/contract/queue";

type ModelChipProps = {
  models: QueueChoices["models"];
  filter: QueueFilter;
  onChange: (changes: FilterChange) => void;
};

type Place = { model: string | null; version: string | null };

/** The filter by model, or by one version of it. */
export function ModelChip({ models, filter, onChange }: ModelChipProps) {
  const { model = null, version = null } = filter;
  const places = models.flatMap(({ model: name, versions }): Place[] => [
    { model: name, version: null },
    ...versions.map((one) => ({ model: name, version: one })),
  ]);
  const set = model !== null || version !== null;
  return (
    <FilterChip
      name="Model"
      value={set ? placeKey({ model, version }) : null}
      options={places.map(optionOf)}
      none="Any"
      onChoose={(value) => {
        const chosen = places.find((place) => placeKey(place) === value);
        onChange({ model: chosen?.model ?? null, version: chosen?.version ?? null });
      }}
    />
  );
}

function placeName({ model, version }: Place, between = " "): string {
  return [model, version].filter((part) => part !== null).join(between);
}

/** Names may have spaces, and hold no tab. */
function placeKey(place: Place): string {
  return placeName(place, "\t");
}

function optionOf(place: Place): FilterOption {
  return { value: placeKey(place), label: placeName(place), inset: place.version !== null };
}
