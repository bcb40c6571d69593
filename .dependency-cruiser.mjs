/**
 * Imports only point down (see ARCHITECTURE.md). Each rule's comment says what to do instead.
 *
 *   app -> components -> lib/cli, lib/export -> lib/memo -> lib/interview -> lib/engine -> lib/knowledge
 *   content -> lib/knowledge
 */

const PURE = "^lib/(engine|knowledge|memo|interview|library)/";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle. Move what both need into the lower of the two layers, or into a file that both import.",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "This file or package cannot be found. Correct the path, or add the package to package.json.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "nothing-imports-app",
      severity: "error",
      comment: "Routes are the top layer. Move what is needed into components/ or lib/, and let the route import it.",
      from: { pathNot: "^(app/|tests/)" },
      to: { path: "^app/" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      comment: "The product does not depend on its tests. Move what is shared into lib/.",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "pure-layers-know-no-machine",
      severity: "error",
      comment:
        "knowledge, engine, interview and memo give the same answer everywhere: no files, network, clock, threads or " +
        "other Node modules. Take the value as an argument and let lib/cli, lib/export or a route supply it.",
      from: { path: PURE },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-layers-know-no-framework",
      severity: "error",
      comment:
        "knowledge, engine, interview and memo run in the browser, the server and the terminal. Return data, and let " +
        "components/ or app/ render it.",
      from: { path: PURE },
      to: { path: "node_modules/(react|react-dom|next|react-hook-form|docx|@myriaddreamin|@hookform)/" },
    },
    {
      name: "pure-layers-point-down",
      severity: "error",
      comment:
        "A lower layer reaches up. Take the thing as an argument, or move the function to the layer that has it.",
      from: { path: PURE },
      to: { path: "^(lib/(export|cli|tooling)/|app/|components/)" },
    },
    {
      name: "content-comes-as-an-argument",
      severity: "error",
      comment:
        "The four layers work on any knowledge that is handed to them, so that tests can hand them a small one. Take a " +
        "Knowledge argument; routes, components and the terminal pass the one from content/. Fixed words (content/phrases) " +
        "may be imported, by the interview and the memo.",
      from: { path: PURE },
      to: { path: "^content/", pathNot: "^content/phrases" },
    },
    {
      name: "knowledge-is-the-bottom",
      severity: "error",
      comment:
        "lib/knowledge holds types and lookups that all others use. Move the code that needs more into its own layer.",
      from: { path: "^lib/knowledge/" },
      to: { path: "^(lib|content)/", pathNot: "^lib/knowledge/" },
    },
    {
      name: "engine-needs-knowledge-only",
      severity: "error",
      comment:
        "The engine reads knowledge, and the type of an answer set (lib/interview/answers.ts). Whatever else it wants " +
        "from the interview or the memo, they should compute from its result.",
      from: { path: "^lib/engine/" },
      to: { path: "^(lib|content)/", pathNot: "^lib/(engine|knowledge)/|^lib/interview/answers\\.ts$" },
    },
    {
      name: "interview-does-not-write-memos",
      severity: "error",
      comment:
        "The interview is below the memo: it may use the engine and the knowledge. Let the memo ask the interview.",
      from: { path: "^lib/interview/" },
      to: { path: "^lib/memo/" },
    },
    {
      name: "content-is-data",
      severity: "error",
      comment:
        "Content is data a lawyer can read: it imports the types and condition words of lib/knowledge, and other " +
        "content, nothing else. Move logic into lib/ and describe it here by its name.",
      from: { path: "^content/" },
      to: { pathNot: "^(content/|lib/knowledge/|lib/interview/answers\\.ts$)", couldNotResolve: false },
    },
    {
      name: "legal-texts-come-late",
      severity: "error",
      comment:
        "A component may import lib/, the words of the interface, the interview (questions, facts, the light catalogue), " +
        "and the examples. Authorities, licences and claims are heavy: only these modules bring them, themselves loaded " +
        "with import() where they are needed, and the library, whose pages are rendered at build time.",
      from: {
        path: "^components/",
        pathNot:
          "^components/(wizard/law-labels|memo/work-out|memo/turning-days)\\.ts$|^components/library/(?!search-box)",
      },
      to: { path: "^content/", pathNot: "^content/(phrases|questions|facts|interview|examples)/" },
    },
    {
      name: "components-stay-in-the-browser",
      severity: "error",
      comment:
        "lib/cli, lib/export and lib/tooling run on Node. Call them from a route, and the route from the component.",
      from: { path: "^components/" },
      to: { path: "^lib/(cli|tooling)/|^lib/export/.*(pdf|docx|worker)" },
    },
    {
      name: "export-is-below-the-surfaces",
      severity: "error",
      comment: "lib/export turns a memo into a file for any caller. It takes what it needs as arguments.",
      from: { path: "^lib/export/" },
      to: { path: "^(components/|lib/cli/|lib/tooling/)" },
    },
    {
      name: "tests-and-tools-stay-at-home",
      severity: "error",
      comment: "A package for development only. Move it to dependencies in package.json, or do without it here.",
      from: { path: "^(app|components|content|lib)/", pathNot: "^lib/tooling/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|dist|test-results)/" },
    // Types count: a layer that only knows another's types still depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
