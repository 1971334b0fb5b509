import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the journey leaves for the tests after it: a project with something on every page. */
export type JourneyState = {
  project: string;
  email: string;
  password: string;
  /** Path of the administrator's session. */
  storage: string;
};

const FOLDER = join("test-results", "journey");
const FILE = join(FOLDER, "state.json");

/** Where the administrator's session is kept. */
export const ADMIN_STORAGE = join(FOLDER, "admin.json");

export function writeJourney(state: JourneyState): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify(state));
}

export function readJourney(): JourneyState {
  return JSON.parse(readFileSync(FILE, "utf8")) as JourneyState;
}
