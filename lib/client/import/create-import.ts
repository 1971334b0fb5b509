import { headLines } from "@/lib/client/import/head-lines";
import type { ImportChoices, ImportState } from "@/lib/client/import/import-state";
import { NO_PROGRESS } from "@/lib/client/import/import-state";
import { runImport } from "@/lib/client/import/run-import";
import type { Observable } from "@/lib/client/observable";
import { createObservable } from "@/lib/client/observable";
import { requestJson } from "@/lib/client/request-json";
import type { ImportPreview, PreviewInput } from "@/lib/contract/import";
import type { CaseFormat } from "@/lib/core/formats/case-format";

export type Import = {
  state: Observable<ImportState>;
  choose(file: File): Promise<void>;
  /** Shows the file as if it had this form; null goes back to the guess. */
  reread(format: CaseFormat | null): Promise<void>;
  start(choices: ImportChoices): Promise<void>;
  stop(): void;
  again(): void;
};

/** One import at a time, from the choice of a file to the report. */
export function createImport({ project, set }: { project: string; set: string | null }): Import {
  const state = createObservable<ImportState>({ step: "choose", error: null });
  let stopping = new AbortController();

  async function preview(file: File, format: CaseFormat | null): Promise<void> {
    const before = state.get();
    const shown = before.step === "preview" && before.file === file ? before.preview : null;
    const asked = { step: "preview", file, format, error: null } as const;
    const waiting: ImportState = { ...asked, preview: shown, loading: true };
    state.set(waiting);
    try {
      const answer = await askForPreview(project, file, format);
      // A later choice may have overtaken this one.
      if (state.get() === waiting) state.set({ ...asked, preview: answer, loading: false });
    } catch (error) {
      if (state.get() !== waiting) return;
      const message = error instanceof Error ? error.message : String(error);
      state.set({ ...asked, preview: shown, loading: false, error: message });
    }
  }

  return {
    state,
    choose: (file) =>
      file.size === 0
        ? Promise.resolve(state.set({ step: "choose", error: `${file.name} is empty.` }))
        : preview(file, null),
    async reread(format) {
      const now = state.get();
      if (now.step === "preview") await preview(now.file, format);
    },
    async start(choices) {
      const now = state.get();
      if (now.step !== "preview") return;
      const { file } = now;
      stopping = new AbortController();
      const change = (changes: object) => {
        const running = state.get();
        if (running.step === "running") state.set({ ...running, ...changes });
      };
      state.set({ step: "running", file, progress: NO_PROGRESS, troubled: false, stopping: false });
      const result = await runImport({
        ...choices,
        project,
        set,
        file,
        signal: stopping.signal,
        onTrouble: (troubled) => change({ troubled }),
        onProgress: (progress) => change({ progress }),
      });
      state.set({ step: "done", file, ...result });
    },
    stop() {
      const now = state.get();
      if (now.step !== "running") return;
      state.set({ ...now, stopping: true });
      stopping.abort();
    },
    again: () => state.set({ step: "choose", error: null }),
  };
}

async function askForPreview(
  project: string,
  file: File,
  format: CaseFormat | null,
): Promise<ImportPreview> {
  const lines = await headLines(file);
  const body: PreviewInput = {
    lines: lines.flatMap(({ number, text }) => (text === null ? [] : [{ number, text }])),
    format,
    defaults: {},
  };
  const url = `/api/v1/projects/${project}/imports/preview`;
  const answer = await requestJson<ImportPreview>(url, { method: "POST", body });
  const unreadable = lines.flatMap((line) =>
    line.text === null ? [{ line: line.number, path: "", reason: line.problem }] : [],
  );
  return { ...answer, problems: [...unreadable, ...answer.problems] };
}
