/**
 * Sets memos as PDF in a thread of its own. Plain JavaScript, found by path at run time, so that no bundler has
 * to understand it. Text arrives as data (`sys.inputs`), never as Typst source.
 */
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import typst from "@myriaddreamin/typst-ts-node-compiler";

/** @type {{ template: string, workspace: string, fonts: string[] }} */
const { template, workspace, fonts } = workerData;

const mainFileContent = readFileSync(template, "utf8");
const compiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fonts }] });

/**
 * @param {string} memo JSON
 * @returns {Uint8Array}
 */
function compile(memo) {
  const compiled = compiler.compile({ mainFileContent, inputs: { memo } });
  const document = compiled.result;
  if (!document) {
    const error = compiled.takeError();
    throw new Error(JSON.stringify(error?.shortDiagnostics ?? "Typst gave no document"));
  }
  const pdf = Uint8Array.from(compiler.pdf(document, { pdfStandard: "ua-1" }));
  // Typst remembers layouts of every memo it has set; what the last few did not use is let go.
  compiler.evictCache(3);
  return pdf;
}

parentPort?.on("message", (/** @type {{ id: number, memo: string }} */ { id, memo }) => {
  try {
    const bytes = compile(memo);
    parentPort?.postMessage({ id, bytes }, [/** @type {ArrayBuffer} */ (bytes.buffer)]);
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
