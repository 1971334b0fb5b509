const HERE = "http://here.invalid";

/**
 * A path of this app to go on to, from an address's parameter; `/` for anything that would lead
 * elsewhere (another host, a scheme, a backslash, a control character).
 */
export function safePath(path: string | null | undefined): string {
  if (!path?.startsWith("/")) return "/";
  if (!URL.canParse(path, HERE)) return "/";
  const target = new URL(path, HERE);
  return target.origin === HERE && !target.pathname.startsWith("//")
    ? `${target.pathname}${target.search}`
    : "/";
}
