import type { AccountTable, Section } from '../domain/account.ts';
import { DEFAULT_COLOUR } from '../domain/house-style.ts';
import type { Lang } from '../domain/lang.ts';
import type { AccountWords } from '../language/account-words.ts';
import { barChart, PLAIN_CHART } from './chart/bar-chart.ts';
import { chartTable } from './chart/chart-table.ts';
import { printable } from './printable.ts';

/** A table as every format prints it; the first cell of a row heads it. */
export interface PrintedTable {
  id: string;
  caption: string;
  columns: { title: string; isNumber: boolean }[];
  rows: string[][];
}

/** A chart as a picture, what it shows in words, and its numbers. */
export interface PrintedChart {
  id: string;
  number: number; // from 1 through the account
  caption: string;
  alternative: string;
  svg: string;
  numbers: PrintedTable;
}

/** Numbers the tables and charts of an account from 1, in the order they stand. */
export class Figures {
  readonly #words: AccountWords;
  readonly #lang: Lang;
  readonly #colour: string;
  #tables = 0;
  #charts = 0;

  constructor(words: AccountWords, lang: Lang, colour: string | null) {
    this.#words = words;
    this.#lang = lang;
    this.#colour = colour ?? DEFAULT_COLOUR;
  }

  of({ tables = [], charts = [] }: Section): { tables: PrintedTable[]; charts: PrintedChart[] } {
    const { table, figure, numbersOf, group } = this.#words;
    const number = (value: number) => value.toLocaleString(this.#lang === 'en' ? 'en-GB' : 'nb-NO');
    return {
      tables: tables.map((one) => this.#printed(one, `${table} ${(this.#tables += 1)}. ${one.caption}`)),
      charts: charts.map((chart) => {
        this.#charts += 1;
        const name = `${figure} ${this.#charts}`;
        const numbers = chartTable(chart, `${numbersOf} ${name.toLowerCase()}`, group, number);
        return {
          id: chart.id,
          number: this.#charts,
          caption: printable(`${name}. ${chart.caption}`),
          alternative: printable(chart.alternative),
          svg: barChart(chart, `chart-${chart.id.replaceAll(/[^\w-]/gu, '-')}`, { ...PLAIN_CHART, bar: this.#colour, ink: 'currentColor' }),
          numbers: this.#printed(numbers, numbers.caption),
        };
      }),
    };
  }

  #printed({ id, columns, rows }: AccountTable, caption: string): PrintedTable {
    return {
      id,
      caption: printable(caption),
      columns: columns.map(({ title, isNumber }) => ({ title: printable(title), isNumber })),
      rows: rows.map((cells) => cells.map((cell) => printable(cell.text))),
    };
  }
}
