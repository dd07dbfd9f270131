/** The party whose register this is. */
export const US = { partyId: 'par-us', name: 'Fjordbyrået' };
