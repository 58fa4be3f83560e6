import { note } from '#ground/journal/journal.ts'
import { layersOf } from '#ground/merit/answers.ts'
import { nextNumber, referenceOf } from '#ground/papers/numbering.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { yearOf } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, found } from '#plumbing/verdict.ts'
import type { NomineeCount } from '../ballots/ballots.ts'
import { fixRecusals } from '../ballots/excluded.store.ts'
import { isBallotFixed } from '../ballots/fixed.store.ts'
import { writeTallyMinutes } from '../ballots/signing/minutes.acts.ts'
import { agendaOf } from './agenda.store.ts'
import { conflictsOf } from './conflicts/conflicts.store.ts'
import { mayCloseSitting } from './council.policy.ts'
import type { Sitting } from './council.ts'
import { countsOf } from './counts.store.ts'
import { minutesOf } from './minutes.ts'
import type { Outcome } from './minutes-votes.ts'
import { moveJudged, stoppedAmong } from './moving-on.acts.ts'
import { type Nominee, nomineesOf } from './nominees.store.ts'
import { type Held, lockHeld } from './opened.ts'
import { type QuorumAt, quorumAt } from './quorum.store.ts'
import { attendancesOf, standingOf } from './sitting.store.ts'
import { askedTogether, ruleWords, type Threshold, thresholdOf } from './threshold.ts'

/** Closes a sitting: fixes each outcome in whole numbers, writes the minutes from the count itself and moves the dossiers on. */
export function closeSitting(db: Db, who: Actor, year: Year, id: string) {
  return transact(db, async (tx) => {
    const held = await lockHeld(tx, year.id, id)
    const nominees = await nomineesOf(tx, id)
    const thresholds = thresholdsOf(year, held, nominees)
    const counts = found(await demandClosable(tx, who, year, { held, thresholds }))
    const quorum = await quorumAt(tx, year, held)
    if (!(await isBallotFixed(tx, id))) await fixRecusals(tx, id)

    const outcomes = nominees.map((nominee) =>
      outcomeOf(nominee, found(counts.get(nominee.id)), found(thresholds.get(nominee.awardCode))),
    )
    await writeOutcomes(tx, held, outcomes)
    const minutesId = await writeMinutes(tx, who, { year, held, outcomes, quorum })
    await tx
      .insertInto('sitting_closures')
      .values({ sitting_id: id, closed_by: who.id, minutes_id: minutesId })
      .execute()
    if (held.sitting.way !== 'rollCall') await writeTallyMinutes(tx, who, { yearId: year.id, sittingId: id })
    const { heldOn } = held.sitting
    const stopped = await moveJudged(tx, who.id, year, { heldOn, judged: outcomes.map(judgedOf) })
    const passed = outcomes.filter((one) => one.passed).length
    await note(tx, who, 'sitting.closed', id, {
      yearId: year.id,
      after: { nominees: outcomes.length, passed, stopped },
    })
    return { minutesId, passed, stopped }
  })
}

const judgedOf = ({ nominee: { nominationId, awardCode }, passed, yes, needed }: Outcome) => ({
  ...{ nominationId, awardCode, passed, yes, needed },
})

type Thresholds = Map<string, Threshold | null>

function thresholdsOf(year: Year, { sitting, members }: Held, nominees: Nominee[]): Thresholds {
  const allMembers = members.filter((one) => one.voting).length
  const { heldOn, ownShare } = sitting
  const layers = layersOf(year.profile)
  const awards = [...new Set(nominees.map((one) => one.awardCode))]
  return new Map(
    awards.map((awardCode) => [awardCode, thresholdOf({ awardCode, heldOn, layers, allMembers, ownShare })]),
  )
}

type Closable = { held: Held; thresholds: Thresholds }

async function demandClosable(tx: Db, who: Actor, year: Year, { held, thresholds }: Closable) {
  const { sitting, members } = held
  const conflicts = await conflictsOf(tx, sitting.id)
  const attendances = await attendancesOf(tx, sitting.id)
  const { absent } = askedTogether([...thresholds.values()])
  const { counts, verdict } = await countsOf(tx, year, { ...held, conflicts })
  demand(
    mayCloseSitting(who, {
      ...{ year, sitting, members, counted: verdict },
      standing: await standingOf(tx, sitting.id, { members, attendances, conflicts }),
      quorum: await quorumAt(tx, year, held),
      absent: { asked: absent !== null, citation: absent?.citation ?? null },
    }),
  )
  return counts
}

function outcomeOf(nominee: Nominee, count: NomineeCount, threshold: Threshold): Outcome {
  const { needed, citation } = threshold
  return { nominee, ...count, needed, passed: count.yes >= needed, rule: ruleWords(threshold), citation }
}

async function writeOutcomes(tx: Db, { sitting, members }: Held, outcomes: Outcome[]) {
  const all_members = members.filter((one) => one.voting).length
  await tx
    .insertInto('nominee_outcomes')
    .values(
      outcomes.map(({ nominee, yes, no, blank, invalid, recused, needed, passed, rule, citation }) => ({
        ...{ nominee_id: nominee.id, all_members, yes, no, blank, invalid, recused, needed, passed, rule },
        way: sitting.way,
        citation: citation && JSON.stringify(citation),
      })),
    )
    .execute()
}

/** A council counts its minutes in its own series. */
async function minutesNumber(tx: Db, { councilId, heldOn }: Pick<Sitting, 'councilId' | 'heldOn'>) {
  const number = await nextNumber(tx, { series: `council:${councilId}`, kind: 'BB', year: yearOf(heldOn) })
  return referenceOf(number, 'BB', 'HĐTĐKT')
}

type Concluded = { held: Held; outcomes: Outcome[] }

async function writeMinutes(
  tx: Db,
  who: Actor,
  { year, held, outcomes, quorum }: Concluded & { year: Year; quorum: QuorumAt },
) {
  const { sitting } = held
  const attendances = await attendancesOf(tx, sitting.id)
  const conflicts = await conflictsOf(tx, sitting.id)
  const agenda = await agendaOf(tx, sitting.id)
  const stopped = await stoppedAmong(
    tx,
    outcomes.map((one) => one.nominee.nominationId),
  )
  return makePaper(tx, who, {
    yearId: year.id,
    subjectId: sitting.id,
    code: 'sittingMinutes',
    title: `Biên bản họp ${sitting.councilName} năm ${year.year}`,
    issuedOn: sitting.heldOn,
    content: minutesOf({
      year,
      reference: await minutesNumber(tx, sitting),
      ...held,
      attendances,
      agenda,
      quorum,
      conflicts,
      outcomes,
      stopped,
    }),
  })
}
