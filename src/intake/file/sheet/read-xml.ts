import { Parser } from 'htmlparser2';
import type { ZipParts } from './zip-parts.ts';

export type Attributes = Record<string, string>;

/** What a reader of one part of a workbook wants told; names come without their prefix. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part of a packed workbook as it is opened, so that no more of it is held than what the reader keeps. */
export function readXml(zip: ZipParts, part: string, reader: XmlReader): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open?.(bare(name), attributes),
      ontext: (text) => reader.text?.(text),
      onclosetag: (name) => reader.close?.(bare(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  zip.read(part, (text) => parser.write(text));
  parser.end();
}
