import type { HouseStyle } from '../../domain/house-style.ts';

export const MOST_LOGO = 500 * 1024; // bytes
const WIDEST = 4000; // pixels
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What makes a picture a program, or has it fetch something. An SVG with any of it is no logo. */
const UNSAFE =
  /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<\s*(?:\w+:)?(?:script|foreignObject|iframe|image|animate|set|style|a)\b|\son\w+\s*=|javascript:|(?:href|src)\s*=\s*["']\s*(?!#)|url\(\s*["']?(?!#)|@import/i;

/** A logo as it was sent, or null where the file is no PNG or plain SVG of a size that can be used. */
export function readLogo(bytes: Uint8Array): Omit<NonNullable<HouseStyle['logo']>, 'alternative'> | null {
  if (bytes.length > MOST_LOGO) return null;
  if (PNG.every((byte, at) => bytes[at] === byte)) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return bytes.length < 24 ? null : sized('image/png', bytes, view.getUint32(16), view.getUint32(20));
  }
  const text = new TextDecoder().decode(bytes).trim();
  const [, open = ''] = /^(?:<\?xml[^>]*\?>)?\s*(?:<!--[^]*?-->\s*)*<svg\b([^>]*)>/i.exec(text) ?? [];
  if (open === '' || UNSAFE.test(text)) return null;
  const [, , wide, high] = (/viewBox\s*=\s*["']([^"']+)/i.exec(open)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const said = (name: string) => Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`, 'i').exec(open)?.[1] ?? '');
  return sized('image/svg+xml', bytes, said('width') || wide || 0, said('height') || high || 0);
}

function sized(media: 'image/png' | 'image/svg+xml', bytes: Uint8Array, width: number, height: number): ReturnType<typeof readLogo> {
  const [wide, high] = [Math.round(width), Math.round(height)];
  return wide >= 1 && high >= 1 && wide <= WIDEST && high <= WIDEST ? { media, bytes, width: wide, height: high } : null;
}
