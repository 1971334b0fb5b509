/**
 * Who may import whom. Each layer lists what it may reach; everything else is an error.
 * @type {import("dependency-cruiser").IConfiguration}
 */
const LAYERS = {
  "lib/core": ["lib/core"],
  "lib/contract": ["lib/contract", "lib/core"],
  "lib/data": ["lib/data", "lib/contract", "lib/core", "prisma/generated"],
  "lib/services": ["lib/services", "lib/data", "lib/contract", "lib/core"],
  "lib/adapters": ["lib/adapters", "lib/contract", "lib/core"],
  "lib/jobs": [
    "lib/jobs",
    "lib/services",
    "lib/adapters",
    "lib/data/client",
    "lib/contract",
    "lib/core",
  ],
  "lib/server": [
    "lib/server",
    "lib/services",
    "lib/adapters",
    "lib/data/client",
    "lib/contract",
    "lib/core",
  ],
  "lib/cli": [
    "lib/cli",
    "scripts/migrate",
    "lib/services",
    "lib/adapters",
    "lib/data/client",
    "lib/contract",
    "lib/core",
  ],
  scripts: ["scripts"],
  "scripts/screenshots": ["scripts", "tests/support", "lib/contract", "lib/core"],
  "scripts/browser": ["scripts", "tests/support", "lib/contract", "lib/core"],
  "scripts/journey": ["scripts", "tests/support", "lib/contract", "lib/core"],
  "scripts/content": ["scripts", "lib/adapters/shipped-content", "lib/contract", "lib/core"],
  "scripts/corpus": ["scripts", "lib/adapters/shipped-content", "lib/contract", "lib/core"],
  "lib/client": ["lib/client", "lib/contract", "lib/core"],
  "components/ui": ["components/ui"],
  components: ["components", "lib/client", "lib/contract", "lib/core"],
  app: [
    "app",
    "components",
    "lib/server",
    "lib/services",
    "lib/client",
    "lib/contract",
    "lib/core",
  ],
};

const inside = (folder) => `^${folder}(/|\\.tsx?$)`;

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  name: `${layer.replaceAll("/", "-")}-imports`,
  severity: "error",
  from: {
    path: inside(layer),
    pathNot: Object.keys(LAYERS)
      .filter((other) => other.startsWith(`${layer}/`))
      .map(inside),
  },
  to: { path: "^(app|components|lib|prisma|scripts|tests)/", pathNot: allowed.map(inside) },
}));

const onlyFrom = (name, packages, folders) => ({
  name,
  severity: "error",
  from: { path: "^(app|components|lib)/", pathNot: folders.map(inside) },
  to: { path: packages.map((p) => `(^|node_modules/)${p}(/|$)`) },
});

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "core-is-pure",
      comment: "Domain rules use the language only: no packages, no node builtins.",
      severity: "error",
      from: { path: inside("lib/core") },
      to: { dependencyTypesNot: ["local", "aliased"] },
    },
    onlyFrom("next-stays-outside", ["next"], ["app", "components", "lib/server"]),
    onlyFrom(
      "react-stays-outside",
      ["react", "react-dom"],
      ["app", "components", "lib/server", "lib/client"],
    ),
    onlyFrom("zod-stays-at-edges", ["zod"], ["lib/contract", "lib/server", "app"]),
    onlyFrom("prisma-stays-in-data", ["@prisma"], ["lib/data"]),
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "features-do-not-cross",
      comment: "Compose two features in a page; the rubric and the conversation serve them all.",
      severity: "error",
      from: { path: "^components/([^/]+)/" },
      to: { path: "^components/([^/]+)/", pathNot: "^components/($1|ui|rubric|conversation)/" },
    },
    {
      name: "rubric-knows-no-feature",
      severity: "error",
      from: { path: "^components/rubric/" },
      to: { path: "^components/", pathNot: "^components/(ui|rubric)/" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "prisma/generated"] },
    exclude: { path: "\\.next/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js"],
    },
  },
};
