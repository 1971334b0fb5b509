import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";

export const metadata = { title: "Home" };

export default function HomePage() {
  return (
    <>
      <PageHeader title="Home" />
      <PageBody>…</PageBody>
    </>
  );
}
