import type { Page } from "@playwright/test";

/** One picture: where it is taken, and what is done there before. */
export type Shot = {
  name: string;
  /** After the project's address. */
  path: string;
  prepare?: (page: Page) => Promise<void>;
  /** README or a guide shows it. */
  shown?: true;
};
