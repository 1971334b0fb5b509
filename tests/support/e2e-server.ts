import { startApp } from "./started-app.ts";

/**
 * Before the browser tests: tests find the app's address in PLUMBLINE_E2E_ADDRESS, the link of the
 * first start in PLUMBLINE_E2E_SETUP_LINK and the data folder (for the command line) in PLUMBLINE_DATA.
 */
export default async function startForTests(): Promise<() => Promise<void>> {
  const app = await startApp();
  process.env.PLUMBLINE_E2E_ADDRESS = app.address;
  process.env.PLUMBLINE_E2E_SETUP_LINK = app.setupLink;
  process.env.PLUMBLINE_DATA = app.folder;
  return () => app.stop();
}
