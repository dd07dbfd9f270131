import type { Account } from '../../domain/account.ts';
import type { HouseStyle } from '../../domain/house-style.ts';
import { answerJobs } from '../../intake/file/child/answer-jobs.ts';
import { type AccountFormat, renderAccount } from '../../output/render-account.ts';

export interface PrintJob {
  account: Account;
  format: AccountFormat;
  style: HouseStyle;
}

answerJobs<PrintJob>(({ account, format, style }, onStep) => {
  onStep('print');
  return renderAccount(account, format, style);
});
