import type { Lang } from '../../../domain/lang.ts';
import { periodOf } from '../../../domain/period.ts';
import { periodText } from '../../../language/period-text.ts';
import type { CalendarEvent, Recurrence } from './calendar-event.ts';

const WORDS = {
  nn: { cancelled: 'Avlyst', organiser: 'Arrangør', invited: 'Inviterte', place: 'Stad', until: 'til', times: 'gonger', also: 'Også', not: 'Ikkje' },
  nb: { cancelled: 'Avlyst', organiser: 'Arrangør', invited: 'Inviterte', place: 'Sted', until: 'til', times: 'ganger', also: 'Også', not: 'Ikke' },
  en: { cancelled: 'Cancelled', organiser: 'Organiser', invited: 'Invited', place: 'Place', until: 'until', times: 'times', also: 'Also', not: 'Not' },
} as const;
const EVERY: Record<Lang, Record<Recurrence['every'], { one: string; more: string }>> = {
  nn: {
    day: { one: 'Kvar dag', more: 'dag' },
    week: { one: 'Kvar veke', more: 'veke' },
    month: { one: 'Kvar månad', more: 'månad' },
    year: { one: 'Kvart år', more: 'år' },
  },
  nb: {
    day: { one: 'Hver dag', more: 'dag' },
    week: { one: 'Hver uke', more: 'uke' },
    month: { one: 'Hver måned', more: 'måned' },
    year: { one: 'Hvert år', more: 'år' },
  },
  en: {
    day: { one: 'Every day', more: 'days' },
    week: { one: 'Every week', more: 'weeks' },
    month: { one: 'Every month', more: 'months' },
    year: { one: 'Every year', more: 'years' },
  },
};

function days(from: string, to: string, lang: Lang): string {
  const said = (edtf: string) => {
    const period = periodOf(edtf, edtf);
    return period ? periodText(period, lang).replaceAll(/\s/gu, ' ') : edtf; // no thin spaces: people type none
  };
  if (from === to) return said(from);
  // A span over New Year is told by both its ends: one year would be read for the two.
  return from.slice(0, 4) === to.slice(0, 4) ? said(`${from}/${to}`) : `${said(from)} – ${said(to)}`;
}

function ruleText({ every, interval, until, count }: Recurrence, lang: Lang): string {
  const { one, more } = EVERY[lang][every];
  const often = interval === 1 ? one : lang === 'en' ? `Every ${interval} ${more}` : `${one.split(' ')[0]} ${interval}. ${more}`;
  const words = WORDS[lang];
  return `${often}${until ? ` ${words.until} ${days(until, until, lang)}` : ''}${count ? `, ${count} ${words.times}` : ''}.`;
}

export function eventHeading(event: CalendarEvent, lang: Lang): string | null {
  return event.cancelled && event.summary ? `${WORDS[lang].cancelled}: ${event.summary}` : event.summary;
}

/** What a calendar says of an event beside its name and its description, in lines as one would write them down. */
export function eventLines(event: CalendarEvent, lang: Lang): string[] {
  const words = WORDS[lang];
  const lines: string[] = [];
  const { from, to, place, organiser } = event;
  const list = (all: readonly string[]) => all.map((day) => days(day, day, lang)).join(', ');
  const when = from && days(from, to ?? from, lang);
  // The name stands in the sentence too: a record rests on one sentence that says what, when and where.
  if (when) lines.push(`${[eventHeading(event, lang)?.replace(/[.!?…,;:]+$/u, ''), when, place].filter(Boolean).join(', ')}.`);
  else if (place) lines.push(`${words.place}: ${place}`);
  if (event.cancelled && !event.summary) lines.push(`${words.cancelled}.`);
  if (event.recurrence) lines.push(ruleText(event.recurrence, lang));
  if (event.added.length) lines.push(`${words.also} ${list(event.added)}.`);
  if (event.left.length) lines.push(`${words.not} ${list(event.left)}.`);
  const who =
    organiser &&
    (organiser.name && organiser.address && organiser.name !== organiser.address
      ? `${organiser.name} <${organiser.address}>`
      : (organiser.name ?? organiser.address));
  if (who) lines.push(`${words.organiser}: ${who}`);
  if (event.organisations.length) lines.push(`${words.invited}: ${event.organisations.join(', ')}`);
  return lines;
}
