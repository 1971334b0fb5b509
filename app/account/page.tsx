import { PlainFrame } from "@/components/shell/plain-frame";

export default function AccountPage() {
  return <PlainFrame title="Your account">…</PlainFrame>;
}
