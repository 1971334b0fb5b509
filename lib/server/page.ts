import "server-only";
import { forbidden, notFound, redirect } from "next/navigation";
import { Failure } from "@/lib/core/errors";

/**
 * What a page needs before it can show anything. A failure becomes the page that says so: 404 for
 * strangers, 403 for members without the right, sign-in for who is not signed in.
 */
export async function orInterrupt<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Failure) {
      if (error.code === "not_found") notFound();
      if (error.code === "forbidden") forbidden();
      if (error.code === "unauthenticated") redirect("/sign-in");
    }
    throw error;
  }
}
