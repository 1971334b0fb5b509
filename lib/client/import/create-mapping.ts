import { askPreview } from "@/lib/client/import/ask-preview";
import type { ImportState, MappingBase, MappingState } from "@/lib/client/import/import-state";
import { lookThrough } from "@/lib/client/import/look-through";
import type { FileTable, OpenedFile } from "@/lib/client/import/open-file";
import type { Observable } from "@/lib/client/observable";
import type { CsvPreview, ImportDefaults } from "@/lib/contract/import";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import { EMPTY_MAPPING } from "@/lib/core/formats/csv-mapping";
import { draftProblems } from "@/lib/core/formats/draft-problems";
import { createFileScan } from "@/lib/core/formats/scan-file";

const PAUSE_MS = 250;

/** A mapping of which nothing is known; it needs a prompt before it can be used. */
const BLANK_MAPPING: CsvMapping = {
  ...EMPTY_MAPPING,
  conversation: { kind: "columns", prompt: "", response: null, system: null },
};

export type MappingWork = ReturnType<typeof createMapping>;

type Opened = Pick<MappingState, "file" | "format" | "delimiter" | "defaults"> & {
  opened: OpenedFile & { table: FileTable };
};

/** The mapping of a CSV file: what was guessed at first, then as a person changes it, looked at as it changes. */
export function createMapping({
  project,
  state,
}: {
  project: string;
  state: Observable<ImportState>;
}) {
  let opened: Opened["opened"] | null = null;
  let closing = new AbortController();
  let asking = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function change(changes: Partial<MappingState>) {
    const now = state.get();
    if (now.step === "mapping") state.set({ ...now, ...changes });
  }

  /** Looks at the draft as it is now; where it is not whole yet, only what is lacking is said. */
  async function look(): Promise<void> {
    const now = state.get();
    if (now.step !== "mapping" || opened === null) return;
    const { columns, defaults, draft } = now;
    const asked = new AbortController();
    asking = asked;
    if (draftProblems(draft, columns, defaults).length > 0) return change({ loading: false });
    try {
      const ask = { opened, format: now.format, defaults, mapping: draft, signal: asked.signal };
      const preview = await askPreview(project, ask);
      if (!asked.signal.aborted) change({ preview, loading: false, error: null });
    } catch (error) {
      if (!asked.signal.aborted) change({ loading: false, error: textOf(error) });
    }
  }

  function lookSoon(pauseMs = PAUSE_MS) {
    asking.abort();
    clearTimeout(timer);
    change({ loading: true, error: null });
    timer = setTimeout(look, pauseMs);
  }

  function close() {
    closing.abort();
    asking.abort();
    clearTimeout(timer);
  }

  return {
    /** Guesses what the columns mean, and begins to look through the file. */
    async open(wanted: Opened, isWanted: () => boolean): Promise<void> {
      const { opened: read, ...chosen } = wanted;
      const ask = { opened: read, format: chosen.format, defaults: chosen.defaults, mapping: null };
      const preview = await askPreview(project, ask);
      const { csv } = preview;
      if (csv === null) throw new Error("The server did not read the file as CSV.");
      if (!isWanted()) return;
      close();
      closing = new AbortController();
      opened = read;
      const { columns } = csv;
      const { table } = read;
      state.set({
        ...{ ...chosen, step: "mapping", table, columns, preview, loading: false, error: null },
        ...{ draft: csv.mapping ?? BLANK_MAPPING, base: baseOf(csv) },
        because: csv.guess?.because ?? [],
        scan: createFileScan(columns, table.delimiter).result(),
        scanned: "running",
      });
      const { signal } = closing;
      const onScan = (scan: MappingState["scan"], scanned: MappingState["scanned"]) =>
        change({ scan, scanned });
      lookThrough({ file: chosen.file, table, columns, signal, onScan }).catch((error) =>
        change({ scanned: "part", error: textOf(error) }),
      );
    },
    edit(draft: CsvMapping) {
      change({ draft });
      lookSoon();
    },
    say(defaults: ImportDefaults) {
      change({ defaults });
      lookSoon();
    },
    /** Begins again from a kept mapping, or by hand. */
    take(base: MappingBase | null) {
      change({ base, draft: base?.content ?? BLANK_MAPPING, because: [] });
      lookSoon(0);
    },
    /** The draft as it is now is kept under this name. */
    kept(base: MappingBase) {
      change({ base });
    },
    lookAgain: () => lookSoon(0),
    close,
  };
}

function baseOf({ fitting, guess }: CsvPreview): MappingBase | null {
  if (guess === null || guess.name === null) return null;
  const { content, name } = guess;
  return { name, content, shipped: fitting.find((one) => one.name === name)?.shipped ?? false };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
