"use client";

import type { ModalProps } from "@/components/ui/modal-frame";
import { ModalFrame } from "@/components/ui/modal-frame";

type DialogProps = ModalProps & { size?: "sm" | "md" | "lg" };

const SIZES = { sm: "w-[min(420px,92vw)]", md: "w-[min(560px,92vw)]", lg: "w-[min(860px,94vw)]" };

/** A question or a form that has to be dealt with before going on. Its content exists only while open. */
export function Dialog({ size = "md", ...props }: DialogProps) {
  return (
    <ModalFrame {...props} placement={`m-auto max-h-[86dvh] rounded-lg open:flex ${SIZES[size]}`} />
  );
}
