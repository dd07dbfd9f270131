import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import type { ImportKind, RowIssue } from '../domain/import.ts';
import type { Lang } from '../domain/lang.ts';
import { Problem } from '../domain/problem.ts';
import type { Table } from '../intake/table/find-table.ts';
import { listToCsv } from '../output/list-to-csv.ts';
import { listToXlsx } from '../output/list-to-xlsx.ts';
import { wrongRows } from '../server/form/import/wrong-rows.ts';

/** The rows of a file that were not taken in, written beside it as they are found: a workbook where it was one, which comes in one piece, and csv else. */
export class FailedRows {
  readonly #to: string;
  readonly #draft: string;
  readonly #isBook: boolean;
  readonly #lang: Lang;
  #file: number | null = null;

  constructor(file: string, lang: Lang) {
    this.#isBook = /\.xls[xm]$/iu.test(file);
    this.#to = file.replace(/(?:\.\w+)?$/u, `.failed.${this.#isBook ? 'xlsx' : 'csv'}`);
    this.#draft = `${this.#to}.${process.pid}.part`;
    this.#lang = lang;
  }

  /** Throws Problem('unwritable'). */
  async add(table: Table, kind: ImportKind, issues: readonly RowIssue[]): Promise<void> {
    if (issues.length === 0) return;
    const sheet = wrongRows(table, kind, issues, this.#lang);
    const isFirst = this.#file === null;
    let at = 0;
    for await (const piece of this.#isBook ? listToXlsx(sheet) : listToCsv(sheet)) if (isFirst || at++ > 0) this.#write(piece); // the names of the columns once
  }

  /** Puts the file in its place and gives its name; null where no row failed. */
  close(): string | null {
    if (this.#file === null) return null;
    closeSync(this.#file);
    this.#file = null;
    renameSync(this.#draft, this.#to);
    return this.#to;
  }

  #write(piece: string | Uint8Array): void {
    try {
      this.#file ??= openSync(this.#draft, 'w');
      writeSync(this.#file, typeof piece === 'string' ? Buffer.from(piece) : piece);
    } catch (cause) {
      throw new Problem('unwritable', { file: this.#to }, { cause });
    }
  }
}
