const MOST = 1000; // rows a page; whoever wants more reads on

/** The page asked for, within bounds. */
export function pageOf<P extends { limit: number }>(page: P): P {
  return { ...page, limit: Math.min(Math.max(1, Math.trunc(page.limit) || 1), MOST) };
}
