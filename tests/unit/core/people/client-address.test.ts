import { describe, expect, test } from "vitest";
import { addressBlock, clientAddress } from "@/lib/core/people/client-address";

describe("the address a request came from", () => {
  const from = { forwardedFor: "6.6.6.6, 203.0.113.9, 10.0.0.2", peer: "10.0.0.1" };

  test("is the peer's where no proxy is trusted, whatever the header says", () => {
    expect(clientAddress(from, 0)).toBe("10.0.0.1");
  });

  test("is what the outermost trusted proxy saw; what stands before it may be made up", () => {
    expect(clientAddress(from, 1)).toBe("10.0.0.2");
    expect(clientAddress(from, 2)).toBe("203.0.113.9");
  });

  test("is the peer's where a trusted proxy sent no header", () => {
    expect(clientAddress({ forwardedFor: undefined, peer: "10.0.0.1" }, 1)).toBe("10.0.0.1");
  });

  test("is the first hop where there are fewer than trusted proxies", () => {
    expect(clientAddress({ forwardedFor: "203.0.113.9", peer: "10.0.0.1" }, 3)).toBe("203.0.113.9");
  });
});

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["2001:DB8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::6", "2001:db8:1:2::/64"],
  ["2001:db8::6", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["unknown", "unknown"],
])("failures from %s are counted under %s", (address, block) => {
  expect(addressBlock(address)).toBe(block);
});
