import { PlainFrame } from "@/components/shell/plain-frame";

export default function NewProjectPage() {
  return <PlainFrame title="New project">…</PlainFrame>;
}
