/** Where a form asks to return to, when that is a page of ours; else `otherwise`. Never leads to another site. */
export function backTo(values: URLSearchParams, otherwise: string): string {
  const asked = values.get('back') ?? '';
  const url = URL.parse(asked, 'http://here');
  const isOurs = asked.startsWith('/') && url?.origin === 'http://here' && !url.pathname.startsWith('//'); // two slashes name another site
  return isOurs ? url.pathname + url.search + url.hash : otherwise;
}
