const CENTRAL_ENTRY = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, 00:00, the first moment that a zip file can name. */
const EPOCH = 0x00210000;

/**
 * The zip file with every file's time set to one moment, in place: a Word file is a zip file and would
 * otherwise differ with the clock.
 */
export function fixZipTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END) end--;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== CENTRAL_ENTRY) throw new Error("Not a zip file's directory");
    view.setUint32(entry + 12, EPOCH, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, EPOCH, true);
    const names = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + names.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
