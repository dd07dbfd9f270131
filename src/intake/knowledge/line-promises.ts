/** Words that promise by themselves, as typed in a line. */
export const PLEDGES =
  '(?:har |have |has )?(?:lova(?! om )|lovte|lovet|lovde|lover|lovar|promised|promises|pledged|agreed|gjekk med på|gikk med på|undertook)(?: (?:oss|dei|dem|us|them))?(?: å| to)?';
/** Words for what has to be done; they promise something only with a time for it. */
export const DUTIES = '(?:skal|må|bør|vil|treng å|trenger å|will|must|shall|need to|needs to|have to|has to|should|to)';
/** What is promised to be done for somebody. */
export const DEEDS =
  'svare?|sende?|kome tilbake|komme tilbake|kome med|komme med|kome attende|levere?|gje|gi|ta kontakt|følgje opp|følge opp|melde|ringe?|skrive?|skaffe?|dele|hente|avklare?|gå gjennom|sjå på|se på|send|reply|respond|answer|get back|come back|deliver|follow up|share|provide|write|call|confirm|submit|check';
/** Before a date: by then it is due. */
export const DUE_BEFORE = 'innan|innen|før|seinast|senest|frist|fristen|by|before|no later than|within|due|deadline';
/** Those who promise, when it is not we. */
export const THEY = 'dei|de|they|han|ho|hun|he|she';
/** Ourselves, as one writes of oneself. */
export const WE = 'vi|me|eg|jeg|we|i';
