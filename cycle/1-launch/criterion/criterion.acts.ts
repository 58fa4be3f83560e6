import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found, sameVersion } from '#plumbing/verdict.ts'
import { touchBoard } from './board-count.ts'
import { checked, checkStillComputed } from './criterion.checks.ts'
import { mayAddCriterion, mayEditCriteria, mayRemoveCriterion } from './criterion.policy.ts'
import { criteriaOfYear, criterionOf, handedInAmong, scaleTotals, settingsOf } from './criterion.store.ts'
import type { CriterionInput } from './criterion.ts'
import { placesOf } from './refers.ts'

/** Adds a line to the year's scale; once it is issued, only a late or supplementary one. */
export function addCriterion(db: Db, who: Actor, year: Year, input: CriterionInput): Promise<string> {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const scale = await scaleTotals(tx, year.id)
    const added = { kind: input.kind ?? 'standard', why: input.why ?? '' }
    const handedIn = scale.issued ? await handedInAmong(tx, year, input) : null
    demand(mayAddCriterion(who, open, { issued: scale.issued, added, handedIn }))
    const line = await checked(tx, year, { input, before: null })

    const id = newId()
    const position = input.position ?? scale.lastPosition + 1
    await tx
      .insertInto('criteria')
      .values({
        id,
        year_id: year.id,
        ...columnsOf(line),
        position,
        illustrative: input.illustrative ?? false,
      })
      .execute()
    await setAgencies(tx, id, line.agencyIds ?? [])
    if (scale.issued) await checkStillComputed(tx, year.id)
    await touchBoard(tx, year.id, 'base')
    await note(tx, who, 'criterion.added', id, { yearId: year.id, after: line })
    return id
  })
}

type Edit = CriterionInput & { id: string; version: number }

/** Writes a new version of a line. */
export function editCriterion(db: Db, who: Actor, year: Year, { id, version, ...input }: Edit) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const before = found(await criterionOf(tx, year.id, id))
    const scale = await scaleTotals(tx, year.id)
    demand(mayEditCriteria(who, open, scale))
    sameVersion(before, version)
    const after = await checked(tx, year, { input, before })

    const moved = (input.parentId ?? null) !== before.parentId
    const position = input.position ?? (moved ? scale.lastPosition + 1 : before.position)
    await tx
      .updateTable('criteria')
      .set({ ...columnsOf(after), position, version: before.version + 1 })
      .where('id', '=', id)
      .execute()
    await setAgencies(tx, id, after.agencyIds ?? [])
    await spreadPart(tx, id)
    await touchBoard(tx, year.id, 'base')
    await note(tx, who, 'criterion.edited', id, { yearId: year.id, before, after })
  })
}

/** Takes a line out of a scale that is still a draft. */
export function removeCriterion(db: Db, who: Actor, year: Year, id: string) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const before = found(await criterionOf(tx, year.id, id))
    const criteria = await criteriaOfYear(tx, year.id)
    const edit = mayEditCriteria(who, open, await scaleTotals(tx, year.id))
    const places = placesOf(before.code, { criteria, settings: await settingsOf(tx, year.id) })
    const hasLines = criteria.some((one) => one.parentId === id)
    demand(mayRemoveCriterion(edit, { hasLines, places }))

    await tx.deleteFrom('criteria').where('id', '=', id).execute()
    await touchBoard(tx, year.id, 'base')
    await note(tx, who, 'criterion.removed', id, { yearId: year.id, before })
  })
}

type Move = { id: string; to: 'up' | 'down' }

/** Puts a line before or after its neighbour in the same group. */
export function moveCriterion(db: Db, who: Actor, year: Year, { id, to }: Move) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const line = found(await criterionOf(tx, year.id, id))
    demand(mayEditCriteria(who, open, await scaleTotals(tx, year.id)))

    const all = await criteriaOfYear(tx, year.id)
    const order = all.filter((one) => one.parentId === line.parentId).map((one) => one.id)
    const at = order.indexOf(id)
    const other = to === 'up' ? at - 1 : at + 1
    if (order[other] === undefined) return
    order.splice(at, 1)
    order.splice(other, 0, id)
    await sql`update criteria c set position = o.position
      from unnest(${order}::uuid[]) with ordinality as o(id, position) where c.id = o.id`.execute(tx)
    await touchBoard(tx, year.id, 'base')
    const after = { code: line.code, to }
    await note(tx, who, 'criterion.moved', id, { yearId: year.id, after })
  })
}

/** The part is given at the root: what stands below follows it. */
async function spreadPart(tx: Db, id: string) {
  await sql`with recursive below as (
      select id, part from criteria where id = ${id}
      union all select c.id, b.part from criteria c join below b on c.parent_id = b.id
    ) update criteria c set part = b.part from below b where b.id = c.id and c.part <> b.part`.execute(tx)
}

async function setAgencies(tx: Db, id: string, agencyIds: string[]) {
  await tx.deleteFrom('criterion_agencies').where('criterion_id', '=', id).execute()
  if (agencyIds.length === 0) return
  const rows = [...new Set(agencyIds)].map((agency_id) => ({ criterion_id: id, agency_id }))
  await tx.insertInto('criterion_agencies').values(rows).execute()
}

/** The columns of a line; its place and its agencies are written apart. */
export function columnsOf(input: CriterionInput) {
  return {
    code: input.code,
    title: input.title,
    part: input.part,
    points: input.points,
    method: input.method,
    evidence_asked: input.evidenceAsked,
    owner_id: input.ownerId,
    parent_id: input.parentId ?? null,
    kind: input.kind ?? 'standard',
    why: input.why ?? '',
    weight: input.weight ?? null,
    unit: input.unit ?? '',
    direction: input.direction ?? 'more',
    compulsory: input.compulsory ?? true,
    applies_to: input.appliesTo ?? 'all',
    due_on: input.dueOn ?? null,
    cap: input.cap ?? null,
    floor: input.floor ?? null,
    gate: input.gate ?? [],
    rule: input.rule === null ? null : JSON.stringify(input.rule ?? { type: 'manual' }),
  }
}
