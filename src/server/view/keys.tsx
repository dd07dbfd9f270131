import type { FC } from 'hono/jsx';
import { GO_KEYS } from '../go-keys.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';
import { reviewKeysList } from './review-keys-list.ts';

/** Every key and what it does, and the switch for the single ones. */
export function keysPage({ reader }: { reader: Reader }) {
  const t = reader.words.keys;
  return page({
    reader,
    title: t.title,
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        <KeyTable reader={reader} />
        <section aria-labelledby="switch-heading">
          <h2 class="ds-heading" data-size="sm" id="switch-heading">
            {reader.keys ? t.turnOff : t.turnOn}
          </h2>
          <KeySwitch reader={reader} />
        </section>
      </>
    ),
  });
}

/** Turns the single keys off or on in this browser. */
export const KeySwitch: FC<{ reader: Reader }> = ({ reader }) => {
  const t = reader.words.keys;
  return (
    <form method="post" action={paths.keys()} class="stack">
      <p>
        {reader.keys ? t.on : t.off} {t.why}
      </p>
      <input type="hidden" name="back" value={reader.here} />
      <div class="buttons">
        <button class="ds-button" data-variant="secondary" type="submit" name="keys" value={reader.keys ? 'off' : 'on'}>
          {reader.keys ? t.turnOff : t.turnOn}
        </button>
      </div>
    </form>
  );
};

const KeyTable: FC<{ reader: Reader }> = ({ reader }) => {
  const { keys: t, nav } = reader.words;
  const groups: [string, [string[], string][]][] = [
    [
      t.everywhere,
      [
        [['Ctrl K'], t.palette],
        [['?'], t.help],
        [['/'], t.search],
        ...Object.entries(GO_KEYS).map(([key, name]): [string[], string] => [['g', key], t.goTo(nav[name])]),
      ],
    ],
    [
      t.lists,
      [
        [['j'], t.down],
        [['k'], t.up],
        [['Enter'], t.open],
        [['x'], t.tick],
        [['e'], t.bulk],
      ],
    ],
    [t.review, reviewKeysList(reader)],
  ];
  return (
    <div class="table-frame">
      <table class="ds-table keys-table">
        <caption class="ds-sr-only">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.key}</th>
            <th scope="col">{t.does}</th>
          </tr>
        </thead>
        {groups.map(([name, rows]) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colspan={2}>
                {name}
              </th>
            </tr>
            {rows.map(([pressed, does]) => (
              <tr>
                <td>
                  {pressed.map((key, at) => (
                    <>
                      {at > 0 && (key.length === 1 && pressed[0] === 'g' ? ` ${t.thenKey} ` : ' ')}
                      <kbd>{key}</kbd>
                    </>
                  ))}
                </td>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};
