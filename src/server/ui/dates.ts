import { areaName } from '../../language/countries.ts';
import { formatOf } from '../../language/period-text.ts';
import type { Lang } from '../../domain/lang.ts';

export { periodText } from '../../language/period-text.ts';

const moment = formatOf({ dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Oslo' });

const day = formatOf({ dateStyle: 'long', timeZone: 'UTC' });

/** A day, given as ISO writes it. */
export function dayText(iso: string, lang: Lang): string {
  return day(lang).format(new Date(`${iso}T00:00:00Z`));
}

/** An instant as a person here would read it off a clock. */
export function momentText(iso: string, lang: Lang): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : moment(lang).format(at);
}

/** The name of a country, area or group; the code itself where nobody has named it. */
export function areaText(code: string, lang: Lang): string {
  return areaName(code, lang) ?? code;
}
