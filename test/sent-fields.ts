/** What a browser would send for the form of a page as it stands: the first whose address ends so, that of an edit page unless said. */
export function sentFields(html: string, ending = 'edit'): URLSearchParams {
  const form = new RegExp(`<form method="post" action="[^"]*${ending}"[^>]*>(.*?)</form>`, 's').exec(html)?.[1] ?? '';
  const values = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /\sname="([^"]+)"/.exec(tag)?.[1];
    const isOff = /type="(?:checkbox|radio)"/.test(tag) && !/\schecked/.test(tag);
    if (name && !isOff) values.append(name, unescape(/\svalue="([^"]*)"/.exec(tag)?.[1] ?? ''));
  }
  for (const [, name = '', text = ''] of form.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)) values.append(name, unescape(text));
  for (const [, name = '', inner = ''] of form.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs)) {
    const chosen = /<option value="([^"]*)" selected/.exec(inner) ?? /<option value="([^"]*)"/.exec(inner);
    values.append(name, unescape(chosen?.[1] ?? ''));
  }
  return values;
}

/** The text that HTML stands for. */
export function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
