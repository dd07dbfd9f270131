import type { Account, Section, Sentence } from '../domain/account.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import type { Lang } from '../domain/lang.ts';
import { Names } from '../language/names.ts';
import { arrange, SECTION_IDS, sectionOf } from './arrange-sections.ts';
import { groupAlike } from './group-alike.ts';
import { sayOnce } from './say-once.ts';
import { selectRecords } from './select-records.ts';
import { modeOfAll, tellClosing } from './tell-closing.ts';
import { tellParagraph } from './tell-paragraph.ts';
import { tellPromises } from './tell-promises.ts';
import { phrasesOf, Writer } from './writer.ts';

/**
 * What is asked for. `agency` is our name in running text; with `today` (YYYY-MM-DD), what was planned for a day before it is told as
 * planned; with `rivals`, what other sources say of a told field is noted under its sentence.
 */
export interface Asked {
  agency: string;
  ourPartyId: string;
  year: number;
  lang: Lang;
  today?: string;
  rivals?: boolean;
}

/**
 * Compiles the account of a year. Every open record of the year that is held, ongoing or planned stands in a sentence; the others are listed
 * as unused. Nothing is said that the records do not say. The same records give the same account in whatever order they come.
 */
export function compileAccount(engagements: Engagement[], commitments: CommitmentView[], asked: Asked): Account {
  const own = engagements.map((engagement) => ({ ...engagement, parties: engagement.parties.filter((party) => party.partyId !== asked.ourPartyId) }));
  const { told, promisedAhead, unused } = selectRecords(own, commitments, asked.year, asked.lang);
  const phrases = phrasesOf(asked.lang);
  const names = new Names(asked.lang);
  const sections: Section[] = [];
  const add = (id: keyof typeof phrases.sections, sentences: Sentence[]): void => {
    if (sentences.length > 0) sections.push({ id, title: phrases.sections[id], sentences: sayOnce(sentences) });
  };
  for (const id of SECTION_IDS) {
    names.turnPage();
    const writer = new Writer(asked, names);
    const chosen = told.filter((engagement) => sectionOf(engagement) === id);
    writer.saysModeOnce = id === 'talks-and-conferences' && modeOfAll(chosen) !== null;
    writer.foldsDoubt = chosen.filter(({ kind, status }) => kind === 'invitation' && status === 'uncertain').length > 1;
    const groups = new Map(groupAlike(chosen, writer).map((group) => [group.engagement, group]));
    const paragraphs = arrange(id, [...groups.keys()]);
    const sentences = paragraphs.flatMap((paragraph, at) =>
      tellParagraph(
        paragraph.flatMap((engagement) => groups.get(engagement) ?? []),
        writer,
        { section: id, paragraph: at },
      ),
    );
    sentences.push(...tellClosing(chosen, writer, { section: id, paragraph: paragraphs.length - 1 }));
    add(id, sentences);
  }
  names.turnPage();
  const closed = new Set(unused.filter(({ why }) => why !== 'outside-period').map(({ record }) => record));
  add('promises', tellPromises(commitments, [...told, ...promisedAhead], closed, new Writer(asked, names)));
  return { title: phrases.title(asked.year), agency: asked.agency, period: String(asked.year), lang: asked.lang, edition: null, sections, unused };
}
