import { createServer } from "node:net";
import { Refusal } from "./refusal.ts";

/** A port of this machine that nothing listens on at the moment. */
export function freePort(host = "127.0.0.1"): Promise<number> {
  return listenOnce(0, host);
}

/** Throws a sentence that names the port and how to choose another, where it is taken or forbidden. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  try {
    await listenOnce(port, host);
  } catch (error) {
    throw new Refusal(explain(error as NodeJS.ErrnoException, port, host), { cause: error });
  }
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  const another = `choose another with PORT, for example: PORT=${port < 65_000 ? port + 1 : 3001} npm start`;
  if (error.code === "EADDRINUSE") return `Port ${port} is taken by another program: ${another}`;
  if (error.code === "EACCES")
    return `Port ${port} needs more rights than this user has: ${another}`;
  return `Nothing can listen on ${host}, port ${port} (${error.message}): check HOST and PORT.`;
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : port;
      server.close(() => resolve(taken));
    });
  });
}
