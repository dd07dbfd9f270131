import { Hono, type Context } from 'hono';
import { readWritten, type ReadWritten } from '../../account/read-written.ts';
import type { Piece } from '../../account/written.ts';
import type { Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { readForm } from '../form/read-form.ts';
import { seenMark } from '../form/seen-mark.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { writtenConflictPage } from '../view/written-conflict.tsx';
import { hrefOf } from '../view/written-page.tsx';
import { showWritten } from './accounts.ts';
import { editSentence, editLine, type Edited } from './edit-sentence.ts';
import { pieceOf } from './piece-of.ts';
import { trySave } from './try-save.ts';

/** Edits of the sentences of an account that is kept. */
export function sentenceRoutes() {
  const app = new Hono<Env>();
  app.post('/accounts/:id/sentences', async (c) => {
    const { values } = await readForm(c);
    const read = await readWritten(c.get('parts').register, c.get('who'), c.req.param('id'), c.get('parts').today());
    const to = (edited: Edited) => {
      leaveFlash(c, edited.flash);
      const { accountId } = read.stored;
      return c.redirect(edited.sentence === null ? paths.storedAccount(accountId) : hrefOf(accountId, edited.sentence), 303);
    };
    const asked = values.get('do') ?? '';
    if (asked === 'back' || asked === 'remove' || asked === 'free') return to(await editLine(c, read, values));
    const sentence = values.get('sentence') ?? '';
    const piece = pieceOf(read, sentence);
    if (asked === 'add') {
      const issues = issuesOf(values);
      if (issues.length > 0) return c.html(await showWritten(c, read, piece, { values, issues, refusal: null }), 422);
      return to(await editSentence(c, read, piece, values));
    }
    if (!piece || isOvertaken(piece, values)) return conflict(c, read, piece, values);
    const issues = issuesOf(values);
    if (issues.length > 0) return c.html(await showWritten(c, read, piece, { values, issues, refusal: null }), 422);
    const done = await trySave(c, () => editSentence(c, read, piece, values));
    if ('saved' in done) return to(done.saved);
    if (done.status === 409)
      return conflict(c, await readWritten(c.get('parts').register, c.get('who'), c.req.param('id'), c.get('parts').today()), null, values);
    return c.html(await showWritten(c, read, piece, { values, issues: [], refusal: done.refusal }), done.status);
  });
  return app;
}

/** Whether somebody has written in the sentence, or a record under it has changed, since the form was opened. */
function isOvertaken(piece: Piece, values: URLSearchParams): boolean {
  const version = values.get('version');
  return (
    version !== (piece.line ? String(piece.line.version) : null) || values.get('seen') !== seenMark(piece.basis) || piece.sentence.id !== values.get('sentence')
  );
}

function issuesOf(values: URLSearchParams): Issue[] {
  const text = (values.get('text') ?? '').trim();
  const asked = values.get('do');
  if (text === '') return [{ path: 'text', code: 'required' }];
  if (text.length > 5000) return [{ path: 'text', code: 'too-long' }];
  if (asked === 'split' && !/\n\s*\n/u.test(text)) return [{ path: 'text', code: 'one-part' }];
  if (asked === 'add' && values.getAll('cites').length === 0 && !values.has('none')) return [{ path: 'cites', code: 'nothing-cited' }];
  return [];
}

async function conflict(c: Context<Env>, read: ReadWritten, found: Piece | null, values: URLSearchParams) {
  const piece = found ?? pieceOf(read, values.get('sentence') ?? '');
  const lineId = piece?.line?.lineId ?? read.lines.find((line) => line.lineId === values.get('sentence'))?.lineId;
  const line = read.lines.find((one) => one.lineId === lineId);
  const isSame = piece?.line && String(piece.line.version) === values.get('version');
  const page = writtenConflictPage({
    reader: c.get('reader'),
    read,
    piece,
    was: values.get('was') ?? '',
    typed: values.get('text') ?? '',
    sentAs: values.get('draft') ?? '',
    by: line && !isSame ? { name: line.by, at: line.changedAt } : null,
  });
  return c.html(await page, 409);
}
