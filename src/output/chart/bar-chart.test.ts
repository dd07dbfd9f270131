import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from 'htmlparser2';
import type { AccountChart } from '../../domain/account.ts';
import { barChart } from './bar-chart.ts';
import { labelLines } from './label-lines.ts';

const CHART: AccountChart = {
  id: 'kinds',
  caption: 'Engasjement etter slag <2022>',
  alternative: 'Flest i 2022: møte & innlegg.',
  series: ['2021', '2022'],
  groups: [
    {
      label: 'Møte',
      values: [
        { value: 4, records: [] },
        { value: 8, records: [] },
      ],
    },
    {
      label: 'Førespurnad om finansiering av utveksling',
      values: [
        { value: 0, records: [] },
        { value: 2, records: [] },
      ],
    },
  ],
};

interface Node {
  name?: string;
  attribs?: Record<string, string>;
  children?: Node[];
  data?: string;
}

function all(svg: string, name: string): Node[] {
  const found: Node[] = [];
  const walk = (node: Node): void => {
    if (node.name === name) found.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  walk(parseDocument(svg, { xmlMode: true }) as unknown as Node);
  return found;
}
const textOf = (node: Node | undefined): string => (node?.data ?? '') + (node?.children ?? []).map(textOf).join('');

describe('a bar chart', () => {
  const svg = barChart(CHART, 'c1');

  it('says what it shows to those who do not see it', () => {
    const [picture] = all(svg, 'svg');
    assert.equal(picture?.attribs?.['role'], 'img');
    assert.equal(picture?.attribs?.['aria-labelledby'], 'c1-title c1-desc');
    assert.equal(textOf(all(svg, 'title')[0]), 'Engasjement etter slag <2022>');
    assert.equal(textOf(all(svg, 'desc')[0]), 'Flest i 2022: møte & innlegg.');
  });

  it('draws every value as long as it is, with its number', () => {
    const lengths = all(svg, 'g').flatMap((group) =>
      (group.children ?? []).filter(({ name }) => name === 'rect').map(({ attribs }) => Number(attribs?.['width'])),
    );
    assert.equal(lengths.length, 4);
    assert.equal((lengths[0] ?? 0) * 2, lengths[1]);
    assert.equal(lengths[2], 0);
    const words = all(svg, 'text').map(textOf);
    for (const number of ['4', '8', '0', '2']) assert.ok(words.includes(number), number);
  });

  it('tells the series apart without colour, and names them', () => {
    const fills = all(svg, 'g').map((group) => (group.children ?? []).filter(({ name }) => name === 'rect').map(({ attribs }) => attribs?.['fill']));
    assert.deepEqual(fills, [
      ['url(#c1-hatch)', '#0062BA'],
      ['url(#c1-hatch)', '#0062BA'],
    ]);
    const words = all(svg, 'text').map(textOf);
    assert.deepEqual(words.slice(0, 2), ['2021', '2022']);
  });

  it('holds all it draws inside the picture', () => {
    const [picture] = all(svg, 'svg');
    const [, , width = 0, height = 0] = (picture?.attribs?.['viewBox'] ?? '').split(' ').map(Number);
    for (const { attribs = {} } of all(svg, 'rect').filter(({ attribs }) => attribs?.['x'])) {
      assert.ok(Number(attribs['x']) + Number(attribs['width']) <= width);
      assert.ok(Number(attribs['y']) + Number(attribs['height']) <= height);
    }
  });

  it('has no legend for one series', () => {
    const one = barChart({ ...CHART, series: ['2022'], groups: CHART.groups.map(({ label, values }) => ({ label, values: values.slice(1) })) }, 'c2');
    assert.deepEqual(all(one, 'text').map(textOf), ['Møte', '8', 'Førespurnad om', 'finansiering av…', '2']);
  });
});

describe('a label of a chart', () => {
  it('stands in one line where it fits, and in two at most', () => {
    assert.deepEqual(labelLines('Møte', 10), ['Møte']);
    assert.deepEqual(labelLines('fagleg bidrag', 8), ['fagleg', 'bidrag']);
    assert.deepEqual(labelLines('ein to tre fire fem', 6), ['ein to', 'tre…']);
    assert.deepEqual(labelLines('Nordlandsrådgjevaren', 8), ['Nordlan…']);
  });
});
