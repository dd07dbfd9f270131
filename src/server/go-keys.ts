/** The pages that "g" and then a key lead to, by the name the menu has for them. */
export const GO_KEYS = { t: 'today', e: 'engagements', p: 'parties', r: 'requests', c: 'commitments', s: 'sources', a: 'account', i: 'insight' } as const;
