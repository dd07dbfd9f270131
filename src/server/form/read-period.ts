import { periodOf, type Period } from '../../domain/period.ts';

/** A period as typed in a form: EDTF, a Norwegian date (12.9.2021, 9.2021), or two of either with a dash between. Null when it is none. */
export function readPeriod(typed: string): Period | null {
  const said = typed.trim();
  const direct = periodOf(said, said);
  if (direct) return bounded(direct);
  const ends = said.split(/\s*(?:–|—|\/|\s-\s|(?<=^\d{4})-(?=\d{4}$)|(?<=\.\d{4})-)\s*/);
  if (ends.length > 2) return null;
  const read = ends.map(endOf);
  if (read.some((end) => end === null)) return null;
  return bounded(periodOf(read.join('/'), said));
}

/** A period with no end at all says nothing. */
const bounded = (period: Period | null) => (period && (period.from || period.to) ? period : null);

function endOf(text: string): string | null {
  if (text === '') return '..';
  const norwegian = /^(?:(\d{1,2})\.\s?)?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (norwegian) {
    const [, day, month = '', year = ''] = norwegian;
    return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  }
  return periodOf(text) ? text : null;
}
