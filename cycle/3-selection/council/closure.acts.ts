import { note } from '#ground/journal/journal.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { mayCloseSitting } from './council.policy.ts'
import { lockSitting, membersOn, type Nominee, nomineesOf } from './council.store.ts'
import type { CouncilMember, Sitting } from './council.ts'
import { minutesOf, type Outcome } from './minutes.ts'
import { attendancesOf, standingOf } from './sitting.store.ts'
import { ruleWords, thresholdOf, thresholdOrNone } from './threshold.ts'

/** Closes a sitting: fixes each outcome in whole numbers and writes the minutes from the count itself. */
export function closeSitting(db: Db, who: Actor, year: Year, id: string) {
  return transact(db, async (tx) => {
    const sitting = found(await lockSitting(tx, year.id, id))
    const members = await membersOn(tx, sitting.councilId, sitting.heldOn)
    const standing = await standingOf(
      tx,
      id,
      members.map((one) => one.id),
    )
    const nominees = await nomineesOf(tx, id)
    const first = thresholdOrNone({
      awardCode: nominees[0]?.awardCode ?? '',
      heldOn: sitting.heldOn,
      allMembers: members.length,
      ownShare: sitting.ownShare,
    })
    const citation = first?.rule.citation ?? null
    demand(mayCloseSitting(who, { year, sitting, members, standing, citation }))

    const outcomes = nominees.map((nominee) => outcomeOf(nominee, sitting, members))
    await tx
      .insertInto('nominee_outcomes')
      .values(
        outcomes.map((one) => ({
          nominee_id: one.nominee.id,
          all_members: members.length,
          yes: one.yes,
          needed: one.needed,
          passed: one.passed,
          rule: one.rule,
        })),
      )
      .execute()
    const minutesId = await writeMinutes(tx, who, { year, sitting, members, outcomes })
    await tx
      .insertInto('sitting_closures')
      .values({ sitting_id: id, closed_by: who.id, minutes_id: minutesId })
      .execute()
    const passed = outcomes.filter((one) => one.passed).length
    await note(tx, who, 'sitting.closed', id, {
      yearId: year.id,
      after: { nominees: outcomes.length, passed },
    })
    return { minutesId, passed }
  })
}

function outcomeOf(nominee: Nominee, sitting: Sitting, members: CouncilMember[]): Outcome {
  const threshold = thresholdOf({
    awardCode: nominee.awardCode,
    heldOn: sitting.heldOn,
    allMembers: members.length,
    ownShare: sitting.ownShare,
  })
  const yes = nominee.yes ?? 0
  return {
    nominee,
    yes,
    needed: threshold.needed,
    passed: yes >= threshold.needed,
    rule: ruleWords(threshold),
  }
}

type Minutes = { year: Year; sitting: Sitting; members: CouncilMember[]; outcomes: Outcome[] }

async function writeMinutes(tx: Db, who: Actor, { year, sitting, members, outcomes }: Minutes) {
  const attendances = await attendancesOf(tx, sitting.id)
  const content = minutesOf({ year, sitting, members, attendances, outcomes })
  return makePaper(tx, who, {
    yearId: year.id,
    subjectId: sitting.id,
    code: 'sittingMinutes',
    title: `Biên bản họp ${sitting.councilName} năm ${year.year}`,
    issuedOn: sitting.heldOn,
    content,
  })
}
