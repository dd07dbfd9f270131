const KEPT = 'samband-line';
const SENT = 'samband-line-sent';

interface KeptLine {
  words: string;
  picks: string[];
}

/** Keeps the unsent line and what was chosen for it in this browser, so that neither a crash here nor one of the server loses it. */
export function keepLine(root: HTMLElement, now: { words(): string; picks(): string[] }) {
  return {
    keep() {
      root.querySelector('.restored')?.setAttribute('hidden', '');
      if (now.words() === '') localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, JSON.stringify({ words: now.words(), picks: now.picks() } satisfies KeptLine));
    },
    /** It is forgotten only where the answer says that it is logged. */
    send() {
      sessionStorage.setItem(SENT, now.words());
    },
    /** The line from before, for an empty one; says that it is that. */
    restore(): KeptLine | null {
      const kept = keptLine();
      if (kept && now.words() === '') root.querySelector('.restored')?.removeAttribute('hidden');
      return kept;
    },
  };
}

/** Forgets the line that has been logged; another one begun in the meantime stays. */
export function forgetLine(): void {
  if (keptLine()?.words === sessionStorage.getItem(SENT)) localStorage.removeItem(KEPT);
  sessionStorage.removeItem(SENT);
}

function keptLine(): KeptLine | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null') as KeptLine | null;
    return kept && typeof kept.words === 'string' && Array.isArray(kept.picks) ? kept : null;
  } catch {
    return null;
  }
}
