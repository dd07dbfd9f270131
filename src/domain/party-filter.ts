import type { PartyType } from './codes/party-type.ts';

/** Filters of the list of parties, as they stand in the address. An absent key does not filter. */
export interface PartyFilter {
  type?: PartyType;
  country?: string; // a country by its code
  network?: 'yes' | 'no';
  memberOf?: string; // the id of a party it is a member of, part of, or on the board of today
  open?: 'promises' | 'requests'; // has promises that are open, or requests that wait for an answer
  engaged?: 'yes' | 'no'; // takes part in an engagement
}
