import fc from "fast-check";
import { expect, test } from "vitest";
import { fitsInBytes, utf8Bytes } from "@/lib/core/cases/utf8-bytes";

test("counts what the text encoder writes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(60), (text, limit) => {
      const bytes = new TextEncoder().encode(text).length;
      expect(utf8Bytes(text)).toBe(bytes);
      expect(fitsInBytes(text, limit)).toBe(bytes <= limit);
    }),
  );
});

test("counts lone surrogates as the encoder does", () => {
  for (const text of ["\uD800", "\uDC00x", "\uD800\uD800\uDC00"]) {
    expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
  }
});
