import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS } from './file/limits.ts';
import { readFile } from './file/read-file.ts';
import { readDocument } from './read-document.ts';

/** The engagements read out of a Markdown file, each with its words as they stand in the file. */
async function readMarkdown(...lines: string[]) {
  const document = await readFile('year.md', Buffer.from(lines.join('\n')), LIMITS);
  const { proposals } = readDocument(document, { us: 'Elvelaget', known: [], lang: 'auto', year: 2024, otherwise: 2024 });
  const points = [...document.text];
  return proposals.map(({ anchor, draft, fields }) => {
    for (const one of [anchor, ...Object.values(fields)]) assert.equal(one && points.slice(one.start, one.end).join(''), one?.exact);
    return { said: anchor.exact, kind: draft.kind, whom: draft.parties.map((party) => party.name), when: draft.period?.edtf ?? null, title: draft.title.nn };
  });
}

describe('a Markdown file', () => {
  it('is read as though its marks were not there, and quoted as it stands', async () => {
    assert.deepEqual(await readMarkdown('🫐 I mars heldt vi **innlegg** for *Kenya Red Cross* om [flaumvern](https://example.org/flaum_vern).'), [
      {
        said: '🫐 I mars heldt vi **innlegg** for *Kenya Red Cross* om [flaumvern](https://example.org/flaum_vern).',
        kind: 'talk',
        whom: ['Kenya Red Cross'],
        when: '2024-03',
        title: '🫐 I mars heldt vi innlegg for Kenya Red Cross om flaumvern',
      },
    ]);
  });
  it('has headings that set what their lists hold', async () => {
    const found = await readMarkdown(
      '## Førespurnader ##',
      '',
      '- **World Vision**: råd om brønnar',
      '- [Save the Children](https://example.org "STC"): pengar til eit prosjekt',
    );
    assert.deepEqual(
      found.map(({ kind, whom }) => [kind, ...whom]),
      [
        ['request.advice', 'World Vision'],
        ['request.funding', 'Save the Children'],
      ],
    );
    assert.equal(found[0]?.said, '**World Vision**: råd om brønnar');
  });
  it('has tables with one record a row', async () => {
    const found = await readMarkdown(
      '| Kven | Når | Kva |',
      '|------|:---:|----:|',
      '| **World Vision** | 3. juni | Heldt innlegg i Roma |',
      '| Oxfam | 4. juli | Møtte dei i Paris |',
    );
    assert.deepEqual(
      found.map(({ kind, whom, when }) => [kind, when, ...whom]),
      [
        ['talk', '2024-06-03', 'World Vision'],
        ['meeting', '2024-07-04', 'Oxfam'],
      ],
    );
  });
  it('tells nothing in its comments, pictures and addresses', async () => {
    assert.deepEqual(
      await readMarkdown('<!-- I mars møtte vi Oxfam. -->', '', '![I mars møtte vi Oxfam](a.png)', '', '[1]: https://example.org/vi-motte-oxfam'),
      [],
    );
  });
  it('keeps stars and lines that mark nothing', async () => {
    const [found] = await readMarkdown('I mars møtte vi Oxfam om prosjekt_a_b og 2 * 3 brønnar i 5 * 2 land.');
    assert.equal(found?.title, 'I mars møtte vi Oxfam om prosjekt_a_b og 2 * 3 brønnar i 5 * 2 land');
  });
});
