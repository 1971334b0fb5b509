import type { Route } from "next";
import Link from "next/link";
import { ConfirmAction } from "@/components/ui/confirm-action";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import type { FormAction } from "@/lib/contract/action-state";
import type { Role } from "@/lib/core/access/role";

type OwnProjectsProps = {
  projects: readonly { slug: string; name: string; role: Role }[];
  leave: FormAction;
};

/** The projects one is a member of, each of which one may leave. */
export function OwnProjects({ projects, leave }: OwnProjectsProps) {
  return (
    <Table aria-label="Your projects">
      <thead>
        <tr>
          <TableHead>Project</TableHead>
          <TableHead>Your role</TableHead>
          <TableHead>
            <span className="sr-only">Leave</span>
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <TableRow key={project.slug}>
            <TableCell>
              <Link href={`/p/${project.slug}` as Route} className="font-medium hover:underline">
                {project.name}
              </Link>
            </TableCell>
            <TableCell className="text-ink-2">{project.role}</TableCell>
            <TableCell numeric>
              <ConfirmAction
                label="Leave"
                name={`Leave ${project.name}`}
                title={`Leave ${project.name}?`}
                confirm="Leave the project"
                fields={{ project: project.slug }}
                action={leave}
              >
                <p>
                  You will not see it any more. What you did stays under your name. To come back you
                  need an invitation.
                </p>
              </ConfirmAction>
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
