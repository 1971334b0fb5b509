import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { clientAddress } from "@/lib/core/people/client-address";
import { env } from "@/lib/server/env";

const HEADER = "x-plumbline-client";

/**
 * From now on marks every request this process takes with the address it came from, over whatever
 * the client wrote there itself. Next hands handlers no socket, so this happens as the request starts.
 */
export function markClientAddresses(): void {
  const { trustedProxies } = env();
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const sent = request.headers["x-forwarded-for"];
    request.headers[HEADER] = clientAddress(
      {
        forwardedFor: Array.isArray(sent) ? sent.join(",") : sent,
        peer: request.socket.remoteAddress,
      },
      trustedProxies,
    );
  });
}

/** Where the request came from. "unknown" outside the running server. */
export function readClientAddress(headers: Headers): string {
  return headers.get(HEADER) ?? "unknown";
}
