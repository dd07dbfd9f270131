import type { AccountChart, AccountTable } from '../../domain/account.ts';

/** The numbers of a chart as a table, which always stands by it. `group` heads the column of the groups. */
export function chartTable(chart: AccountChart, caption: string, group: string, number: (value: number) => string): AccountTable {
  return {
    id: `${chart.id}-numbers`,
    caption,
    columns: [{ title: group, isNumber: false }, ...chart.series.map((title) => ({ title, isNumber: true }))],
    rows: chart.groups.map(({ label, values }) => [{ text: label, records: [] }, ...values.map(({ value, records }) => ({ text: number(value), records }))]),
  };
}
