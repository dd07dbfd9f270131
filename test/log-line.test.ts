import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { loadDemo } from '../src/cli/load-demo.ts';
import type { Engagement } from '../src/domain/engagement.ts';
import { noBrowser } from './browser.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

/** One engagement as somebody logs it, and what is to be saved of it. `after` is pressed once the line is read, before the Enter that logs. */
interface Logged {
  line: string;
  after?: readonly string[];
  warned?: boolean; // it is like one logged already: Enter leads to the choice, and Enter there logs
  saved: (engagement: Engagement) => unknown;
  is: unknown;
}

const parties = (one: Engagement) => one.parties.map((party) => party.acronym ?? Object.values(party.names)[0]);

/** Ten as they come in a week at an agency of exchange, in three languages. The day is 24 November 2026, a Tuesday. */
const TEN: readonly Logged[] = [
  {
    line: 'møte med UNDP i går om klima',
    saved: (one) => [one.kind, parties(one), one.period?.edtf, one.topics],
    is: ['meeting', ['UNDP'], '2026-11-23', ['climate']],
  },
  {
    line: '12.9. heldt innlegg på IVCO om gjensidigheit, over 400 deltakarar',
    saved: (one) => [one.kind, one.ourRoles, one.period?.edtf, one.figures[0]?.value, one.figures[0]?.qualifier],
    is: ['talk', ['speaker'], '2026-09-12', 400, 'over'],
  },
  {
    line: 'førre veke: intervju med @Norad #evaluering',
    saved: (one) => [one.kind, parties(one), one.period?.edtf, one.topics],
    is: ['interview', ['Norad'], '2026-11-16/2026-11-22', ['evaluation']],
  },
  {
    line: 'IAVE spurte om råd om frivillighet 3. november',
    saved: (one) => [one.kind, one.direction, one.requestStatus, parties(one)],
    is: ['request.advice', 'in', 'received', ['IAVE']],
  },
  {
    line: 'møte med ICYE 18.11., vi lova å sende rapporten innan 1.3.2027',
    saved: (one) => [one.kind, parties(one), one.commitments.map(({ by, due }) => [by, due?.edtf])],
    is: ['meeting', ['ICYE'], [['us', '2027-03-01']]],
  },
  {
    line: 'møte med UNDP 23.11. om klima',
    warned: true,
    saved: (one) => [one.kind, parties(one), one.period?.edtf],
    is: ['meeting', ['UNDP'], '2026-11-23'],
  },
  {
    line: 'møte med Africa Institute 20.11. om utveksling',
    after: ['Tab', 'Tab', 'Tab', 'Tab', 'ArrowUp', 'ArrowUp'], // past the button, the kind and the day, to the party: the first above "new"
    saved: (one) => parties(one),
    is: ['IBRAF'],
  },
  {
    line: 'Gave a talk at the University of Nairobi on 5 November about youth',
    saved: (one) => [one.kind, parties(one), one.areas.map((area) => area.code), one.topics],
    is: ['talk', ['University of Nairobi'], ['KE'], ['youth']],
  },
  {
    line: 'signerte avtale med GIZ 19.11.',
    saved: (one) => [one.kind, parties(one), one.period?.edtf],
    is: ['agreement', ['Deutsche Gesellschaft für Internationale Zusammenarbeit'], '2026-11-19'],
  },
  { line: 'Met AVI last week about exchange', saved: (one) => [one.kind, parties(one), one.topics], is: ['meeting', ['AVI'], ['exchange']] },
];

const MOST_PRESSES = 60; // the median of these ten, all counted: the sentence itself and what it takes to log it
const MOST_BESIDE = 1; // presses beside the sentence itself, at the median

/** The presses a character takes on a Norwegian keyboard: one more where Shift or AltGr is held. */
const pressesOf = (text: string) => [...text].reduce((sum, sign) => sum + (/[\p{Lu}@#:;"!?()]/u.test(sign) ? 2 : 1), 0);

describe('the log line, from the keyboard alone', { skip: noBrowser }, () => {
  let site: Site;
  let server: Site['server'];
  let page: Page;
  let address: string;
  before(async () => {
    site = await openSite();
    ({ server, address } = site);
    await loadDemo(server.register, server.who);
    page = await site.open();
  });
  after(() => site?.close());

  /** Waits until the chips show the line as it stands. */
  const read = (line: string) => page.locator(`form.reading[data-line=${JSON.stringify(line)}] [data-log]`).waitFor();

  /** Logs one engagement from the focus on the line to the saved record, and gives the record and how many presses it took. */
  async function log({ line, after = [], warned = false }: Logged): Promise<{ saved: Engagement; presses: number }> {
    let presses = 0;
    const press = async (key: string) => {
      await page.keyboard.press(key);
      presses += 1;
    };
    await page.locator('#line:focus').waitFor(); // the line has it when the page opens
    await page.keyboard.type(line);
    presses += pressesOf(line);
    await read(line);
    for (const key of after) await press(key);
    assert.equal(await page.locator('#likely-logged').count(), warned ? 1 : 0, `${line}: warned`);
    await press('Enter');
    if (warned) {
      assert.match(page.url(), /\/$/, 'nothing is logged before the warning is seen');
      await press('Enter');
    }
    await page.waitForURL(/\/engagements\/eng-\w+\/logged$/);
    const [id = ''] = /eng-\w+/.exec(page.url()) ?? [];
    return { saved: await server.register.readEngagement(server.who, id), presses };
  }

  it('logs ten realistic engagements, each as it was meant, in few presses', async () => {
    const counted: { line: string; presses: number; beside: number }[] = [];
    for (const one of TEN) {
      const { saved, presses } = await log(one);
      assert.deepEqual(one.saved(saved), one.is, one.line);
      counted.push({ line: one.line, presses, beside: presses - pressesOf(one.line) });
      await page.locator('.logged-next a:focus').waitFor();
      await page.keyboard.press('Enter'); // another line
      await page.waitForURL(`${address}/`);
    }
    const median = (values: number[]) => {
      const sorted = values.toSorted((a, b) => a - b);
      return ((sorted[4] ?? 0) + (sorted[5] ?? 0)) / 2;
    };
    const [all, beside] = [median(counted.map((one) => one.presses)), median(counted.map((one) => one.beside))];
    for (const one of counted) process.stdout.write(`${one.presses} presses, ${one.beside} beside the sentence: ${one.line}\n`);
    process.stdout.write(`median ${all} presses, ${beside} beside the sentence\n`);
    assert.ok(all <= MOST_PRESSES, `a median of ${all} presses`);
    assert.ok(beside <= MOST_BESIDE, `a median of ${beside} presses beside the sentence`);
  });

  it('has learned what the corrected party was called: the next line with the words reads right', async () => {
    await page.locator('#line:focus').waitFor();
    await page.keyboard.type('ringde Africa Institute 24.11.');
    await read('ringde Africa Institute 24.11.');
    assert.match(await page.locator('#pick-party-0 option:checked').innerText(), /^Brazil Africa Institute/);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
  });
});
