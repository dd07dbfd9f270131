/** The places of a text on the page, counted in code points from its start. */
export interface TextPlaces {
  points: string[];
  rangeOf(start: number, end: number): Range;
  /** The code point at a place in the page, or null where that is outside the text. */
  pointAt(node: Node, offset: number): number | null;
}

export function textPlaces(text: HTMLElement): TextPlaces {
  const nodes: { node: Text; from: number; length: number }[] = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const length = Array.from(node.data).length;
    if (length > 0) nodes.push({ node, from, length });
    from += length;
  }
  const inNode = (node: Text, points: number): number => Array.from(node.data).slice(0, points).join('').length;
  const placeOf = (point: number, isEnd: boolean): [Node, number] => {
    const found = nodes.find((one) => (isEnd ? point <= one.from + one.length : point < one.from + one.length)) ?? nodes.at(-1);
    return found ? [found.node, inNode(found.node, point - found.from)] : [text, 0];
  };
  return {
    points: Array.from(text.textContent ?? ''),
    rangeOf(start, end) {
      const range = document.createRange();
      range.setStart(...placeOf(start, false));
      range.setEnd(...placeOf(end, true));
      return range;
    },
    pointAt(node, offset) {
      if (!text.contains(node)) return null;
      const range = document.createRange();
      range.selectNodeContents(text);
      range.setEnd(node, offset);
      return Array.from(range.toString()).length;
    },
  };
}
