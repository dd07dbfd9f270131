import type { WorkForm } from '../../src/domain/codes/work-form.ts';
import type { LocalText } from '../../src/domain/lang.ts';

/** Conferences and the like that come back, with what an edition is called; `dated` where its name holds the year. */
export interface GeneratedSeries {
  names: LocalText;
  acronym: string | null;
  dated: boolean;
}
type Row = readonly [nn: string, nb: string, en: string, acronym: string | null, dated: boolean];

export const SERIES: readonly GeneratedSeries[] = (
  [
    ['Nordisk frivilligkonferanse', 'Nordisk frivillighetskonferanse', 'Nordic Volunteering Conference', null, true],
    ['Verdas vassveke', 'Verdens vannuke', 'World Water Week', null, false],
    ['Arendalsveka', 'Arendalsuka', 'Arendal Week', null, true],
    ['Kystdagane', 'Kystdagene', 'Coast Days', null, true],
    ['Forum for unge leiarar', 'Forum for unge ledere', 'Young Leaders Forum', null, false],
    ['IVCO', 'IVCO', 'IVCO', null, true],
    ['Afrikadagen', 'Afrikadagen', 'Africa Day', null, false],
    ['Bergenskonferansen', 'Bergenskonferansen', 'Bergen Conference', null, true],
    ['Utvekslingstoppmøtet', 'Utvekslingstoppmøtet', 'Exchange Summit', null, false],
    ['Partnarmøtet i Nairobi', 'Partnermøtet i Nairobi', 'Nairobi Partner Meeting', null, false],
    ['Fagdagen for opplæring', 'Fagdagen for opplæring', 'Training Day', null, false],
    ['Havforum', 'Havforum', 'Ocean Forum', null, true],
    ['Lærarkonferansen', 'Lærerkonferansen', 'Teachers’ Conference', null, false],
    ['Global frivilligkongress', 'Global frivilligkongress', 'Global Volunteer Congress', 'GVC', true],
    ['Nettverksdagane', 'Nettverksdagene', 'Network Days', null, false],
    ['Haustmøtet om utvikling', 'Høstmøtet om utvikling', 'Autumn Meeting on Development', null, false],
    ['Fredskonferansen i Førde', 'Fredskonferansen i Førde', 'Førde Peace Conference', null, false],
    ['Klimatoppmøtet for kommunar', 'Klimatoppmøtet for kommuner', 'Municipal Climate Summit', null, false],
  ] satisfies Row[]
).map(([nn, nb, en, acronym, dated]) => ({ names: { nn, nb, en }, acronym, dated }));

/** Works with the language their title is in. */
export const TITLES: Partial<Record<WorkForm, readonly (readonly [title: string, lang: string])[]>> = {
  report: [
    ['Broer over havet', 'nn'],
    ['Learning Both Ways', 'en'],
    ['Heim att med nye auge', 'nn'],
    ['Ti år med utveksling', 'nb'],
    ['Voices from the Villages', 'en'],
  ],
  study: [
    ['The Long Return', 'en'],
    ['Kva blei att', 'nn'],
    ['Small States, Large Seas', 'en'],
    ['Når frivillige blir ledere', 'nb'],
  ],
  article: [
    ['Ei reise i begge retningar', 'nn'],
    ['Who Learns from Whom', 'en'],
    ['Ungdom på tvers', 'nb'],
  ],
  'think-piece': [
    ['A Gift Is Not a Loan', 'en'],
    ['Det nordiske spegelbiletet', 'nn'],
  ],
  brief: [
    ['Five Lessons on Exchange', 'en'],
    ['Kort om gjensidigheit', 'nn'],
  ],
  guide: [
    ['Trygg reise', 'nn'],
    ['Safe Abroad', 'en'],
  ],
  video: [
    ['Ein dag i Lusaka', 'nn'],
    ['Two Ways Home', 'en'],
  ],
  strategy: [['Saman mot 2030', 'nn']],
  evaluation: [['Looking Back at the Fellowship', 'en']],
};
