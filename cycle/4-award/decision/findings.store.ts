import { sql } from 'kysely'
import { layersOf } from '#ground/merit/answers.ts'
import { historiesOfAgencies, historiesOfPeople } from '#ground/merit/history.store.ts'
import type { Year } from '#ground/units/year.ts'
import { ask } from '#law/answer/ask.ts'
import { assessAward } from '#law/answer/assess.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import { type Day, dayInVietnam } from '#law/kernel/day.ts'
import type { History } from '#law/kernel/history.ts'
import { type Db, readAll } from '#plumbing/database.ts'
import type { Listed } from '../submission/submission.ts'
import type { Unmet } from './decision.ts'
import { unmetOf } from './unmet.ts'

/** A name as the law is asked about it. */
type Judged = Pick<
  Listed,
  'nominationId' | 'kind' | 'personId' | 'collectiveId' | 'agencyId' | 'awardCode' | 'route'
>

/** What the law found not met of each name and nobody let stand; judged as on the day the dossier came in. */
export async function unmetOfNames(db: Db, year: Year, names: Judged[]): Promise<Map<string, Unmet[]>> {
  const { histories, kept } = await readAll(db, {
    histories: () => historiesFor(db, names),
    kept: () => receivedAndLetStand(db, names),
  })
  return new Map(
    names.map((one) => {
      const history = histories.get(subjectOf(one))
      const known = kept.get(one.nominationId)
      return [one.nominationId, history && known ? unmetIn(one, year, { history, ...known }) : []]
    }),
  )
}

/** A household has no dated facts here; the law is put to persons, agencies and bodies below them. */
function subjectOf(one: Judged): string {
  if (one.kind === 'household') return ''
  return one.personId ?? one.collectiveId ?? one.agencyId
}

async function historiesFor(db: Db, names: Judged[]) {
  const personIds = names.flatMap((one) => one.personId ?? [])
  const bodyIds = names.filter((one) => one.kind === 'collective').map(subjectOf)
  const { people, bodies } = await readAll(db, {
    people: () => historiesOfPeople(db, [...new Set(personIds)]),
    bodies: () => historiesOfAgencies(db, [...new Set(bodyIds)]),
  })
  return new Map<string, History>([...people, ...bodies].map((one) => [one.id, one]))
}

type Known = { receivedOn: Day; letStand: string[] }

async function receivedAndLetStand(db: Db, names: Judged[]): Promise<Map<string, Known>> {
  const ids = names.map((one) => one.nominationId)
  const { rows } = await sql<{ id: string; at: Date; letStand: string[] }>`
    select n.id, n.nominated_at as at,
      coalesce((select json_agg(o.condition) from finding_overrides o where o.nomination_id = n.id), '[]') as "letStand"
    from nominations n where n.id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, at, letStand }) => [id, { receivedOn: dayInVietnam(at), letStand }]))
}

function unmetIn(
  name: Judged,
  year: Year,
  { history, receivedOn, letStand }: Known & { history: History },
): Unmet[] {
  if (!isAwardCode(name.awardCode)) return []
  const at = ask({ year: year.year, receivedOn, layers: layersOf(year.profile) })
  const answer = assessAward(history, name.awardCode, at).find((one) => one.route === name.route)
  return answer ? unmetOf(answer.finding, letStand) : []
}
