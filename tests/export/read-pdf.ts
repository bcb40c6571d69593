import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export type Item = { text: string; left: number; right: number; bottom: number; page: number };

/** A PDF as a reader's program sees it: its text with places, tags, language, title and fonts. */
export async function readPdf(bytes: Uint8Array) {
  // pdfjs takes the buffer away from its caller.
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const items: Item[] = [];
  const roles = new Set<string>();
  const sizes: [number, number][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    sizes.push([width, height]);
    const content = await page.getTextContent();
    for (const item of content.items) {
      if (!("str" in item) || item.str === "") continue;
      const [, , , , left = 0, bottom = 0] = item.transform as number[];
      items.push({ text: item.str, left, right: left + item.width, bottom, page: number });
    }
    const visit = (node: { role?: string; children?: unknown[] } | null) => {
      if (!node) return;
      if (node.role) roles.add(node.role);
      for (const child of node.children ?? []) visit(child as { role?: string; children?: unknown[] });
    };
    visit((await page.getStructTree()) as never);
  }
  const outline = await pdf.getOutline();
  const metadata = await pdf.getMetadata();
  const result = {
    pages: pdf.numPages,
    sizes,
    items,
    roles,
    text: items.map((item) => item.text).join(""),
    info: metadata.info as Record<string, unknown>,
    metadata: metadata.metadata,
    mark: await pdf.getMarkInfo(),
    outline: (outline ?? []).map((entry) => ({
      title: entry.title,
      under: entry.items.map((item) => item.title as string),
    })),
  };
  await task.destroy();
  return result;
}

/** Text without the spaces and line ends that setting it may add or take. */
export const squeezed = (text: string): string => text.replace(/\s/gu, "");
