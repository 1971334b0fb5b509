import { Command } from "commander";
import { importCommand } from "@/lib/cli/commands/import";
import { logCommand } from "@/lib/cli/commands/log";
import { releaseCommand } from "@/lib/cli/commands/release";
import { routeCommand } from "@/lib/cli/commands/route";
import { scoreCommand } from "@/lib/cli/commands/score";
import { Refusal } from "@/lib/cli/refuse";
import { Failure } from "@/lib/core/errors";

const program = new Command("plumbline")
  .description("Plumbline at the command line")
  .showHelpAfterError()
  .addCommand(importCommand())
  .addCommand(logCommand())
  .addCommand(releaseCommand())
  .addCommand(routeCommand())
  .addCommand(scoreCommand());

// Whoever reads only the beginning, such as `head`, has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

try {
  await program.parseAsync();
} catch (error) {
  // What a person can act on is a sentence; everything else is a bug and keeps its stack.
  if (!(error instanceof Refusal || error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
