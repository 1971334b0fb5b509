/**
 * The address a request came from. Behind `trustedProxies` proxies it is the entry of
 * X-Forwarded-For that the outermost of them wrote; without any the header is not believed.
 */
export function clientAddress(
  from: { forwardedFor: string | undefined; peer: string | undefined },
  trustedProxies: number,
): string {
  const peer = from.peer ?? "unknown";
  if (trustedProxies === 0) return peer;
  const hops = (from.forwardedFor ?? "").split(",").map((hop) => hop.trim());
  return hops.at(-Math.min(trustedProxies, hops.length)) || peer;
}

/**
 * What failures are counted by: an IPv4 address, or the /64 network of an IPv6 address, since one
 * household or machine has all of it. Anything else stands for itself.
 */
export function addressBlock(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!/^[0-9a-f:]+$/i.test(address) || !address.includes(":")) return address;
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  const groups = [...before, ...(address.includes("::") ? zeros : []), ...after];
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}
