import type { LogEntry } from "@/lib/contract/log";
import type { Json } from "@/lib/core/export/json";

/** What an entry changed, field by field, its reason, and its place in the chain. */
export function ChangeDetails({ entry }: { entry: LogEntry }) {
  const fields = changedFields(entry.before, entry.after);
  return (
    <details>
      <summary className="truncate text-ink-2 marker:text-ink-3">
        {entry.reason === null || entry.reason === "" ? summary(fields) : `“${entry.reason}”`}
      </summary>
      <dl className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 break-words text-xs">
        {fields.map(({ after, before, name }) => (
          <div key={name} className="contents">
            <dt className="text-ink-3">{name}</dt>
            <dd className="min-w-0 break-words">
              {before === undefined ? null : (
                <>
                  <del className="text-ink-3">{inWords(before)}</del> →{" "}
                </>
              )}
              {inWords(after ?? null)}
            </dd>
          </div>
        ))}
        <dt className="text-ink-3">request</dt>
        <dd className="font-mono">{entry.requestId}</dd>
        <dt className="text-ink-3">hash</dt>
        <dd className="break-all font-mono">{entry.hash}</dd>
      </dl>
    </details>
  );
}

type FieldChange = { name: string; before: Json | undefined; after: Json | undefined };

function changedFields(before: Json, after: Json): FieldChange[] {
  const old = asFields(before);
  const now = asFields(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].map((name) => ({
    name,
    before: old[name],
    after: now[name],
  }));
}

function asFields(value: Json): Record<string, Json> {
  if (value === null) return {};
  return typeof value === "object" && !Array.isArray(value) ? value : { value };
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** What changed in a line. Ids of things stand in the details alone: they say nothing in passing. */
function summary(fields: readonly FieldChange[]): string {
  const words = fields
    .map(({ name, after }) => ({ name, value: inWords(after ?? null) }))
    .filter(({ value }) => !UUID.test(value))
    .map(({ name, value }) => `${name} ${value}`);
  return words.length === 0 ? "details" : words.join(", ");
}

function inWords(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
