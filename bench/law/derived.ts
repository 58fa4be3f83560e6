import { afterOf, held, openYears } from '#law/awards/ladder.ts'
import type { Asked } from '#law/kernel/asked.ts'
import type { AwardCode, Title } from '#law/kernel/award-code.ts'
import { rated } from '#law/kernel/conditions/ratings.ts'
import { inHardPlaces, yearsServed } from '#law/kernel/conditions/service.ts'
import { holds, holdsNewPeriod, holdsPeriods, yearsOf } from '#law/kernel/conditions/titles.ts'
import { works } from '#law/kernel/conditions/works.ts'
import { monthsBetween } from '#law/kernel/day.ts'
import { factsOfPerson, type PersonFacts, recordOf, yearsWith } from '#law/kernel/facts.ts'
import type { PersonHistory, Rating, Reach } from '#law/kernel/history.ts'
import { cite } from '#law/texts/instruments.ts'
import { ministryRank } from '#law/titles/ministry-fighter.ts'

/** A person as other rule engines are given one: plain facts, every run of years and every sum already counted. */
export type Derived = Record<string, string | number | boolean | null>

const citation = cite('06/2022/QH15', 'Điều 74')
const fighter: readonly Title[] = ['grassrootsFighter']

/** What the twelve rules need of a person, made ready for engines that cannot count years themselves. */
export function derive(history: PersonHistory, at: Asked): Derived {
  const who = factsOfPerson(history, at.year)
  return { ...yearFacts(who, at), ...counts(who, at), ...since(who, at), ...service(who, at) }
}

function yearFacts(who: PersonFacts, at: Asked): Derived {
  const record = recordOf(who.years, at.year)
  const bit = 1 << (at.year - who.start)
  const { study, leads } = record ?? {}
  return {
    status: who.status ?? null,
    monthsSinceRecruited: who.recruitedOn && monthsBetween(who.recruitedOn, `${at.year + 1}-01-01`),
    monthsWorked:
      record?.monthsInUnit === undefined ? null : record.monthsInUnit + (record.transferredMonths ?? 0),
    absentDays: record?.absentDays ?? 0,
    disciplineKnown: who.disciplineKnown,
    disciplined: (who.reprimanded & bit) !== 0,
    course: study === undefined ? 'unknown' : study === null ? 'none' : study.result,
    courseMonths: study?.months ?? 0,
    leads: leads === undefined ? 'unknown' : leads === null ? 'nobody' : 'unit',
    unitCommended: leads?.unitCommended ?? null,
    unitRating: leads?.unitRating ?? null,
    ministryFighterThisYear: (yearsOf(who, ministryRank) & bit) !== 0,
  }
}

function counts(who: PersonFacts, at: Asked): Derived {
  const found = (reach: Reach, span: number, purpose: 'title' | 'form') =>
    works(who, at, { reach, count: 1, span, purpose, citation }).have
  const closing = { titles: fighter, span: 3, count: 3, row: true, closedBy: ministryRank, citation }
  const periods = { titles: ministryRank, count: 2, length: 3, ending: 'either', citation } as const
  return {
    goodYears: rated(who, at, { least: 'good', span: 1, citation }).have,
    excellentYears: rated(who, at, { least: 'excellent', span: 1, citation }).have,
    worksThisYear: found('grassroots', 1, 'title'),
    ministryWorksIn3: found('ministry', 3, 'title'),
    nationalWorksIn6: found('national', 6, 'title'),
    nationalWorksIn7: found('national', 7, 'title'),
    worksIn2: found('grassroots', 2, 'form'),
    newFighterYears: holdsNewPeriod(who, at, closing).have,
    ministryFighterPeriods: holdsPeriods(who, at, periods).have,
  }
}

function since(who: PersonFacts, at: Asked): Derived {
  const base = (from: AwardCode, own: AwardCode) => afterOf(who, at, { from, own, years: 5, citation })
  const run = (least: Rating, span: number, after: number | undefined) =>
    rated(who, at, { least, span, after, citation }).have
  const times = (titles: readonly Title[], row: boolean, after: number | undefined) =>
    holds(who, at, { titles, span: 5, count: 3, row, after, citation }).have
  const merit = base('certificateOfMerit', 'certificateOfMerit')
  const primeOfMerit = base('certificateOfMerit', 'primeMinisterCertificate')
  const primeOfDefence = base('defenceCertificate', 'primeMinisterCertificate')
  const third = base('primeMinisterCertificate', 'labourOrder3')
  const second = base('labourOrder3', 'labourOrder2')
  const excellent = (after: number | undefined) =>
    rated(who, at, { least: 'excellent', span: 5, count: 1, after, citation }).have
  const open = (own: AwardCode, years: 2 | 5) =>
    openYears(who, at, { from: own, own, years, citation }).length === 0
  return {
    knownForMerit: open('certificateOfMerit', 2),
    knownForPrime: open('primeMinisterCertificate', 5),
    knownForThird: open('labourOrder3', 5),
    knownForSecond: open('labourOrder2', 5),
    fighterRunSinceMerit: times(fighter, true, merit),
    excellentRunSinceMerit: run('excellent', 2, merit),
    goodRunSinceCertificate: run('good', 5, primeOfMerit),
    fightersSinceCertificate: times(fighter, false, primeOfMerit),
    goodRunSinceDefence: run('good', 5, primeOfDefence),
    fightersSinceDefence: times(fighter, false, primeOfDefence),
    goodRunSincePrime: run('good', 5, third),
    excellentSincePrime: excellent(third),
    fightersSincePrime: times(fighter, false, third),
    goodRunSinceThird: run('good', 5, second),
    excellentSinceThird: excellent(second),
    ministryFightersSinceThird: times(ministryRank, false, second),
  }
}

// Service that may have ended counts from nothing; where hard places are unknown, all of it might count double.
function service(who: PersonFacts, at: Asked): Derived {
  const least = (doubled: boolean) =>
    who.servedTo === undefined ? 0 : (yearsServed(who, at.receivedOn, { doubled }) ?? -1)
  const everywhere = { ...who, hardship: who.hardship ?? [{ from: '1900-01-01', to: null }] }
  const upToYear = (code: AwardCode) => yearsWith(who.awards, code) !== 0
  const citationOnly = { years: 1, citation }
  const builds = (from: AwardCode, own: AwardCode) =>
    held(who, at, { from, own, years: 5, citation }).outcome === 'met'
  return {
    serviceLeast: who.servedFrom === null ? null : least(true),
    serviceMost: yearsServed(everywhere, at.receivedOn, { doubled: true }),
    plainService: who.servedFrom === null ? null : least(false),
    hardYears: inHardPlaces(who, at, citationOnly).have,
    serving: who.servedTo === undefined ? null : who.servedTo === null || who.servedTo >= at.receivedOn,
    awardsKnown: who.awardsKnown,
    hasCertificateOfMerit: builds('certificateOfMerit', 'primeMinisterCertificate'),
    hasDefenceCertificate: builds('defenceCertificate', 'primeMinisterCertificate'),
    hasPrimeCertificate: builds('primeMinisterCertificate', 'labourOrder3'),
    hasLabourOrder3: builds('labourOrder3', 'labourOrder2'),
    hasGlorious1: upToYear('gloriousFighterMedal1'),
    hasGlorious2: upToYear('gloriousFighterMedal2'),
    hasGlorious3: upToYear('gloriousFighterMedal3'),
    hasMilitaryFlag: upToYear('militaryFlagMedal'),
  }
}
