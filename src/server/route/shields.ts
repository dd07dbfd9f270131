import { Hono, type Context } from 'hono';
import { codesOf } from '../../domain/code.ts';
import { ACCESS_GRADES, isStricter } from '../../domain/codes/access-grade.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import { Problem } from '../../domain/problem.ts';
import type { Issue } from '../../domain/problem.ts';
import { isFilled, SHIELDABLE, SHIELDED_BY_ITEM } from '../../domain/shield.ts';
import type { ShieldableField } from '../../domain/shield.ts';
import { isWriter } from '../../domain/who.ts';
import type { Who } from '../../domain/who.ts';
import { leaveFlash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { formToShield } from '../form/shield-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { shieldFormPage } from '../view/shield-form.tsx';
import type { ShieldChoice } from '../view/shield-form.tsx';

/** The grades one may shield something at: those that are stricter than that of the engagement, and that one may read. */
function stricterGrades(who: Who, than: AccessGrade): AccessGrade[] {
  return codesOf(ACCESS_GRADES).filter((grade) => isStricter(grade, than) && who.grades.includes(grade));
}

export function mayShield(who: Who, access: AccessGrade): boolean {
  return isWriter(who) && stricterGrades(who, access).length > 0;
}

/** Shielding one field of an engagement, and opening it again. */
export function shieldRoutes() {
  const app = new Hono<Env>();
  app.get('/engagements/:id/shields', async (c) => c.html(await form(c, c.req.param('id'), c.req.query('field') ?? null, new URLSearchParams(), [])));

  app.post('/engagements/:id/shields', async (c) => {
    const id = c.req.param('id');
    const who = c.get('who');
    const { values } = await readForm(c);
    const choices = choicesOf((await c.get('parts').register.readEngagement(who, id)) as unknown as Record<string, unknown>);
    const chosen = choices.find(({ field }) => field === values.get('field'));
    if (!chosen) throw new Problem('invalid', { field: 'field' });
    const read = formToShield(values, chosen.field, chosen.items.length, c.get('reader').lang);
    if ('issues' in read) return c.html(await form(c, id, chosen.field, values, read.issues), 422);
    const version = Number(values.get('version'));
    if (!Number.isSafeInteger(version)) throw new Problem('invalid', { field: 'version' });
    await c.get('parts').register.shieldField(who, id, version, read.draft, textOf(values, 'why') ?? undefined);
    leaveFlash(c, 'shielded');
    return c.redirect(paths.engagement(id), 303);
  });

  app.post('/engagements/:id/shields/:shield/lift', async (c) => {
    await c.get('parts').register.unshield(c.get('who'), c.req.param('shield'));
    leaveFlash(c, 'unshielded');
    return c.redirect(paths.engagement(c.req.param('id')), 303);
  });
  return app;
}

async function form(c: Context<Env>, id: string, field: string | null, values: URLSearchParams, issues: readonly Issue[]) {
  const who = c.get('who');
  const engagement = await c.get('parts').register.readEngagement(who, id);
  const choices = choicesOf(engagement as unknown as Record<string, unknown>);
  return shieldFormPage({
    reader: c.get('reader'),
    engagementId: id,
    title: engagement.title,
    kind: engagement.kind,
    version: engagement.version,
    isQuoted: engagement.evidence.some((one) => one.evidence.some((evidence) => 'source' in evidence)),
    choices,
    chosen: choices.find((one) => one.field === field) ?? null,
    grades: stricterGrades(who, engagement.access),
    values,
    issues,
  });
}

/** The fields of an engagement that hold something to shield, and what they hold, one by one where they hold several. */
function choicesOf(engagement: Record<string, unknown>): ShieldChoice[] {
  return SHIELDABLE.flatMap((field: ShieldableField) => {
    const value = engagement[field];
    if (!isFilled(value)) return [];
    return [{ field, items: SHIELDED_BY_ITEM.includes(field) ? (value as unknown[]) : [value] }];
  });
}
