const PROTOCOLS = new Set(["http:", "https:", "mailto:"]);

/**
 * The address to put into a link, or null for one we do not follow: anything but http, https and
 * mailto, an address without a scheme, one with a name or password in it, one that is malformed.
 */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!PROTOCOLS.has(url.protocol) || url.username !== "" || url.password !== "") return null;
  return url.href;
}

/** The host as the network sees it, where that differs from what is written: look-alike letters. */
export function trueHost(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const foreign = hostname.split(".").some((label) => label.startsWith("xn--"));
  return foreign && !address.toLowerCase().includes(hostname) ? hostname : null;
}
