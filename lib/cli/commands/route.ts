import { Command } from "commander";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import { formatRoutingTable } from "@/lib/core/routing/format-routing-table";

/** `plumbline route`: prints the default policy's routing table; needs no running instance. */
export function routeCommand(): Command {
  return new Command("route")
    .description("print which request label leads to which action")
    .action(() => {
      process.stdout.write(formatRoutingTable(DEFAULT_POLICY));
    });
}
