import type { Lang } from '../../domain/lang.ts';
import { houseStyle } from './house-style.ts';
import { printings } from './printings.ts';
import { coverage } from './coverage.ts';
import { LANGS } from '../../domain/lang.ts';
import { account } from './account.ts';
import { accounts } from './accounts.ts';
import { asOf } from './as-of.ts';
import { bulk } from './bulk.ts';
import { brief } from './brief.ts';
import { changeActions } from './change-actions.ts';
import { changes } from './changes.ts';
import { commitments } from './commitments.ts';
import { common } from './common.ts';
import { comparison } from './comparison.ts';
import { conflict } from './conflict.ts';
import { disputes } from './disputes.ts';
import { editions } from './editions.ts';
import { engagements } from './engagements.ts';
import { errors } from './errors.ts';
import { events } from './events.ts';
import { fields } from './fields.ts';
import { figureSums } from './figure-sums.ts';
import { frame } from './frame.ts';
import { goals } from './goals.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { insight } from './insight.ts';
import { issues } from './issues.ts';
import { keys } from './keys.ts';
import { languageUse } from './language-use.ts';
import { lists } from './lists.ts';
import { logLine } from './log-line.ts';
import { nav } from './nav.ts';
import { otherwise } from './otherwise.ts';
import { palette } from './palette.ts';
import { parties } from './parties.ts';
import { people } from './people.ts';
import { problems } from './problems.ts';
import { recordTypes } from './record-types.ts';
import { recurrence } from './recurrence.ts';
import { releases } from './releases.ts';
import { reminders } from './reminders.ts';
import { requests } from './requests.ts';
import { relationship } from './relationship.ts';
import { questions } from './questions.ts';
import { review } from './review.ts';
import { relation } from './relation.ts';
import { rivals } from './rivals.ts';
import { round } from './round.ts';
import { shields } from './shields.ts';
import { search } from './search.ts';
import { model } from './model.ts';
import { settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { documents } from './documents.ts';
import { readings } from './readings.ts';
import { sources } from './sources.ts';
import { split } from './split.ts';
import { templates } from './templates.ts';
import { ties } from './ties.ts';
import { today } from './today.ts';
import { views } from './views.ts';

/** Every word of the interface in one language, by the page or the thing it belongs to. */
function gathered(lang: Lang) {
  return {
    ...frame[lang],
    nav: nav[lang],
    common: common[lang],
    today: today[lang],
    logLine: logLine[lang],
    comparison: comparison[lang],
    conflict: conflict[lang],
    engagements: engagements[lang],
    languageUse: languageUse[lang],
    lists: lists[lang],
    views: views[lang],
    fields: fields[lang],
    figureSums: figureSums[lang],
    parties: parties[lang],
    people: people[lang],
    split: split[lang],
    ties: ties[lang],
    brief: brief[lang],
    relationship: relationship[lang],
    events: events[lang],
    recurrence: recurrence[lang],
    releases: releases[lang],
    shields: shields[lang],
    reminders: reminders[lang],
    requests: requests[lang],
    commitments: commitments[lang],
    round: round[lang],
    documents: documents[lang],
    readings: readings[lang],
    sources: sources[lang],
    questions: questions[lang],
    review: review[lang],
    account: account[lang],
    accounts: accounts[lang],
    editions: editions[lang],
    templates: templates[lang],
    goals: goals[lang],
    search: search[lang],
    palette: palette[lang],
    bulk: bulk[lang],
    keys: keys[lang],
    imports: imports[lang],
    insight: insight[lang],
    model: model[lang],
    settings: settings[lang],
    changes: changes[lang],
    changeActions: changeActions[lang],
    history: history[lang],
    relation: relation[lang],
    rivals: rivals[lang],
    otherwise: otherwise[lang],
    coverage: coverage[lang],
    printings: printings[lang],
    houseStyle: houseStyle[lang],
    disputes: disputes[lang],
    asOf: asOf[lang],
    recordTypes: recordTypes[lang],
    signIn: signIn[lang],
    errors: errors[lang],
    issues: issues[lang],
    problems: problems[lang],
  };
}

export type Words = ReturnType<typeof gathered>;

const CATALOGUE = Object.fromEntries(LANGS.map((lang) => [lang, gathered(lang)])) as Record<Lang, Words>;

/** The words of the interface in one language. */
export function words(lang: Lang): Words {
  return CATALOGUE[lang];
}
