import type { Lang } from '../../domain/lang.ts';

/** What each environment variable of the language model must be, by its name. */
export const wrongSetting: Record<Lang, Record<string, string>> = {
  nn: {
    SAMBAND_MODEL_URL: 'SAMBAND_MODEL_URL må vere ei fullstendig adresse som byrjar med http:// eller https://, utan brukarnamn, passord og #.',
    SAMBAND_MODEL_NAME: 'SAMBAND_MODEL_NAME må seie namnet på språkmodellen når SAMBAND_MODEL_URL er sett.',
    SAMBAND_MODEL_KEY: 'SAMBAND_MODEL_KEY må vere ein nøkkel utan mellomrom og særteikn.',
    SAMBAND_MODEL_MASK: 'SAMBAND_MODEL_MASK må vere on eller off.',
    SAMBAND_MODEL_TIMEOUT: 'SAMBAND_MODEL_TIMEOUT må vere heile sekund frå 1 til 600.',
  },
  nb: {
    SAMBAND_MODEL_URL: 'SAMBAND_MODEL_URL må være en fullstendig adresse som begynner med http:// eller https://, uten brukernavn, passord og #.',
    SAMBAND_MODEL_NAME: 'SAMBAND_MODEL_NAME må si navnet på språkmodellen når SAMBAND_MODEL_URL er satt.',
    SAMBAND_MODEL_KEY: 'SAMBAND_MODEL_KEY må være en nøkkel uten mellomrom og særtegn.',
    SAMBAND_MODEL_MASK: 'SAMBAND_MODEL_MASK må være on eller off.',
    SAMBAND_MODEL_TIMEOUT: 'SAMBAND_MODEL_TIMEOUT må være hele sekunder fra 1 til 600.',
  },
  en: {
    SAMBAND_MODEL_URL: 'SAMBAND_MODEL_URL must be a whole address that begins with http:// or https://, without a user name, a password or #.',
    SAMBAND_MODEL_NAME: 'SAMBAND_MODEL_NAME must say the name of the language model where SAMBAND_MODEL_URL is set.',
    SAMBAND_MODEL_KEY: 'SAMBAND_MODEL_KEY must be a key without blanks and special characters.',
    SAMBAND_MODEL_MASK: 'SAMBAND_MODEL_MASK must be on or off.',
    SAMBAND_MODEL_TIMEOUT: 'SAMBAND_MODEL_TIMEOUT must be whole seconds from 1 to 600.',
  },
};
