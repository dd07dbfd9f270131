import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ROOMS } from './rooms.ts';

const documents = ['CONTRIBUTING.md', 'CHANGELOG.md', ...globSync('docs/**/*.md')];
const PATH = /`((?:src|test|scripts|demo|docs|bin)\/[\w./-]+|[A-Z]+\.md|package\.json)`/g;

test('every file the documentation names is there', () => {
  const missing = documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(PATH)].flatMap(([, path = '']) => (existsSync(path) ? [] : [`${document} names ${path}`])),
  );
  assert.deepEqual(missing, []);
});

test('the map names every room with the rooms it may import', () => {
  const map = readFileSync('docs/map.md', 'utf8');
  const rows = [...map.matchAll(/^\| `src\/(\w+)` \|.*\| (.*) \|$/gm)].map(([, room = '', may = '']) => [room, may] as const);
  assert.deepEqual(rows.map(([room]) => room).toSorted(), Object.keys(ROOMS).toSorted());
  for (const [room, may] of rows) {
    const others = Object.keys(ROOMS).filter((other) => other !== room && (room !== 'server' || other !== 'cli'));
    const named = may === '–' ? [] : may.startsWith('all but ') ? others.filter((other) => other !== may.slice(8)) : may.split(', ');
    assert.deepEqual(named.toSorted(), [...(ROOMS[room] ?? [])].toSorted(), room);
  }
});

test('decisions are numbered in a row and say context, choice, measurement and price', () => {
  const decisions = globSync('docs/decisions/*.md').toSorted();
  assert.deepEqual(
    decisions.map((file) => Number(/(\d{4})-[^/\\]*$/.exec(file)?.[1])),
    decisions.map((_, at) => at + 1),
  );
  for (const file of decisions) {
    const text = readFileSync(file, 'utf8');
    for (const heading of ['**Context.**', '**Choice.**', '**Measured', '**Price.**']) assert.ok(text.includes(heading), `${file}: ${heading}`);
  }
});
