import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type GivenOut, languageUse, outInBoth } from './language-use.ts';

const text = (lang: GivenOut['lang'], words: number, about: string | null = null): GivenOut => ({
  id: `${lang}${words}`,
  title: '',
  lang,
  on: '2021-06-01',
  words,
  about,
});

describe('the share of each written standard', () => {
  it('is reckoned by words, of what is in Norwegian', () => {
    assert.deepEqual(languageUse([text('nn', 300), text('nb', 600), text('nb', 100), text('en', 5000)]), {
      words: { nn: 300, nb: 700, en: 5000 },
      texts: { nn: 1, nb: 2, en: 1 },
      share: { nn: 0.3, nb: 0.7 },
      lacking: null,
    });
  });

  it('says how many words more lift the lesser one to a quarter', () => {
    for (const [nn, nb] of [
      [100, 900],
      [0, 3],
      [7, 1000],
    ] as const) {
      const { lacking } = languageUse([text('nn', nn), text('nb', nb)]);
      assert.equal(lacking?.standard, 'nn');
      const more = lacking?.words ?? 0;
      assert.ok((nn + more) / (nn + nb + more) >= 0.25);
      assert.ok((nn + more - 1) / (nn + nb + more - 1) < 0.25);
    }
  });

  it('is enough at a quarter', () => assert.equal(languageUse([text('nn', 1), text('nb', 3)]).lacking, null));

  it('can be too small of bokmål as well', () => assert.equal(languageUse([text('nn', 900), text('nb', 100)]).lacking?.standard, 'nb'));

  it('is not there where nothing is in Norwegian', () => assert.deepEqual(languageUse([text('en', 10)]).share, null));
});

describe('a text that is out in both written standards', () => {
  it('is found by what it is about, and English does not count', () => {
    const both = [text('nn', 10, 'article 2021'), text('nb', 11, 'article 2021')];
    assert.deepEqual(outInBoth([...both, text('en', 9, 'article 2021'), text('nn', 5, 'note'), text('en', 4, 'note'), text('nn', 1), text('nb', 1)]), [both]);
  });
  it('is not there where two editions are in the same standard', () => assert.deepEqual(outInBoth([text('nn', 10, 'a'), text('nn', 12, 'a')]), []));
});
