const PAUSE_MS = 600;

/** Shows how far a reading has come while it goes on. What has the focus keeps it, for only the parts that tell are renewed. */
export function liveReading(root: HTMLElement): void {
  const renew = async () => {
    const response = await fetch(location.href).catch(() => null);
    if (!response?.ok) return later(); // the server may be back
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector<HTMLElement>('[data-live-reading]');
    if (!fresh) return location.reload();
    if (fresh.dataset.liveReading === 'over') {
      const held = root.contains(document.activeElement);
      root.replaceChildren(...fresh.childNodes);
      if (held) document.getElementById('content')?.focus();
      return;
    }
    for (const part of fresh.querySelectorAll<HTMLElement>('[data-tells]')) {
      const shown = root.querySelector(`[data-tells="${part.dataset.tells}"]`);
      if (shown && shown.innerHTML !== part.innerHTML) shown.replaceChildren(...part.childNodes);
    }
    later();
  };
  const later = () => setTimeout(renew, PAUSE_MS);
  if (root.dataset.liveReading === 'running') later();
}
