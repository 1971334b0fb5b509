import { CenteredPage } from "@/components/shell/centered-page";
import { LinkButton } from "@/components/ui/link-button";

export const metadata = { title: "Not allowed" };

export default function Forbidden() {
  return (
    <CenteredPage
      title="This is for administrators"
      description="An administrator of this instance can do it, or make you one of a project."
    >
      <LinkButton href="/">Go to your projects</LinkButton>
    </CenteredPage>
  );
}
