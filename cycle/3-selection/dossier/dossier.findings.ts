import { type AnswerView, answerView, layersOf } from '#ground/merit/answers.ts'
import { historiesOfAgencies, historiesOfPeople } from '#ground/merit/history.store.ts'
import type { Actor } from '#ground/people/actor.ts'
import { nearnessesTo } from '#ground/people/record-seen.ts'
import type { Year } from '#ground/units/year.ts'
import { ask } from '#law/answer/ask.ts'
import { assessAward } from '#law/answer/assess.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import { type Day, dayInVietnam } from '#law/kernel/day.ts'
import type { History } from '#law/kernel/history.ts'
import type { Db } from '#plumbing/database.ts'
import type { Dossier } from './dossier-of.store.ts'

/** What the law says of a proposal on the day it was made; no answer where no standard is written for its route. */
export type NominationFinding = {
  nominationId: string
  subject: { kind: 'people' | 'agencies'; id: string }
  receivedOn: Day
  /** The award is on hold for the subject: a matter is still open. */
  isOnHold: boolean
  answer: AnswerView | null
}

/** A proposal as the law is asked about it; of a household nobody keeps a record. */
type Judged = Pick<
  Dossier,
  'id' | 'agencyId' | 'personId' | 'collectiveId' | 'householdId' | 'awardCode' | 'route' | 'nominatedAt'
>

/** The findings of these proposals, of those alone whose record the reader may see. */
export async function findingsOf(
  db: Db,
  who: Actor,
  { year, rows }: { year: Year; rows: Judged[] },
): Promise<NominationFinding[]> {
  const near = await nearnessesTo(db, who, subjectsOf(rows))
  return judged(
    db,
    year,
    rows.filter((row) => near(subjectOf(row)) !== 'none'),
  )
}

/** The findings of these proposals, whoever asks: the caller has asked who may. */
export async function judged(db: Db, year: Year, rows: Judged[]): Promise<NominationFinding[]> {
  const histories = await historiesOfAll(db, subjectsOf(rows))
  return rows.flatMap((row) => {
    const history = row.householdId ? undefined : histories.get(subjectOf(row))
    return history ? [findingOf(row, history, year)] : []
  })
}

function subjectOf({ personId, collectiveId, agencyId }: Judged): string {
  return personId ?? collectiveId ?? agencyId
}

function subjectsOf(rows: Judged[]) {
  const known = rows.filter((row) => !row.householdId)
  const personIds = known.flatMap((row) => (row.personId ? [row.personId] : []))
  const agencyIds = known.flatMap((row) => (row.personId ? [] : [subjectOf(row)]))
  return { personIds: [...new Set(personIds)], agencyIds: [...new Set(agencyIds)] }
}

async function historiesOfAll(db: Db, { personIds, agencyIds }: ReturnType<typeof subjectsOf>) {
  const people = await historiesOfPeople(db, personIds)
  const agencies = await historiesOfAgencies(db, agencyIds)
  return new Map<string, History>([...people, ...agencies].map((one) => [one.id, one]))
}

function findingOf(row: Judged, history: History, year: Year): NominationFinding {
  const receivedOn = dayInVietnam(row.nominatedAt)
  const at = ask({ year: year.year, receivedOn, layers: layersOf(year.profile) })
  const answers = isAwardCode(row.awardCode) ? assessAward(history, row.awardCode, at) : []
  const answer = answers.find((one) => one.route === row.route)
  return {
    nominationId: row.id,
    subject: { kind: row.personId ? 'people' : 'agencies', id: subjectOf(row) },
    receivedOn,
    isOnHold: answers.some((one) => one.onHold !== null),
    answer: answer ? answerView(answer, history, receivedOn) : null,
  }
}
