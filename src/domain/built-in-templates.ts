import { type AccountTemplate, aSection, type TakenKind, TAKES_ALL, type TemplateSection } from './account-template.ts';

const of = (...kinds: TakenKind[]): TemplateSection['takes'] => ({ ...TAKES_ALL, kinds });

const HIGHLIGHTS = { nn: 'Det viktigaste', nb: 'Det viktigste', en: 'Highlights' };
const REQUESTS = { nn: 'Førespurnader og samarbeid', nb: 'Forespørsler og samarbeid', en: 'Requests and cooperation' };
const GOALS = { nn: 'Mål', nb: 'Mål', en: 'Goals' };

const requests = aSection('requests-and-cooperation', 'prose', REQUESTS, {
  grouping: 'requests-first',
  takes: of(
    'request.funding',
    'request.advice',
    'request.cooperation',
    'interview',
    'invitation',
    'mandate',
    'collaboration',
    'contribution',
    'consultation',
    'meeting',
    'membership',
    'board',
  ),
});
const research = aSection(
  'research-and-publishing',
  'prose',
  { nn: 'Forsking og publikasjonar', nb: 'Forskning og publikasjoner', en: 'Research and publications' },
  { takes: of('publication', 'work') },
);
const talks = aSection(
  'talks-and-conferences',
  'prose',
  { nn: 'Innlegg og konferansar', nb: 'Innlegg og konferanser', en: 'Talks and conferences' },
  { grouping: 'by-event', takes: of('talk', 'moderation', 'delegation', 'event') },
);
const money = aSection(
  'money-and-agreements',
  'prose',
  { nn: 'Pengar og avtalar', nb: 'Penger og avtaler', en: 'Money and agreements' },
  { takes: of('funding', 'agreement') },
);
const promises = aSection('promises', 'promises', { nn: 'Lovnader', nb: 'Løfter', en: 'Promises' });
const goals = aSection('goals', 'goals', GOALS);
const ofSubject = { nn: 'Internasjonalt arbeid {when}: {subject}', nb: 'Internasjonalt arbeid {when}: {subject}', en: 'International work {when}: {subject}' };

/** The year's own article: all we did, then what we promised. */
export const ARTICLE: AccountTemplate = {
  templateId: 'article',
  name: { nn: 'Artikkel', nb: 'Artikkel', en: 'Article' },
  title: { nn: 'Internasjonalt arbeid {when}', nb: 'Internasjonalt arbeid {when}', en: 'International work {when}' },
  subject: 'all',
  sections: [requests, research, talks, money, promises],
};

/** The templates there are from the start. They are code: to change one is to change a copy of it. */
export const BUILT_IN_TEMPLATES: readonly AccountTemplate[] = [
  ARTICLE,
  {
    templateId: 'board-note',
    name: { nn: 'Notat til styret', nb: 'Notat til styret', en: 'Board note' },
    title: {
      nn: 'Notat til styret: internasjonalt arbeid {when}',
      nb: 'Notat til styret: internasjonalt arbeid {when}',
      en: 'Board note: international work {when}',
    },
    subject: 'all',
    sections: [
      aSection('highlights', 'highlights', HIGHLIGHTS, { most: 6 }),
      goals,
      aSection(
        'requests',
        'prose',
        { nn: 'Kven som spør oss', nb: 'Hvem som spør oss', en: 'Who asks us' },
        {
          grouping: 'requests-first',
          takes: of('request.funding', 'request.advice', 'request.cooperation', 'invitation'),
        },
      ),
      promises,
    ],
  },
  {
    templateId: 'annual-report',
    name: { nn: 'Årsrapport', nb: 'Årsrapport', en: 'Annual report' },
    title: { nn: 'Årsrapport: internasjonalt arbeid {when}', nb: 'Årsrapport: internasjonalt arbeid {when}', en: 'Annual report: international work {when}' },
    subject: 'all',
    sections: [
      aSection('highlights', 'highlights', HIGHLIGHTS, { part: 'I' }),
      { ...goals, part: 'III' },
      ...[requests, research, talks, money].map((section) => ({ ...section, part: 'III' as const })),
      { ...promises, part: 'V' },
    ],
  },
  {
    templateId: 'comparison',
    name: { nn: 'Samanlikning med eit anna år', nb: 'Sammenligning med et annet år', en: 'Comparison with another year' },
    title: {
      nn: 'Samanlikning: internasjonalt arbeid {when}',
      nb: 'Sammenligning: internasjonalt arbeid {when}',
      en: 'Comparison: international work {when}',
    },
    subject: 'all',
    sections: [aSection('comparison', 'comparison', { nn: 'Nytt, borte og vakse', nb: 'Nytt, borte og vokst', en: 'New, gone and grown' })],
  },
  {
    templateId: 'party',
    name: { nn: 'Om éin part', nb: 'Om én part', en: 'On one party' },
    title: ofSubject,
    subject: 'party',
    sections: [
      requests,
      aSection('together', 'prose', { nn: 'Det vi gjorde saman', nb: 'Det vi gjorde sammen', en: 'What we did together' }, { grouping: 'by-event' }),
      promises,
    ],
  },
  {
    templateId: 'network',
    name: { nn: 'Om eitt nettverk', nb: 'Om ett nettverk', en: 'On one network' },
    title: ofSubject,
    subject: 'network',
    sections: [
      aSection(
        'our-place',
        'prose',
        { nn: 'Plassen vår i nettverket', nb: 'Plassen vår i nettverket', en: 'Our place in the network' },
        { takes: of('membership', 'board', 'mandate', 'agreement', 'funding') },
      ),
      aSection(
        'meetings',
        'prose',
        { nn: 'Møte og konferansar', nb: 'Møter og konferanser', en: 'Meetings and conferences' },
        {
          grouping: 'by-event',
          takes: of('meeting', 'talk', 'moderation', 'delegation', 'event'),
        },
      ),
      aSection('other', 'prose', { nn: 'Anna samarbeid', nb: 'Annet samarbeid', en: 'Other cooperation' }),
      promises,
    ],
  },
  {
    templateId: 'area',
    name: { nn: 'Om eitt land', nb: 'Om ett land', en: 'On one country' },
    title: ofSubject,
    subject: 'area',
    sections: [requests, research, talks, money, promises],
  },
  {
    templateId: 'goal',
    name: { nn: 'Om eitt mål', nb: 'Om ett mål', en: 'On one goal' },
    title: ofSubject,
    subject: 'goal',
    sections: [goals, aSection('done', 'prose', { nn: 'Det vi gjorde', nb: 'Det vi gjorde', en: 'What we did' }), promises],
  },
];

/** The built-in template of an identifier, if it is one of them. */
export const builtIn = (templateId: string): AccountTemplate | undefined => BUILT_IN_TEMPLATES.find((one) => one.templateId === templateId);
