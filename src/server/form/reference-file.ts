import { Problem } from '../../domain/problem.ts';
import { type Entry, readDirectory } from '../../intake/file/archive-directory.ts';
import { openEntry, refuseLarge } from '../../intake/file/open-entry.ts';
import { rootOfPart } from '../../intake/file/root-of-part.ts';
import { readRelations, relationsOf } from '../../output/docx/relations.ts';
import { fetchesWhenOpened } from './fetches-when-opened.ts';
import { isWellFormed } from './well-formed.ts';

export const MOST_REFERENCE = 5 * 1024 * 1024; // bytes
const MOST_OPENED = 40 * 1024 * 1024; // bytes
const TYPES = '[Content_Types].xml';
const WORD = /["']application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml["']/u;
const PROGRAM = /macroEnabled|vbaProject|activeX/iu;
const TEXT = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/.*\.(?:xml|rels))$/iu;
/** The namespaces that are looked for by their usual prefixes, by the end of their addresses. */
const PREFIXES: Record<string, string> = { 'wordprocessingml/2006/main': 'w', 'officeDocument/2006/relationships': 'r' };

export type ReferenceRefusal = 'large' | 'bomb' | 'notWord' | 'macros' | 'fetches';

/** Why a file cannot be the document whose look the account takes in Word; null where it can. It is opened with the guards that hold for files that are read. */
export function refuseReference(bytes: Uint8Array): ReferenceRefusal | null {
  if (bytes.length > MOST_REFERENCE) return 'large';
  try {
    const entries = readDirectory(bytes);
    refuseLarge(entries, MOST_OPENED);
    if (entries.some(({ encrypted, method }) => encrypted || (method !== 0 && method !== 8))) return 'notWord';
    return refuseParts(openAll(bytes, entries), entries);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === 'expands-too-much' ? 'bomb' : 'notWord';
  }
}

/** The texts of the parts an account may take. All others are opened too, so that none is larger than it says. */
function openAll(bytes: Uint8Array, entries: readonly Entry[]): Map<string, string> {
  const budget = { opened: 0, most: MOST_OPENED };
  const opened = entries.map((entry): [string, Uint8Array] => [entry.name, openEntry(bytes, entry, budget)]);
  return new Map(opened.filter(([name]) => TEXT.test(name)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

function refuseParts(parts: ReadonlyMap<string, string>, entries: readonly Entry[]): ReferenceRefusal | null {
  const types = parts.get(TYPES) ?? '';
  if (PROGRAM.test(types) || entries.some(({ name }) => PROGRAM.test(name))) return 'macros';
  if (!WORD.test(types)) return 'notWord';
  for (const [name, xml] of parts) if (/<!/u.test(xml) || !isWellFormed(rootOfPart(xml, name)) || !namesPlainly(xml)) return 'notWord'; // <! serves to expand or to fetch
  if (![...parts.values()].some((xml) => /<w:document\s[^>]*xmlns:w=/u.test(xml))) return 'notWord';
  for (const [name, xml] of parts) {
    if (!/<w:(?:hdr|ftr)\b/u.test(xml)) continue;
    if (fetchesWhenOpened(xml, readRelations(parts.get(relationsOf(name)) ?? '', name))) return 'fetches';
  }
  return null;
}

/** Whether namespaces stand under the prefixes Word gives them. Under another, what is looked for would not be seen. */
function namesPlainly(xml: string): boolean {
  return [...xml.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/gu)].every(([, prefix, address = '']) => {
    const usual = Object.entries(PREFIXES).find(([end]) => address.endsWith(end))?.[1];
    return !address.includes('&') && (usual === undefined || prefix === usual);
  });
}
