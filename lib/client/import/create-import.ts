import { askPreview } from "@/lib/client/import/ask-preview";
import type { MappingWork } from "@/lib/client/import/create-mapping";
import { createMapping } from "@/lib/client/import/create-mapping";
import type { ImportChoices, ImportProgress, ImportState } from "@/lib/client/import/import-state";
import { NO_PROGRESS } from "@/lib/client/import/import-state";
import { openFile } from "@/lib/client/import/open-file";
import type { RejectedLines } from "@/lib/client/import/rejected-lines";
import { collectRejected } from "@/lib/client/import/rejected-lines";
import { rejectedForm, runImport } from "@/lib/client/import/run-import";
import type { Observable } from "@/lib/client/observable";
import { createObservable } from "@/lib/client/observable";
import type { CaseFormat } from "@/lib/core/formats/case-format";
import type { Delimiter } from "@/lib/core/formats/csv-dialect";

export type Import = {
  state: Observable<ImportState>;
  choose(file: File): Promise<void>;
  /** Reads the file as if it had this form, or were cut so; null goes back to the guess. */
  reread(format: CaseFormat | null, delimiter?: Delimiter | null): Promise<void>;
  start(choices: ImportChoices): Promise<void>;
  /** Goes on with an import that ended early, behind what was taken. */
  goOn(): Promise<void>;
  stop(): void;
  again(): void;
  mapping: MappingWork;
};

type Chosen = { format: CaseFormat | null; delimiter: Delimiter | null };

/** One import at a time, from the choice of a file to the report. */
export function createImport({ project, set }: { project: string; set: string | null }): Import {
  const state = createObservable<ImportState>({ step: "choose", error: null });
  const mapping = createMapping({ project, state });
  let stopping = new AbortController();
  let rejected: RejectedLines | null = null;
  let turn = 0;

  async function open(file: File, chosen: Chosen): Promise<void> {
    turn += 1;
    const own = turn;
    // A later choice may overtake this one.
    const isWanted = () => own === turn;
    wait(file, chosen);
    const opened = await openFile(file, chosen).catch((error: unknown) => {
      if (isWanted()) refuse(textOf(error));
      return null;
    });
    if (opened === null || !isWanted()) return;
    try {
      await show(file, { ...chosen, opened, isWanted });
    } catch (error) {
      const now = state.get();
      if (!isWanted() || (now.step !== "preview" && now.step !== "mapping")) return;
      state.set({ ...now, loading: false, error: textOf(error) });
    }
  }

  function wait(file: File, { format }: Chosen) {
    const now = state.get();
    const known = now.step === "preview" || now.step === "mapping" ? now : null;
    if (known?.file === file) state.set({ ...known, loading: true, error: null });
    else state.set({ step: "preview", file, format, preview: null, loading: true, error: null });
  }

  async function show(
    file: File,
    {
      isWanted,
      opened,
      ...chosen
    }: Chosen & {
      opened: Awaited<ReturnType<typeof openFile>>;
      isWanted(): boolean;
    },
  ): Promise<void> {
    const now = state.get();
    const defaults = now.step === "mapping" ? now.defaults : {};
    const { lines, table } = opened;
    if (table !== null) {
      await mapping.open({ file, ...chosen, defaults, opened: { lines, table } }, isWanted);
      return;
    }
    const { format } = chosen;
    const preview = await askPreview(project, { opened, format, defaults: {}, mapping: null });
    if (!isWanted()) return;
    mapping.close();
    state.set({ step: "preview", file, format, preview, loading: false, error: null });
  }

  /** The file itself is at fault: where nothing of it is shown yet, another is to be chosen. */
  function refuse(error: string) {
    const now = state.get();
    const isShown = now.step === "mapping" || (now.step === "preview" && now.preview !== null);
    state.set(isShown ? { ...now, loading: false, error } : { step: "choose", error });
  }

  async function run(file: File, choices: ImportChoices, before: ImportProgress | null) {
    mapping.close();
    stopping = new AbortController();
    const collected = before === null || rejected === null ? null : rejected;
    rejected = collected ?? collectRejected(rejectedForm(choices.csv));
    const change = (changes: object) => {
      const running = state.get();
      if (running.step === "running") state.set({ ...running, ...changes });
    };
    const progress = before ?? NO_PROGRESS;
    state.set({ step: "running", file, progress, troubled: false, stopping: false });
    const result = await runImport({
      ...{ ...choices, project, set, file, before, rejected },
      signal: stopping.signal,
      onTrouble: (troubled) => change({ troubled }),
      onProgress: (now) => change({ progress: now }),
    });
    state.set({ step: "done", file, choices, ...result });
  }

  return {
    state,
    mapping,
    choose: (file) => open(file, { format: null, delimiter: null }),
    async reread(format, delimiter = null) {
      const now = state.get();
      if (now.step === "preview" || now.step === "mapping") {
        await open(now.file, { format, delimiter });
      }
    },
    async start(choices) {
      const now = state.get();
      if (now.step === "preview" || now.step === "mapping") await run(now.file, choices, null);
    },
    async goOn() {
      const now = state.get();
      if (now.step === "done") await run(now.file, now.choices, now.progress);
    },
    stop() {
      const now = state.get();
      if (now.step !== "running") return;
      state.set({ ...now, stopping: true });
      stopping.abort();
    },
    again() {
      turn += 1;
      mapping.close();
      state.set({ step: "choose", error: null });
    },
  };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
