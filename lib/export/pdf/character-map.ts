import { closeSync, openSync, readSync } from "node:fs";

/** First and last code point of a run of characters that a font has signs for, ascending. */
type Range = readonly [first: number, last: number];

function read(file: number, position: number, length: number): DataView {
  const bytes = new Uint8Array(length);
  readSync(file, bytes, 0, length, position);
  return new DataView(bytes.buffer);
}

/** The `cmap` table of a TrueType or OpenType file; nothing else of its megabytes is read. */
function characterTable(path: string): DataView {
  const file = openSync(path, "r");
  try {
    const count = read(file, 4, 2).getUint16(0);
    const directory = read(file, 12, count * 16);
    for (let entry = 0; entry < directory.byteLength; entry += 16) {
      if (directory.getUint32(entry) !== 0x636d6170) continue;
      return read(file, directory.getUint32(entry + 8), directory.getUint32(entry + 12));
    }
    throw new Error(`${path} has no character map`);
  } finally {
    closeSync(file);
  }
}

/** Format 12: groups of 32-bit code points. */
function wideRanges(table: DataView, start: number): Range[] {
  return Array.from({ length: table.getUint32(start + 12) }, (_, index) => {
    const group = start + 16 + index * 12;
    return [table.getUint32(group), table.getUint32(group + 4)] as const;
  });
}

/** Format 4: segments of 16-bit code points. A segment may hold gaps (glyph 0), so each character is asked. */
function narrowRanges(table: DataView, start: number): Range[] {
  const size = table.getUint16(start + 6);
  const ranges: Range[] = [];
  for (let at = 0; at < size; at += 2) {
    const last = table.getUint16(start + 14 + at);
    const first = table.getUint16(start + 16 + size + at);
    const delta = table.getUint16(start + 16 + size * 2 + at);
    const offsetAt = start + 16 + size * 3 + at;
    const offset = table.getUint16(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : table.getUint16(offsetAt + offset + (code - first) * 2);
      if (glyph !== 0) ranges.push([code, code]);
    }
  }
  return ranges;
}

/** Beyond the third plane no font here has signs. */
const CODES = 0x30000;

/** The characters that a font file has signs for: 1 at their code points. */
export function fontCharacters(path: string): Uint8Array {
  const table = characterTable(path);
  const starts = Array.from({ length: table.getUint16(2) }, (_, index) => table.getUint32(4 + index * 8 + 4));
  const wide = starts.find((start) => table.getUint16(start) === 12);
  const narrow = starts.find((start) => table.getUint16(start) === 4);
  if (wide === undefined && narrow === undefined) throw new Error(`${path} has no Unicode character map`);
  const ranges = wide === undefined ? narrowRanges(table, narrow ?? 0) : wideRanges(table, wide);
  const characters = new Uint8Array(CODES);
  for (const [first, last] of ranges) characters.fill(1, first, last + 1);
  return characters;
}
