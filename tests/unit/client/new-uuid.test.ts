import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { newUuid } from "@/lib/client/new-uuid";

describe("a new id", () => {
  it("is a UUID, with and without the browser's own", () => {
    expect(z.uuidv4().safeParse(newUuid()).success).toBe(true);
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    vi.stubGlobal("crypto", { getRandomValues });
    const made = new Set(Array.from({ length: 100 }, newUuid));
    vi.unstubAllGlobals();
    expect(made.size).toBe(100);
    for (const id of made) expect(z.uuidv4().safeParse(id).success).toBe(true);
  });
});
