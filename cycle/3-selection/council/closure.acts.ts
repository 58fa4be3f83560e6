import { note } from '#ground/journal/journal.ts'
import { layersOf } from '#ground/merit/answers.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { postingFor } from '#law/dossiers/posting.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, found } from '#plumbing/verdict.ts'
import type { NomineeCount } from '../ballots/ballots.ts'
import { fixRecusals } from '../ballots/excluded.store.ts'
import { moveNominations } from '../dossier/steps.acts.ts'
import { agendaOf } from './agenda.store.ts'
import { conflictsOf } from './conflicts/conflicts.store.ts'
import { mayCloseSitting } from './council.policy.ts'
import { type Nominee, nomineesOf } from './council.store.ts'
import { countsOf } from './counts.store.ts'
import { minutesOf, type Outcome } from './minutes.ts'
import { type Held, lockHeld } from './opened.ts'
import { type QuorumAt, quorumAt } from './quorum.store.ts'
import { isBallotFixed } from './recusals.store.ts'
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
    await moveOn(tx, who, year, { held, outcomes })
    const passed = outcomes.filter((one) => one.passed).length
    await note(tx, who, 'sitting.closed', id, {
      yearId: year.id,
      after: { nominees: outcomes.length, passed },
    })
    return { minutesId, passed }
  })
}

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
  return makePaper(tx, who, {
    yearId: year.id,
    subjectId: sitting.id,
    code: 'sittingMinutes',
    title: `Biên bản họp ${sitting.councilName} năm ${year.year}`,
    issuedOn: sitting.heldOn,
    content: minutesOf({ year, ...held, attendances, agenda, quorum, conflicts, outcomes }),
  })
}

/** Passed dossiers go to the posting where a text asks for one, else to the submission; the others are refused with their count. */
async function moveOn(tx: Db, who: Actor, year: Year, { held, outcomes }: Concluded) {
  const heldBy = year.leadId ?? year.organisationId
  const at = { heldOn: held.sitting.heldOn, layers: layersOf(year.profile) }
  const isPosted = (code: string) => isAwardCode(code) && postingFor(code, at) !== null
  const idsOf = (wanted: (one: Outcome) => boolean) =>
    outcomes.filter(wanted).map((one) => one.nominee.nominationId)
  const posted = idsOf((one) => one.passed && isPosted(one.nominee.awardCode))
  const ready = idsOf((one) => one.passed && !isPosted(one.nominee.awardCode))
  await moveNominations(tx, who.id, posted, { step: 'posting', heldBy })
  await moveNominations(tx, who.id, ready, { step: 'submission', heldBy })
  for (const [reason, ids] of refusedBy(outcomes))
    await moveNominations(tx, who.id, ids, { step: 'refused', heldBy: null, reason })
}

/** The refused, gathered by what their count says. */
function refusedBy(outcomes: Outcome[]): Map<string, string[]> {
  const gathered = new Map<string, string[]>()
  for (const { passed, yes, needed, nominee } of outcomes) {
    if (passed) continue
    const reason = `Hội đồng: ${yes} phiếu đồng ý, cần ${needed} phiếu.`
    gathered.set(reason, [...(gathered.get(reason) ?? []), nominee.nominationId])
  }
  return gathered
}
