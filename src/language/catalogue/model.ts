import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Språkmodell',
  origins: { rules: 'Funne av reglane', model: 'Foreslått av språkmodell', person: 'Lagt til av ein person' },
  added: (facts: string) => `Språkmodellen la til: ${facts}`,
  ask: 'Spør språkmodellen òg',
  sentTo: (host: string) => `Teksten vert send til ${host}.`,
  masked: 'E-postadresser, nummer og det Samband kjenner att som personnamn, vert dekte før teksten vert send.',
  unmasked: 'Ingenting i teksten vert dekt.',
  on: (name: string, host: string) => `Sett opp: ${name} på ${host}. Ein tekst vert berre send når nokon ber om det for den teksten.`,
  off: 'Ikkje sett opp. Ingen tekst vert send nokon stad.',
  setUp: 'Den som driv Samband, set språkmodellen opp med miljøvariablar når programmet vert starta.',
  accepted: (n: number) => (n === 1 ? 'Språkmodellen peika ut 1 stad i teksten.' : `Språkmodellen peika ut ${n} stader i teksten.`),
  dropped: (n: number) =>
    n === 1
      ? '1 opplysning stod ikkje i teksten eller kunne ikkje lesast, og er utelaten.'
      : `${n} opplysningar stod ikkje i teksten eller kunne ikkje lesast, og er utelatne.`,
  failed: {
    unreachable: 'Språkmodellen kunne ikkje nåast, så teksten er heilt eller delvis lesen av reglane åleine.',
    timeout: 'Språkmodellen svarte ikkje i tide, så teksten er heilt eller delvis lesen av reglane åleine.',
    refused:
      'Språkmodellen avviste førespurnaden, så teksten er heilt eller delvis lesen av reglane åleine. Be den som driv Samband sjå etter nøkkelen og namnet på modellen.',
    busy: 'Språkmodellen har for mykje å gjere, så teksten er heilt eller delvis lesen av reglane åleine. Prøv att seinare.',
    broken: 'Noko gjekk gale hos språkmodellen, så teksten er heilt eller delvis lesen av reglane åleine.',
    redirected: 'Språkmodellen viste vidare til ei anna adresse. Dit vert ingenting sendt, så teksten er heilt eller delvis lesen av reglane åleine.',
    'too-large': 'Svaret frå språkmodellen var altfor stort, så teksten er heilt eller delvis lesen av reglane åleine.',
    'cut-off': 'Svaret frå språkmodellen vart kutta, så teksten er heilt eller delvis lesen av reglane åleine.',
    'not-json': 'Svaret frå språkmodellen kunne ikkje lesast, så teksten er heilt eller delvis lesen av reglane åleine.',
    'wrong-shape': 'Svaret frå språkmodellen hadde ei anna form enn det skulle, så teksten er heilt eller delvis lesen av reglane åleine.',
    cancelled: 'Spørsmålet til språkmodellen vart avbrote, så teksten er heilt eller delvis lesen av reglane åleine.',
  },
};

