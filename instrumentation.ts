/** Runs once, before the server takes requests. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: the bundler leaves the branch out where there is no Node.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { markClientAddresses } = await import("@/lib/server/client-address");
  markClientAddresses();
}
