import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, sameVersion } from '#plumbing/verdict.ts'
import { mayCopyCriteria, mayEditCriteria, mayIssueCriteria, nothingToCopy } from './criterion.policy.ts'
import { criteriaOfYear, criterionOf, scaleToCopy, scaleTotals } from './criterion.store.ts'
import type { Criterion, CriterionInput } from './criterion.ts'

/** Adds a line to the year's scale. */
export function addCriterion(db: Db, who: Actor, year: Year, input: CriterionInput): Promise<string> {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const scale = await scaleTotals(tx, year.id)
    demand(mayEditCriteria(who, open, scale))
    await checkInput(tx, year, input, null)

    const id = newId()
    const position = input.position ?? scale.lastPosition + 1
    await tx
      .insertInto('criteria')
      .values({
        id,
        year_id: year.id,
        ...columnsOf(input),
        position,
        illustrative: input.illustrative ?? false,
      })
      .execute()
    await note(tx, who, 'criterion.added', id, { yearId: year.id, after: input })
    return id
  })
}

/** Writes a new version of a line. */
export function editCriterion(
  db: Db,
  who: Actor,
  year: Year,
  input: CriterionInput & { id: string; version: number },
) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const before = found(await criterionOf(tx, year.id, input.id))
    demand(mayEditCriteria(who, open, await scaleTotals(tx, year.id)))
    sameVersion(before, input.version)
    await checkInput(tx, year, input, before.id)

    const position = input.position ?? before.position
    await tx
      .updateTable('criteria')
      .set({ ...columnsOf(input), position, version: before.version + 1 })
      .where('id', '=', before.id)
      .execute()
    const { version: _, ...after } = input
    await note(tx, who, 'criterion.edited', before.id, { yearId: year.id, before, after })
  })
}

/** Takes a line out of a scale that is still a draft. */
export function removeCriterion(db: Db, who: Actor, year: Year, id: string) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const before = found(await criterionOf(tx, year.id, id))
    demand(mayEditCriteria(who, open, await scaleTotals(tx, year.id)))

    await tx.deleteFrom('criteria').where('id', '=', id).execute()
    await note(tx, who, 'criterion.removed', id, { yearId: year.id, before })
  })
}

/** Issues the scale: it is fixed from then on. */
export function issueCriteria(db: Db, who: Actor, year: Year) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const scale = await scaleTotals(tx, year.id)
    demand(mayIssueCriteria(who, open, scale))

    await tx.insertInto('criteria_issues').values({ year_id: year.id, issued_by: who.id }).execute()
    const after = { count: scale.count, standardPoints: scale.standardPoints }
    await note(tx, who, 'criteria.issued', year.id, { yearId: year.id, after })
  })
}

/** Begins the scale with the lines of the cluster's last one. */
export function copyCriteria(db: Db, who: Actor, year: Year) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    demand(mayCopyCriteria(who, open, await scaleTotals(tx, year.id)))
    const source = await scaleToCopy(tx, year)
    if (!source) return demand(nothingToCopy())

    const lines = await criteriaOfYear(tx, source.id)
    await tx.insertInto('criteria').values(copied(year, lines)).execute()
    const after = { fromYear: source.year, count: lines.length }
    await note(tx, who, 'criteria.copied', year.id, { yearId: year.id, after })
  })
}

/** Lines of another scale as rows of this one: new ids, the same tree; owners and audiences that are no members fall away. */
function copied(year: Year, lines: Criterion[]) {
  const ids = new Map(lines.map((line) => [line.id, newId()]))
  return lines.map((line) => ({
    id: ids.get(line.id) ?? newId(),
    year_id: year.id,
    ...columnsOf({
      ...line,
      ownerId: line.ownerId && memberOf(year, line.ownerId) ? line.ownerId : null,
      parentId: ids.get(line.parentId ?? '') ?? null,
      appliesTo: line.appliesTo === 'chosen' ? 'all' : line.appliesTo,
      dueOn: null,
    }),
    position: line.position,
    illustrative: line.illustrative,
  }))
}

async function checkInput(tx: Db, year: Year, input: CriterionInput, ownId: string | null) {
  if (input.ownerId && !memberOf(year, input.ownerId))
    throw new BadInput({ ownerId: t('Hãy chọn một đơn vị thành viên của cụm.') })
  const same = await tx
    .selectFrom('criteria')
    .where('year_id', '=', year.id)
    .where('code', '=', input.code)
    .select('id')
    .executeTakeFirst()
  if (same && same.id !== ownId)
    throw new BadInput({ code: t('Mã này đã có trong bảng tiêu chí. Hãy dùng mã khác.') })
}

function columnsOf(input: CriterionInput) {
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
