import type { ImportCounts, ImportDefaults, ImportPreview } from "@/lib/contract/import";
import type { CaseFormat } from "@/lib/core/formats/case-format";
import type { LineProblem } from "@/lib/core/formats/refused-lines";

/** How far an import has come, and with what result. */
export type ImportProgress = {
  lines: number;
  bytes: number;
  counts: ImportCounts;
  /** Lines of which something was not stored, and the first of their problems. */
  rejectedLines: number;
  problems: LineProblem[];
};

export type ImportState =
  | { step: "choose"; error: string | null }
  | {
      step: "preview";
      file: File;
      /** Null until the server has answered for the first time. */
      preview: ImportPreview | null;
      /** As a person chose it; null leaves it to the guess. */
      format: CaseFormat | null;
      loading: boolean;
      error: string | null;
    }
  | { step: "running"; file: File; progress: ImportProgress; troubled: boolean; stopping: boolean }
  | {
      step: "done";
      file: File;
      progress: ImportProgress;
      ending: "complete" | "stopped" | "failed";
      error: string | null;
      rejected: Blob | null;
    };

/** What a person sets for the whole file. */
export type ImportChoices = { format: CaseFormat; defaults: ImportDefaults };

export const NO_PROGRESS: ImportProgress = {
  lines: 0,
  bytes: 0,
  counts: { created: 0, duplicate: 0, conflict: 0, invalid: 0 },
  rejectedLines: 0,
  problems: [],
};
