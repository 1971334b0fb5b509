import type { DatabaseUrls } from "../postgres/prepare-database.ts";
import type { Settings } from "./settings.ts";

/** What server, worker and command line read. */
export type AppEnvironment = {
  DATABASE_URL: string;
  DATABASE_MIGRATE_URL: string;
  AUTH_SECRET: string;
  PLUMBLINE_ADDRESS: string;
  PORT: string;
  NEXT_TELEMETRY_DISABLED: string;
};

export function appEnvironment(
  { databaseUrl, migrateUrl }: DatabaseUrls,
  { address, port }: Settings,
  authSecret: string,
): AppEnvironment {
  return {
    DATABASE_URL: databaseUrl,
    DATABASE_MIGRATE_URL: migrateUrl,
    AUTH_SECRET: authSecret,
    PLUMBLINE_ADDRESS: address,
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