const nb: Widened<typeof nn> = {
  title: 'Språkmodell',
  origins: { rules: 'Funnet av reglene', model: 'Foreslått av språkmodell', person: 'Lagt til av en person' },
  added: (facts) => `Språkmodellen la til: ${facts}`,
  ask: 'Spør språkmodellen også',
  sentTo: (host) => `Teksten blir sendt til ${host}.`,
  masked: 'E-postadresser, numre og det Samband kjenner igjen som personnavn, blir dekket før teksten blir sendt.',
  unmasked: 'Ingenting i teksten blir dekket.',
  on: (name, host) => `Satt opp: ${name} på ${host}. En tekst blir bare sendt når noen ber om det for den teksten.`,
  off: 'Ikke satt opp. Ingen tekst blir sendt noe sted.',
  setUp: 'Den som driver Samband, setter språkmodellen opp med miljøvariabler når programmet blir startet.',
  accepted: (n) => (n === 1 ? 'Språkmodellen pekte ut 1 sted i teksten.' : `Språkmodellen pekte ut ${n} steder i teksten.`),
  dropped: (n) =>
    n === 1
      ? '1 opplysning sto ikke i teksten eller kunne ikke leses, og er utelatt.'
      : `${n} opplysninger sto ikke i teksten eller kunne ikke leses, og er utelatt.`,
  failed: {
    unreachable: 'Språkmodellen kunne ikke nås, så teksten er helt eller delvis lest av reglene alene.',
    timeout: 'Språkmodellen svarte ikke i tide, så teksten er helt eller delvis lest av reglene alene.',
    refused:
      'Språkmodellen avviste forespørselen, så teksten er helt eller delvis lest av reglene alene. Be den som driver Samband se etter nøkkelen og navnet på modellen.',
    busy: 'Språkmodellen har for mye å gjøre, så teksten er helt eller delvis lest av reglene alene. Prøv igjen senere.',
    broken: 'Noe gikk galt hos språkmodellen, så teksten er helt eller delvis lest av reglene alene.',
    redirected: 'Språkmodellen viste videre til en annen adresse. Dit blir ingenting sendt, så teksten er helt eller delvis lest av reglene alene.',
    'too-large': 'Svaret fra språkmodellen var altfor stort, så teksten er helt eller delvis lest av reglene alene.',
    'cut-off': 'Svaret fra språkmodellen ble kuttet, så teksten er helt eller delvis lest av reglene alene.',
    'not-json': 'Svaret fra språkmodellen kunne ikke leses, så teksten er helt eller delvis lest av reglene alene.',
    'wrong-shape': 'Svaret fra språkmodellen hadde en annen form enn det skulle, så teksten er helt eller delvis lest av reglene alene.',
    cancelled: 'Spørsmålet til språkmodellen ble avbrutt, så teksten er helt eller delvis lest av reglene alene.',
  },
};

const en: Widened<typeof nn> = {
  title: 'Language model',
  origins: { rules: 'Found by the rules', model: 'Proposed by a language model', person: 'Added by a person' },
  added: (facts) => `The language model added: ${facts}`,
  ask: 'Ask the language model too',
  sentTo: (host) => `The text is sent to ${host}.`,
  masked: 'E-mail addresses, numbers and what Samband recognises as names of persons are covered before the text is sent.',
  unmasked: 'Nothing in the text is covered.',
  on: (name, host) => `Set up: ${name} at ${host}. A text is sent only when somebody asks for it for that text.`,
  off: 'Not set up. No text is sent anywhere.',
  setUp: 'Whoever runs Samband sets the language model up with environment variables when the program is started.',
  accepted: (n) => (n === 1 ? 'The language model pointed out 1 place in the text.' : `The language model pointed out ${n} places in the text.`),
  dropped: (n) =>
    n === 1
      ? '1 statement was not in the text or could not be read, and is left out.'
      : `${n} statements were not in the text or could not be read, and are left out.`,
  failed: {
    unreachable: 'The language model could not be reached, so all or part of the text is read by the rules alone.',
    timeout: 'The language model did not answer in time, so all or part of the text is read by the rules alone.',
    refused:
      'The language model turned the request down, so all or part of the text is read by the rules alone. Ask whoever runs Samband to check the key and the name of the model.',
    busy: 'The language model is too busy, so all or part of the text is read by the rules alone. Try again later.',
    broken: 'Something went wrong at the language model, so all or part of the text is read by the rules alone.',
    redirected: 'The language model pointed to another address. Nothing is sent there, so all or part of the text is read by the rules alone.',
    'too-large': 'The answer of the language model was far too large, so all or part of the text is read by the rules alone.',
    'cut-off': 'The answer of the language model was cut off, so all or part of the text is read by the rules alone.',
    'not-json': 'The answer of the language model could not be read, so all or part of the text is read by the rules alone.',
    'wrong-shape': 'The answer of the language model had another shape than it should, so all or part of the text is read by the rules alone.',
    cancelled: 'The question to the language model was cancelled, so all or part of the text is read by the rules alone.',
  },
};

/** The language model: where a text is sent, what came of it, and what went wrong. */
export const model: InThree<typeof nn> = { nn, nb, en };
