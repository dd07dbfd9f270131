import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The files of a Word document by their names. */
export type DocxPackage = Map<string, Uint8Array>;

export function openPackage(bytes: Uint8Array): DocxPackage {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** The files as a zip in which all are dated 1 January 1980, so that the bytes depend on the files alone. */
export function closePackage(parts: DocxPackage): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) }); // zips tell local time
}

/** The text of a part; empty where there is none. */
export function textOf(parts: DocxPackage, name: string): string {
  const bytes = parts.get(name);
  return bytes ? strFromU8(bytes) : '';
}

export function setText(parts: DocxPackage, name: string, text: string): void {
  parts.set(name, strToU8(text));
}
