import { randomBytes, randomUUID } from "node:crypto";
import type { NextRequest } from "next/server";
import { NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/server/content-security-policy";
import { isDevelopment } from "@/lib/server/is-development";
import { SESSION_COOKIE_NAMES } from "@/lib/server/session-cookie";

const PUBLIC_PAGE = /^\/(sign-in|set-up|invitations)(\/|$)/;

function signInFirst(request: NextRequest): boolean {
  if (PUBLIC_PAGE.test(request.nextUrl.pathname)) return false;
  return !SESSION_COOKIE_NAMES.some((name) => request.cookies.has(name));
}

/**
 * Sets the page's policy, its nonce and the request's id, and sends whoever has no session cookie
 * to the sign-in page. It never authorises: services do.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (request.method === "GET" && signInFirst(request)) {
    const target = new URL("/sign-in", request.url);
    if (pathname !== "/") target.searchParams.set("next", `${pathname}${search}`);
    return NextResponse.redirect(target);
  }
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce, isDevelopment());
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", randomUUID());
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// `/api` stays out: behind a proxy Next cuts a request's body at 10 MB without an error.
export const config = {
  matcher: ["/((?!api/|_next/static/|_next/image|icon|favicon.ico).*)"],
};
