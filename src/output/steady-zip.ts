const END = 0x06054b50; // end of central directory
const CENTRAL = 0x02014b50; // header of one file in the central directory
const FIRST_DAY = 0x00210000; // 1 January 1980 at midnight, the earliest time a zip can tell

/** The same zip with every file dated 1 January 1980, so that the bytes depend on the files alone. */
export function steadyZip(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== END) end -= 1;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let file = 0; file < count; file += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('the central directory of the zip is not where it says it is');
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
