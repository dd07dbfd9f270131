import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Logg inn',
  lead: 'Du må logge inn for å sjå registeret.',
  how: 'Opne innloggingslenkja som vart skriven ut då Samband starta. Ho står i vindauget der programmet køyrer.',
  bad: 'Innloggingslenkja gjeld ikkje lenger. Bruk den siste lenkja som vart skriven ut.',
  out: 'Logg ut',
  toStart: 'Gå til framsida',
};

const nb: Widened<typeof nn> = {
  title: 'Logg inn',
  lead: 'Du må logge inn for å se registeret.',
  how: 'Åpne innloggingslenken som ble skrevet ut da Samband startet. Den står i vinduet der programmet kjører.',
  bad: 'Innloggingslenken gjelder ikke lenger. Bruk den siste lenken som ble skrevet ut.',
  out: 'Logg ut',
  toStart: 'Gå til forsiden',
};

const en: Widened<typeof nn> = {
  title: 'Sign in',
  lead: 'You must sign in to see the register.',
  how: 'Open the sign-in link that was printed when Samband started. It stands in the window where the program runs.',
  bad: 'The sign-in link is no longer valid. Use the last link that was printed.',
  out: 'Sign out',
  toStart: 'Go to the front page',
};

/** Signing in and out. */
export const signIn: InThree<typeof nn> = { nn, nb, en };
