"use server";

import { cookies } from "next/headers";
import type { Theme } from "@/lib/core/appearance/theme";
import { readTheme, THEME_COOKIE } from "@/lib/core/appearance/theme";

const YEAR_SECONDS = 31_536_000;

/** Keeps the choice in a cookie, so that the next page is painted right at once. */
export async function storeTheme(theme: Theme): Promise<void> {
  const jar = await cookies();
  jar.set({
    name: THEME_COOKIE,
    value: readTheme(theme),
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    maxAge: YEAR_SECONDS,
  });
}
