import { readFileSync, readdirSync } from 'node:fs';
import { answered, answering, openStandIn } from './stand-in.ts';

interface Label {
  anchor: { exact: string };
  kind: string;
  direction: string;
  us?: { role: string };
  parties: { surface: string }[];
  period: { text: string } | null;
  figures: { text: string }[];
  countries: string[];
  commitment: unknown;
}

/** A stand-in that knows the labels of the texts in a folder, and answers from them as a model would that is right nine times out of ten: it leaves out, mistakes and makes up. */
export function openLabelled(folder: string) {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, `file://${folder}/`), 'utf8')) as { text: string; records: Label[] })
    .map(({ text, records }) => ({ text: readFileSync(new URL(text, `file://${folder}/`), 'utf8'), records }));
  return openStandIn(
    answering((piece) => {
      const labels = texts.find(({ text }) => text.includes(piece.trim()))?.records ?? [];
      return labels.filter((label) => piece.includes(label.anchor.exact)).flatMap((label, at) => blurred(label, at + piece.length));
    }),
  );
}

function blurred(label: Label, at: number): unknown[] {
  const { exact } = label.anchor;
  const record = answered(exact, {
    kind: at % 10 === 1 ? 'event' : label.kind,
    direction: label.direction,
    role: label.us?.role ?? 'participant',
    parties: [...label.parties.map((party) => party.surface), ...(at % 10 === 2 ? ['The Institute of Nowhere'] : [])],
    period: label.period?.text ?? null,
    figures: label.figures.map((figure) => figure.text),
    countries: label.countries.length > 0 ? [exact] : [],
    promise: label.commitment ? exact : null,
  });
  if (at % 10 === 3) return [];
  if (at % 10 === 4) return [record, answered(`${exact} and more that was never written`)];
  return [at % 10 === 5 ? { ...record, exact: exact.replaceAll(' ', '  ') } : record];
}
