import { CenteredPage } from "@/components/shell/centered-page";
import { LinkButton } from "@/components/ui/link-button";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <CenteredPage
      title="Nothing is here"
      description="This page does not exist, or it belongs to a project that you are not in."
    >
      <LinkButton href="/">Go to your projects</LinkButton>
    </CenteredPage>
  );
}
