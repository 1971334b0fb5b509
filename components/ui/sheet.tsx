"use client";

import type { ModalProps } from "@/components/ui/modal-frame";
import { ModalFrame } from "@/components/ui/modal-frame";

type SheetProps = ModalProps & { side?: "left" | "right" | "bottom" };

const SIDES = {
  left: "my-0 mr-auto ml-0 h-dvh max-h-dvh w-[min(320px,88vw)] border-y-0 border-l-0",
  right: "my-0 mr-0 ml-auto h-dvh max-h-dvh w-[min(560px,94vw)] border-y-0 border-r-0",
  bottom: "mx-0 mt-auto mb-0 max-h-[88dvh] w-full max-w-full rounded-t-lg border-x-0 border-b-0",
};

/** A layer that slides over one side of the page: details, a form on a phone, the navigation. */
export function Sheet({ side = "right", ...props }: SheetProps) {
  return <ModalFrame {...props} placement={`max-w-full open:flex ${SIDES[side]}`} />;
}
