import "server-only";
import { renderMessages } from "@/lib/adapters/markdown/render-messages";
import type { SampleView } from "@/lib/contract/sets";
import type { StoredSampleView } from "@/lib/services/sets/read-sample";

/** A sample as the browser gets it: its messages as safe trees. */
export function renderSample(stored: StoredSampleView): SampleView {
  return {
    ...stored,
    messages: stored.messages === null ? null : renderMessages(stored.messages),
  };
}
