import type { FC } from 'hono/jsx';
import type { LocalText } from '../../domain/lang.ts';
import type { Command } from '../command.ts';
import { recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local } from '../ui/local.tsx';

export interface PaletteRecord {
  id: string;
  type: string;
  title: LocalText;
  why: string;
}

interface Props {
  reader: Reader;
  commands: readonly Command[];
  records: readonly PaletteRecord[];
  isRecent: boolean; // whether the records are those changed last, not hits
  line: { words: string; href: string } | null; // what is typed, as a line to log
}

type Entry = { href: string; record: PaletteRecord } | { href: string; label: string };

/** What the palette found: one list of options in named groups, the first one chosen. A piece of a page. */
export function paletteFound({ reader, commands, records, isRecent, line }: Props): string {
  const t = reader.words.palette;
  const toEntry = (command: Command): Entry => ({ href: command.href, label: command.label });
  const hits = records.flatMap((record): Entry[] => {
    const href = recordPath(record.id);
    return href ? [{ href, record }] : [];
  });
  const ofGroup = (group: Command['group']) => commands.filter((command) => command.group === group).map(toEntry);
  const tasks = [...ofGroup('do'), ...(line ? [{ href: line.href, label: t.logLine(line.words) }] : [])];
  const groups: [string, Entry[]][] = isRecent
    ? [
        [t.groups.do, tasks],
        [t.groups.go, ofGroup('go')],
        [t.groups.recent, hits],
      ]
    : [
        [t.groups.hit, hits],
        [t.groups.go, ofGroup('go')],
        [t.groups.do, tasks],
      ];
  return String(<Found reader={reader} groups={groups.filter(([, entries]) => entries.length > 0)} />);
}

const Found: FC<{ reader: Reader; groups: readonly [string, Entry[]][] }> = ({ reader, groups }) => {
  const t = reader.words.palette;
  let at = 0;
  const all = groups.flatMap(([, entries]) => entries).length;
  return (
    <>
      <p class="ds-sr-only" role="status">
        {t.found(all)}
      </p>
      <div id="palette-list" role="listbox" aria-label={t.title}>
        {groups.map(([name, entries], group) => (
          <div role="group" aria-labelledby={`palette-group-${group}`}>
            <div class="palette-group" id={`palette-group-${group}`} role="presentation">
              {name}
            </div>
            {entries.map((entry) => {
              const index = at++;
              return (
                <div role="option" id={`palette-${index}`} aria-selected={index === 0 ? 'true' : 'false'} data-href={entry.href}>
                  {'record' in entry ? (
                    <>
                      <Local text={entry.record.title} reader={reader} empty={reader.words.common.untitled} />{' '}
                      <span class="quiet">{(reader.words.recordTypes as Record<string, string>)[entry.record.type]}</span>
                    </>
                  ) : (
                    entry.label
                  )}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {all === 0 && <p class="quiet">{t.none}</p>}
    </>
  );
};
