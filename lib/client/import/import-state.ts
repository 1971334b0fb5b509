import type { FileTable } from "@/lib/client/import/open-file";
import type { RefusalReason } from "@/lib/client/import/rejected-lines";
import type { CsvTable, ImportCounts, ImportDefaults, ImportPreview } from "@/lib/contract/import";
import type { CaseFormat } from "@/lib/core/formats/case-format";
import type { Delimiter } from "@/lib/core/formats/csv-dialect";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import type { FileScan } from "@/lib/core/formats/scan-file";

/** How far an import has come, and with what result. */
export type ImportProgress = {
  lines: number;
  bytes: number;
  counts: ImportCounts;
  /** Cases that got labels they had not. */
  labelled: number;
  /** Lines of which something was not stored, and why. */
  rejectedLines: number;
  reasons: RefusalReason[];
};

/** A mapping that a draft began as. */
export type MappingBase = { name: string; shipped: boolean; content: CsvMapping };

export type MappingState = {
  step: "mapping";
  file: File;
  table: FileTable;
  /** As a person chose them; null leaves it to the file's beginning. */
  format: CaseFormat | null;
  delimiter: Delimiter | null;
  columns: string[];
  draft: CsvMapping;
  /** Null where nothing kept was taken: the header was guessed at, or a person began by hand. */
  base: MappingBase | null;
  /** Why the draft began as it did. */
  because: string[];
  defaults: ImportDefaults;
  scan: FileScan;
  /** Whether rows are still looked at, all were, or only those at the beginning of a long file. */
  scanned: "running" | "whole" | "part";
  /** Of the draft as it was when it was last whole. */
  preview: ImportPreview;
  loading: boolean;
  error: string | null;
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
  | MappingState
  | { step: "running"; file: File; progress: ImportProgress; troubled: boolean; stopping: boolean }
  | {
      step: "done";
      file: File;
      progress: ImportProgress;
      choices: ImportChoices;
      ending: "complete" | "stopped" | "failed";
      error: string | null;
      rejected: Blob | null;
    };

/** What a person sets for the whole file. */
export type ImportChoices = {
  format: CaseFormat;
  defaults: ImportDefaults;
  /** What the records of a CSV file are read by; null for lines of JSON. */
  csv: CsvTable | null;
};

export const NO_PROGRESS: ImportProgress = {
  lines: 0,
  bytes: 0,
  counts: { created: 0, duplicate: 0, conflict: 0, invalid: 0 },
  labelled: 0,
  rejectedLines: 0,
  reasons: [],
};
