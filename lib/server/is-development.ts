/** Whether this process serves unbuilt pages to a developer. */
export function isDevelopment(): boolean {
  // biome-ignore lint/style/noProcessEnv: the bundler replaces this expression at build time.
  return process.env.NODE_ENV === "development";
}
