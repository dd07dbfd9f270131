import { types } from 'pg';

const OID = { bytea: 17, bigint: 20, date: 1082, timestamp: 1114, timestamptz: 1184, numeric: 1700 } as const;

const toNumber = (text: string): number => Number(text);
const toIso = (text: string): string => new Date(text.includes('+') ? text : `${text}Z`).toISOString();
const asIs = (text: string): string => text;

/** How the two drivers read the types they would otherwise read differently, by type number. Both sessions run in UTC. */
export const DECODERS: Record<number, (text: string) => unknown> = {
  [OID.bigint]: toNumber,
  [OID.numeric]: toNumber,
  [OID.date]: asIs,
  [OID.timestamp]: toIso,
  [OID.timestamptz]: toIso,
  [OID.bytea]: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
};

/** The same decoders in the form node-postgres takes them. */
export const POSTGRES_TYPES = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return DECODERS[oid] ?? types.getTypeParser(oid, format as 'text');
  },
};
