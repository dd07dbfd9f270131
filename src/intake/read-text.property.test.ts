import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../test/properties.ts';
import { ProposedEngagement } from '../domain/proposal.ts';
import { proposeLine } from './propose-line.ts';
import { readText } from './read-text.ts';

const context = { us: 'Etaten', year: 2024, lang: 'auto' as const, known: [] };
const pieces = [
  'Vi heldt innlegg',
  ' på ',
  'Nordic Water Forum',
  ' i Oslo',
  ' 12.9.',
  ' 3. mai',
  '. ',
  '\n',
  '\r\n',
  '\n\n',
  ' • ',
  '- ',
  'Kenya: ',
  'råd om flom',
  ' (UNEP)',
  'over 400 deltakarar',
  ' og ',
  ', som ',
  ' and ',
  'We met ',
  'UNICEF',
  '’s',
  '«',
  '»',
  '"',
  '😀',
  '𝒜',
  'é',
  'e\u0301',
  '\ud83d',
  '\u0000',
  '(',
  ')',
  ':',
  'asked us to fund',
  ' 2,5 millionar kroner',
  ' i 2025',
  ' skal ',
  'FN-organ',
  '\u00a0',
  '1. ',
  '14. juni',
  ' dit',
  ' begge partar',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('reading any text at all', () => {
  it('gives only anchors that are the words they say, in code points, and drafts the schema takes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const points = [...text];
        const reading = readText(text, context);
        assert.equal(reading.length, points.length);
        for (const proposal of reading.proposals) {
          ProposedEngagement.parse(proposal);
          for (const anchor of [proposal.anchor, ...Object.values(proposal.fields)]) {
            assert.equal(points.slice(anchor.start, anchor.end).join(''), anchor.exact);
            assert.ok(anchor.start < anchor.end);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives one proposal for any line with words in it, and none for an empty one', () => {
    fc.assert(
      fc.property(texts, (line) => {
        const proposal = proposeLine(line, context);
        assert.equal(proposal === null, line.trim() === '');
        if (proposal) assert.equal(ProposedEngagement.parse(proposal).anchor.exact, line);
      }),
      { numRuns: 200 },
    );
  });
});
