import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { answering, completion, openStandIn, sayJson } from '../../../test/model/stand-in.ts';
import type { Manner } from '../../../test/model/stand-in.ts';
import { ProposedEngagement } from '../../domain/proposal.ts';
import { askModel } from './ask-model.ts';
import { cutText } from './cut-text.ts';

const context = { us: 'Etaten', year: 2024, lang: 'auto' as const, known: [] };
const text =
  '😀 I 2021 heldt vi innlegg for «Elvelaget» i Nairobi, over 400 høyrde på.\r\n\r\nNeste år skal vi gi 2,5 millionar kroner til Havlaget (HL).\n• UNICEF – møte 3. mai\n• UNICEF – møte 4. juni';
const points = [...text];
const slices = fc.tuple(fc.nat(points.length), fc.nat(60)).map(([start, length]) => points.slice(start, start + length).join(''));
const quotes = fc.oneof({ weight: 4, arbitrary: slices }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }, { weight: 1, arbitrary: fc.jsonValue() });
const codes = fc.constantFrom('meeting', 'talk', 'funding', 'request.advice', 'in', 'out', 'speaker', 'nonsense', 7);
const records = fc.record(
  {
    exact: quotes,
    before: quotes,
    kind: codes,
    direction: codes,
    role: codes,
    parties: fc.array(quotes, { maxLength: 3 }),
    period: quotes,
    figures: fc.array(quotes, { maxLength: 3 }),
    countries: fc.array(quotes, { maxLength: 3 }),
    promise: quotes,
  },
  { requiredKeys: [] },
);

describe('any answer of a model at all', () => {
  let manner: Manner;
  let standIn: Awaited<ReturnType<typeof openStandIn>>;
  before(async () => {
    standIn = await openStandIn((...call) => manner(...call));
  });
  after(() => standIn.close());

  it('gives only anchors that are the words they say, in code points, drafts the schema takes, and values the text says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof({ weight: 5, arbitrary: records }, { weight: 1, arbitrary: fc.jsonValue() }), { maxLength: 6 }), async (answer) => {
        manner = answering(answer);
        const { proposals, report } = await askModel(text, context, standIn.settings);
        assert.equal(report.accepted, proposals.length);
        for (const proposal of proposals) {
          ProposedEngagement.parse(proposal);
          for (const anchor of [proposal.anchor, ...Object.values(proposal.fields)])
            assert.equal(points.slice(anchor.start, anchor.end).join(''), anchor.exact);
          const { period, parties, figures } = proposal.draft;
          for (const said of [...parties, ...figures, ...(period ? [period] : [])].map((fact) => fact.said)) assert.ok(said && text.includes(said), said ?? '');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is an answer or a failure, and never an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map((json) => completion(json)),
        ),
        async (body) => {
          manner = (response) => sayJson(response, body);
          const { proposals } = await askModel(text, context, standIn.settings);
          assert.deepEqual(proposals, []);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a text cut into pieces', () => {
  it('is the text again when they are put together, but for pieces of white space alone, and no character is cut in two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ord ', '. ', '\n', '\n\n', '\r\n\r\n', '😀', 'langtord', '\u00a0'), { maxLength: 80 }),
        fc.integer({ min: 4, max: 60 }),
        (parts, longest) => {
          const whole = parts.join('');
          let at = 0;
          for (const { start, end } of cutText(whole, longest)) {
            assert.equal(whole.slice(at, start).trim(), '');
            assert.ok(end > start && end - start <= longest);
            assert.doesNotMatch(whole.slice(start, end), /[\ud800-\udbff]$|^[\udc00-\udfff]/);
            at = end;
          }
          assert.equal(whole.slice(at).trim(), '');
        },
      ),
    );
  });
});
