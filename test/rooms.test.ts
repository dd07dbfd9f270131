import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, it } from 'node:test';
import { LIBRARIES, ROOMS } from './rooms.ts';

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;
const files = globSync('src/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/.test(file));
const importsOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
const roomOf = (file: string) => (file.split(sep).length > 2 ? (file.split(sep)[1] ?? null) : null);

describe('the rooms', () => {
  it('import only the rooms they may', () => {
    const wrong: string[] = [];
    for (const file of files) {
      const room = roomOf(file);
      if (!room) continue;
      const allowed = ROOMS[room];
      assert.ok(allowed, `${file} lies in a room that test/rooms.ts does not know`);
      for (const target of importsOf(file)) {
        if (target.startsWith('.')) {
          const other = roomOf(normalize(join(dirname(file), target)));
          if (other !== room && !(other && allowed.includes(other))) wrong.push(`${file} imports ${target}`);
        } else if (LIBRARIES[room] && !LIBRARIES[room].includes(target.split('/')[0] ?? '')) wrong.push(`${file} imports ${target}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('hold no import cycle', () => {
    const graph = new Map(
      files.map((file) => [
        normalize(file),
        importsOf(file)
          .filter((to) => to.startsWith('.'))
          .map((to) => normalize(join(dirname(file), to))),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: string[]): void => {
      assert.ok(!path.includes(file), `cycle: ${[...path, file].join(' -> ')}`);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
  });
});
