"use client";

import { FileUp } from "lucide-react";
import type { DragEvent } from "react";
import { useId, useState } from "react";
import { KeptMappings } from "@/components/import/kept-mappings";
import { classNames } from "@/components/ui/class-names";
import { Notice } from "@/components/ui/notice";
import { CASE_FORMAT_NAMES, CASE_FORMATS } from "@/lib/core/formats/case-format";

type ChooseStepProps = {
  project: string;
  error: string | null;
  setName: string | null;
  onChoose(file: File): void;
};

const EXAMPLES = {
  plumbline: '{"externalId": "…", "messages": [{"role": "user", "content": "…"}, …]}',
  openai: '{"messages": [{"role": "user", "content": "…"}, …], "model": "…"}',
  "hh-rlhf": '{"chosen": "\\n\\nHuman: … \\n\\nAssistant: …", "rejected": "…"}',
  "prompt-response": '{"prompt": "…", "response": "…"}',
  csv: "id,prompt,response,…",
};

/** Where a file is dropped or picked, and which files are understood. */
export function ChooseStep({ error, onChoose, project, setName }: ChooseStepProps) {
  const id = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onChoose(file);
  }

  return (
    <div className="flex max-w-[1080px] flex-col gap-6">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside does the same by keyboard. */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classNames(
          "flex flex-col items-center gap-3 rounded-lg border border-dashed px-6 py-12 text-center",
          over ? "border-accent bg-accent-soft" : "border-line-control",
        )}
      >
        <FileUp aria-hidden size={24} className="text-ink-3" />
        <label htmlFor={id} className="font-semibold text-lg">
          {setName === null ? "Import conversations" : `Import new samples for “${setName}”`}
        </label>
        <p id={`${id}-hint`} className="max-w-[52ch] text-ink-2">
          Drop a CSV or JSON Lines file here, or choose one. You see what was understood before
          anything is stored. The file may be of any size.
        </p>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.jsonl,.ndjson,.json,.txt,text/csv,text/tab-separated-values,application/x-ndjson,application/jsonl"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) onChoose(file);
          }}
          className="max-w-full rounded-md border border-line-strong bg-surface px-2 py-1.5 text-sm file:mr-3 file:rounded-md file:border file:border-accent file:bg-accent file:px-3 file:py-1.5 file:font-medium file:text-accent-ink"
        />
      </div>
      <div role="status">{error === null ? null : <Notice tone="fail" title={error} />}</div>
      <section aria-labelledby={`${id}-forms`}>
        <h2 id={`${id}-forms`} className="mb-2 font-semibold text-sm">
          What a line may look like
        </h2>
        <dl className="grid gap-x-6 gap-y-2 text-sm md:grid-cols-[max-content_minmax(0,1fr)]">
          {CASE_FORMATS.map((format) => (
            <div key={format} className="contents">
              <dt className="text-ink-2">{CASE_FORMAT_NAMES[format]}</dt>
              <dd className="min-w-0 font-mono text-xs [overflow-wrap:anywhere]">
                {EXAMPLES[format]}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby={`${id}-kept`}>
        <h2 id={`${id}-kept`} className="mb-1 font-semibold text-sm">
          Mappings of this project
        </h2>
        <p className="max-w-[72ch] text-ink-2 text-sm">
          What the columns of a kind of CSV file mean, kept under a name. A file with these columns
          is recognised by it.
        </p>
        <div className="mt-2 max-w-3xl">
          <KeptMappings project={project} />
        </div>
      </section>
    </div>
  );
}
