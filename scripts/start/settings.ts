import { freePort, requireFreePort } from "../runtime/free-port.ts";
import { Refusal } from "../runtime/refusal.ts";

export type Settings = {
  port: number;
  /** Where the server listens. */
  host: string;
  /** What people open. */
  address: string;
};

const DEFAULT_PORT = 3000;
const LOCAL_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** Reads PORT, HOST and PLUMBLINE_ADDRESS; throws a sentence that names the wrong one. */
export async function readSettings(): Promise<Settings> {
  const host = process.env.HOST || "127.0.0.1";
  const wanted = readPort(process.env.PORT || String(DEFAULT_PORT));
  if (wanted !== 0) await requireFreePort(wanted, host);
  const port = wanted === 0 ? await freePort(host) : wanted;
  return { port, host, address: readAddress(host, port) };
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Refusal(`PORT is "${text}", and must be a number from 1 to 65535.`);
}

function readAddress(host: string, port: number): string {
  const given = process.env.PLUMBLINE_ADDRESS;
  if (!given) return `http://${publicName(host)}:${port}`;
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) {
    return given.replace(/\/$/, "");
  }
  throw new Refusal(
    `PLUMBLINE_ADDRESS is "${given}", and must be the address people open, such as https://plumbline.example.org.`,
  );
}

function publicName(host: string): string {
  if (["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** A warning where browsers will refuse what sign-in and the outbox need, else undefined. */
export function insecureAddressWarning(address: string): string | undefined {
  const { protocol, hostname } = new URL(address);
  const isLocal = LOCAL_NAMES.includes(hostname) || hostname.endsWith(".localhost");
  if (protocol === "https:" || isLocal) return undefined;
  return `Warning: ${address} is plain http on another host than this one, where browsers refuse the secure cookies and the storage that Plumbline needs: put a proxy with https before it and set PLUMBLINE_ADDRESS to its address.`;
}
