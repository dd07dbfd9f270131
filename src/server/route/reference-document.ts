import { Hono } from 'hono';
import { Problem } from '../../domain/problem.ts';
import { ACCOUNT_MEDIA } from '../../output/render-account.ts';
import { leaveFlash } from '../flash.ts';
import { readForm } from '../form/read-form.ts';
import { refuseReference } from '../form/reference-file.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { showHouseStyle } from './house-style.ts';

/** The document whose look the account takes in Word: given, fetched and taken away. */
export function referenceDocumentRoutes() {
  const app = new Hono<Env>();
  app.get(paths.referenceDocument(), async (c) => {
    const { reference } = await c.get('parts').register.readHouseStyle(c.get('who'));
    if (!reference) throw new Problem('not-found');
    return c.body(Uint8Array.from(reference), 200, { 'content-type': ACCOUNT_MEDIA.docx, 'content-disposition': 'attachment; filename="mal.docx"' });
  });
  app.post(paths.referenceDocument(), async (c) => {
    const { register } = c.get('parts');
    const { file, values } = await readForm(c);
    const reference = file && new Uint8Array(await file.arrayBuffer());
    const refused = reference ? refuseReference(reference) : 'missing';
    if (refused) return showHouseStyle(c, values, [c.get('reader').words.houseStyle.referenceRefused[refused]]);
    await register.saveHouseStyle(c.get('who'), { ...(await register.readHouseStyle(c.get('who'))), reference });
    leaveFlash(c, 'look-saved');
    return c.redirect(paths.houseStyle(), 303);
  });
  app.post(paths.dropReference(), async (c) => {
    const { register } = c.get('parts');
    await register.saveHouseStyle(c.get('who'), { ...(await register.readHouseStyle(c.get('who'))), reference: null });
    leaveFlash(c, 'reference-gone');
    return c.redirect(paths.houseStyle(), 303);
  });
  return app;
}
