import { subjectText } from '../../domain/account-subject.ts';
import { Problem } from '../../domain/problem.ts';
import { periodOf } from '../../domain/period.ts';
import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';

export const accountSaver: Saver<'account'> = {
  async save(tx, records) {
    await insertAll(
      tx,
      'account',
      records.map(({ id, state: { evidence: _evidence, period, subject, ...state } }) => {
        const span = periodOf(period);
        if (!span?.from || !span.to) throw new Problem('invalid', { field: 'period' }); // an account is of a time that has both ends
        return { accountId: id, ...state, subject: subjectText(subject), periodEdtf: span.edtf, periodFrom: span.from, periodTo: span.to };
      }),
      'accountId',
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('account').where(anyOf('accountId', ids)).execute();
  },
};
