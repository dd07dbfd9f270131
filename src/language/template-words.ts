import type { AccountTemplate } from '../domain/account-template.ts';
import { REPORT_PARTS, type ReportPart } from '../domain/codes/report-part.ts';
import { inLang, type Lang } from '../domain/lang.ts';
import { periodPhrase } from './account-period.ts';

/** The title of an account: that of its template, with the period and what it is about. */
export function fillTitle(template: AccountTemplate, { period, lang, about }: { period: string; lang: Lang; about?: string }): string {
  const title = inLang(template.title, lang)?.text || inLang(template.name, lang)?.text || '';
  // What is about everything has nothing to put after the colon or the dash.
  const filled = about ? title.replaceAll('{subject}', about) : title.replaceAll(/\s*[:–-]?\s*\{subject\}/gu, '');
  return filled.replaceAll('{when}', periodPhrase(period, lang)).trim();
}

/** The name of a part of the annual report. Without a period, as it stands in a list to choose from. */
export function partName(part: ReportPart, period: string | null, lang: Lang): string {
  const name = REPORT_PARTS.find(({ code }) => code === part)?.[lang] ?? '';
  return name.replace('{when}', period === null ? '' : periodPhrase(period, lang)).trim();
}
