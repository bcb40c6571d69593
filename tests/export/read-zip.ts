import { inflateRawSync } from "node:zlib";

/** The files of a zip file by path, as text. */
export function readZip(bytes: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const files = new Map<string, string>();
  let entry = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
    const method = buffer.readUInt16LE(entry + 10);
    const size = buffer.readUInt32LE(entry + 20);
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((at) => buffer.readUInt16LE(entry + at));
    const local = buffer.readUInt32LE(entry + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const data = buffer.subarray(start, start + size);
    const path = buffer.toString("utf8", entry + 46, entry + 46 + name);
    files.set(path, (method === 0 ? data : inflateRawSync(data)).toString("utf8"));
    entry += 46 + name + extra + comment;
  }
  return files;
}

/** Throws where XML is not well-formed, in what a generator gets wrong: tags, entities, forbidden characters. */
export function checkXml(xml: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) throw new Error("forbidden character");
  const open: string[] = [];
  let rest = xml.replace(/^\s*<\?xml[^>]*\?>/, "");
  const tag = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/;
  while (rest !== "") {
    const match = tag.exec(rest);
    if (match) {
      const [whole, closing, name = "", , empty] = match;
      if (closing && open.pop() !== name) throw new Error(`unexpected </${name}>`);
      if (!closing && !empty) open.push(name);
      rest = rest.slice(whole.length);
      continue;
    }
    const text = rest.slice(0, (rest.indexOf("<", 1) + rest.length + 1) % (rest.length + 1) || rest.length);
    if (/</.test(text) || /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text))
      throw new Error(`bad text: ${text.slice(0, 60)}`);
    rest = rest.slice(text.length);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(" ")}`);
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text between the tags. */
export function xmlText(xml: string): string {
  return xml
    .replace(/<w:br\/>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
