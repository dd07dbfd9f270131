import { label } from '../domain/code.ts';
import { DIRECTIONS } from '../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../domain/codes/engagement-kind.ts';
import type { ModelReport } from '../intake/model/model-report.ts';
import type { FileThatWasRead } from '../intake/take-in-file.ts';
import { readingToJson } from '../intake/to-json.ts';
import { words as wordsOf } from '../language/catalogue/catalogue.ts';
import type { Call } from './call.ts';
import { tellReport } from './tell-report.ts';

/**
 * Prints what a file proposes: a line a proposal, or a line of JSON a file. `name` is said where there are several. Offsets count in the text that was read,
 * which is printed along where it is not the file's own.
 */
export function showReading({ json, print, words, lang }: Call, { read }: FileThatWasRead, report: ModelReport | null, name: string | null): void {
  const { document, reading } = read;
  if (json) {
    const told = readingToJson(reading, name ?? undefined);
    const isOwn = document.media === 'text/plain' || document.media === 'text/markdown';
    const text = isOwn ? told.text : { ...told.text, media: document.media, content: document.text };
    return print(JSON.stringify({ ...told, text, ...(report ? { model: report } : {}) }));
  }
  if (name !== null) print(`${name}:`);
  for (const { anchor, draft } of reading.proposals) {
    const parties = draft.parties.map((party) => party.name).join(', ');
    print(
      `${anchor.start}–${anchor.end}  ${label(ENGAGEMENT_KINDS, draft.kind, lang)} (${label(DIRECTIONS, draft.direction, lang)})  ${draft.period?.edtf ?? '—'}  ${parties || '—'}`,
    );
  }
  print(words.proposals(reading.proposals.length));
  for (const { code, params } of document.notes) print(wordsOf(lang).documents.note[code](params));
  if (report) for (const line of tellReport(report, lang)) print(line);
}
