import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inProject } from '#plumbing/root.ts'
import { BadInput, Refused, Stale } from '#plumbing/verdict.ts'
import { readXlsxBytes, xlsxPage } from '#plumbing/xlsx.ts'
import type { Method } from '#scoring/scale.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { addCriterion } from '../criterion.acts.ts'
import { criteriaOfYear } from '../criterion.store.ts'
import type { Criterion } from '../criterion.ts'
import { issueCriteria } from '../issue.acts.ts'
import { treeOf } from '../tree.ts'
import { readTable } from './read.ts'
import { criteriaFrom } from './rows-for.ts'
import { sendTable, type Taking, takeTable } from './table.acts.ts'
import { tableFile } from './table.file.ts'
import { markOf } from './table.store.ts'
import { showTable } from './table.view.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(inProject('cycle/1-launch/criterion/table/samples', `${name}.xlsx`)))
const upload = (name: string) => ({ name: `${name}.xlsx`, bytes: bytesOf(name) })

async function send(name: string, account = 'ct.canbo') {
  return sendTable(database.db, await ground.actor(account), ground.year, upload(name))
}

async function take(fileId: string, difference: Partial<Taking> = {}) {
  const seen = markOf(await criteriaOfYear(database.db, ground.year.id))
  const taking = { fileId, sheet: '', replace: false, rules: [], seen, ...difference }
  return takeTable(database.db, await ground.actor('ct.canbo'), ground.year, taking)
}

const codes = async () => (await criteriaOfYear(database.db, ground.year.id)).map((one) => one.code)

describe('a table sent in', () => {
  beforeEach(async () => {
    await sql`delete from criteria`.execute(database.db)
  })

  it('writes nothing until it is confirmed, and then exactly that file', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    const id = await send('khoi-thi-dua')
    expect(await codes()).toEqual([])
    const view = await showTable({ db, actor: lead, year: ground.year }, { id, sheet: '' })
    expect(view.counts).toEqual({ groups: 4, lines: 7, proposals: 6, errors: 0, warnings: 8 })
    expect(view.may.take.kind).toBe('allowed')

    expect(await take(id, { rules: [9, 20] })).toEqual({ lines: 11, droppedPlans: 0 })
    const criteria = await criteriaOfYear(db, ground.year.id)
    expect(criteria.map((one) => one.code)).toEqual(view.lines.map((line) => line.code))
    expect(criteria.map((one) => one.rule?.type ?? '')).toEqual([
      '',
      'ratio',
      'manual',
      'manual',
      '',
      'manual',
      'manual',
      '',
      'count',
      '',
      'manual',
    ])
    expect(criteria.find((one) => one.code === 'I.1')).toMatchObject({
      points: '30',
      ownerId: ground.agencies.btm,
      evidenceAsked: 'Báo cáo kết quả năm',
      method: 'Chấm theo tỷ lệ đạt',
      parentId: criteria[0]?.id,
    })
    const journal = await db
      .selectFrom('journal')
      .where('action', '=', 'table.taken')
      .select(['after'])
      .execute()
    expect(journal).toMatchObject([{ after: { fileId: id, sheet: 'Phụ lục', rules: [9, 20] } }])
  })

  it('takes every proposal when all are wished', async () => {
    await take(await send('khoi-thi-dua'), { rules: 'all' })
    const rules = (await criteriaOfYear(database.db, ground.year.id)).map((one) => one.rule?.type ?? '')
    expect(rules).toEqual(['', 'ratio', 'events', 'steps', '', 'yesNo', 'manual', '', 'count', '', 'events'])
  })

  it('replaces a scale only when told to, and only the scale that was seen', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    await take(await send('khoi-thi-dua'))
    const id = await send('phan-a-b')
    await expect(take(id)).rejects.toThrow('đã có 11 dòng')
    const seen = markOf(await criteriaOfYear(db, ground.year.id))
    await addCriterion(db, lead, ground.year, {
      code: 'X',
      title: 'Thêm sau',
      part: 'standard',
      points: '5',
      method: '',
      evidenceAsked: '',
      ownerId: null,
    })
    await expect(take(id, { replace: true, seen })).rejects.toThrow(Stale)
    await take(id, { replace: true })
    expect(await codes()).toEqual(['A', '1', '1.1', '1.2', '2', '2.1', '2.3', 'I', 'I.a', 'II', 'II.a'])
  })

  it('keeps the plans of the lines that keep their code, and says how many it dropped', async () => {
    const { db } = database
    await take(await send('khoi-thi-dua'), { rules: 'all' })
    const lead = await ground.actor('ct.canbo')
    const planned = (await criteriaOfYear(db, ground.year.id)).filter((one) =>
      ['I.1', 'I.2'].includes(one.code),
    )
    const plan = { agency_id: ground.agencies.btm, plan: '12.5', set_by: lead.id, version: 3 }
    await db
      .insertInto('criterion_plans')
      .values(planned.map((one) => ({ ...plan, criterion_id: one.id })))
      .execute()
    await sql`update criteria set code = 'gone' where code = 'I.2'`.execute(db)
    const again = { rules: 'all' as const, replace: true }
    expect(await take(await send('khoi-thi-dua'), again)).toEqual({ lines: 11, droppedPlans: 1 })
    const kept = await db
      .selectFrom('criterion_plans as p')
      .innerJoin('criteria as c', 'c.id', 'p.criterion_id')
      .select(['c.code', 'p.plan', 'p.version'])
      .execute()
    expect(kept).toEqual([{ code: 'I.1', plan: '12.5000', version: 3 }])
  })

  it('with errors is shown row by row and not imported', async () => {
    const { db } = database
    const id = await send('loi-can-sua')
    const view = await showTable(
      { db, actor: await ground.actor('ct.canbo'), year: ground.year },
      { id, sheet: '' },
    )
    expect(view.counts.errors).toBe(5)
    await expect(take(id)).rejects.toThrow('Tệp còn 5 lỗi')
    expect(await codes()).toEqual([])
  })

  it.each([
    [
      'không có bảng',
      async () => xlsxPage({ name: 'S', columns: [], rows: [['a', 'b']], headRow: 0, boldRows: [] }),
      'Không thấy dòng tiêu đề',
    ],
    ['CSV', async () => Buffer.from('TT,Nội dung,Điểm'), 'tệp văn bản'],
    ['rỗng', async () => new Uint8Array(), 'Tệp rỗng'],
  ])('of a wrong kind (%s) is refused at the field', async (_name, bytes, words) => {
    const sent = sendTable(database.db, await ground.actor('ct.canbo'), ground.year, {
      name: 'bang.xlsx',
      bytes: new Uint8Array(await bytes()),
    })
    await expect(sent).rejects.toThrow(BadInput)
    await expect(sent).rejects.toMatchObject({ fields: { file: expect.stringContaining(words) } })
  })

  it('is hidden from whoever does not lead, and no other file of the year can be looked at as one', async () => {
    const { db } = database
    await expect(send('khoi-thi-dua', 'hc.thutruong')).rejects.toThrow(Refused)
    const actor = await ground.actor('ct.canbo')
    const row = {
      id: crypto.randomUUID(),
      year_id: ground.year.id,
      name: 'a.xlsx',
      kind: 'x',
      size: 1,
      sha256: 'x',
    }
    await db
      .insertInto('files')
      .values({ ...row, content: Buffer.from('x') })
      .execute()
    await expect(showTable({ db, actor, year: ground.year }, { id: row.id, sheet: '' })).rejects.toThrow(
      'hidden',
    )
    await expect(take(row.id)).rejects.toThrow('hidden')
  })
})

// Export and import -------------------------------------------------------------------------------------------

const words = fc
  .string({
    unit: fc.constantFrom(..."aáàăâbcđêôơưyÁĐỐ 0123,.;:=+-@()%/“”<>&'".split('')),
    minLength: 1,
    maxLength: 40,
  })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '')
const manyWords = fc.array(words, { maxLength: 3 }).map((lines) => lines.join('\n'))
const figure = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(1, 10, 100, 10_000))
  .map(([n, d]) => String(n / d))
const rule: fc.Arbitrary<Method> = fc.oneof(
  fc.constant<Method>({ type: 'manual' }),
  fc.constant<Method>({ type: 'yesNo' }),
  figure.map((each): Method => ({ type: 'count', each })),
  figure.map((each): Method => ({ type: 'events', events: [{ each }] })),
  fc.tuple(figure, figure).map(
    ([from, points]): Method => ({
      type: 'steps',
      on: { percent: 'a', of: 'b' },
      steps: [{ from, points }],
    }),
  ),
  fc
    .tuple(words, figure)
    .map(([grade, percent]): Method => ({ type: 'grades', grades: [{ grade, percent }] })),
)
const agencies = ['a1', 'b2', 'c3']
const members = agencies.map((id, at) => ({ id, name: `Cục số ${at}`, abbreviation: `C${at}` }))

type Seed = {
  parent: number
  isGroup: boolean
  line: Omit<Criterion, 'id' | 'parentId' | 'code' | 'rule' | 'part'>
  rule: Method
  part: Criterion['part']
}
const seed: fc.Arbitrary<Seed> = fc.record({
  parent: fc.nat({ max: 30 }),
  isGroup: fc.boolean(),
  rule,
  part: fc.constantFrom('standard', 'extra', 'deduction'),
  line: fc.record({
    title: words,
    kind: fc.constant('standard' as const),
    why: fc.constant(''),
    points: fc.option(figure),
    weight: fc.constant(null),
    unit: words,
    direction: fc.constantFrom('more', 'less'),
    compulsory: fc.boolean(),
    appliesTo: fc.constantFrom('all', 'lead', 'members', 'chosen'),
    agencyIds: fc.subarray(agencies, { minLength: 1 }),
    ownerId: fc.option(fc.constantFrom(...agencies)),
    evidenceAsked: manyWords,
    dueOn: fc.option(fc.constantFrom('2022-09-30', '2022-01-02')),
    cap: fc.option(figure),
    floor: fc.option(figure.map((one) => `-${one}`)),
    gate: fc.subarray(['1', '2.1']),
    method: manyWords,
    position: fc.constant(0),
    illustrative: fc.constant(false),
    version: fc.constant(1),
  }),
})

/** Seeds as a scale: each hangs under an earlier group, or at the root. */
function scaleFrom(seeds: Seed[]): Criterion[] {
  const made: Criterion[] = []
  for (const [at, { parent, isGroup, line, rule, part }] of seeds.entries()) {
    const groups = made.filter((one) => one.rule === null)
    const above = groups[parent % (groups.length + 1)]
    made.push({
      ...line,
      id: `id${at}`,
      code: `M${at}`,
      parentId: above?.id ?? null,
      part: above?.part ?? part,
      rule: isGroup ? null : rule,
      agencyIds: line.appliesTo === 'chosen' ? line.agencyIds : [],
    })
  }
  return made
}

/** Without what every scale has of its own: ids and places. */
const bare = (criteria: Criterion[]): unknown =>
  treeOf(criteria).map(function plain(branch): unknown {
    const { id: _id, parentId: _parent, position: _position, ...line } = branch.line
    return { ...line, below: branch.below.map(plain) }
  })

async function roundTrip(criteria: Criterion[]) {
  const read = await readXlsxBytes(await tableFile('Bảng tiêu chí', criteria, members))
  if ('fault' in read) throw new Error(read.fault)
  const table = read.sheets[0] && readTable(read.sheets[0], members)
  if (!table) throw new Error('no head found')
  return table
}

describe('a scale exported and imported again', () => {
  it('is the same tree, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(seed, { minLength: 20, maxLength: 60 }), async (seeds) => {
        const criteria = scaleFrom(seeds)
        const table = await roundTrip(criteria)
        expect(table.remarks.filter((one) => one.kind === 'error')).toEqual([])
        expect(bare(criteriaFrom(table.lines, []))).toEqual(bare(criteria))
      }),
      { numRuns: 4, endOnFailure: true },
    )
  })

  it('is the same in the database, and can be issued as before', async () => {
    const { db } = database
    await sql`delete from criteria`.execute(db)
    await take(await send('khoi-thi-dua'), { rules: 'all' })
    const before = await criteriaOfYear(db, ground.year.id)
    const bytes = await tableFile('Bảng', before, ground.year.members)
    const lead = await ground.actor('ct.canbo')
    const id = await sendTable(db, lead, ground.year, { name: 'lai.xlsx', bytes })
    await take(id, { replace: true })
    expect(bare(await criteriaOfYear(db, ground.year.id))).toEqual(bare(before))
    await issueCriteria(db, lead, ground.year)
    await expect(take(id, { replace: true })).rejects.toThrow('đã ban hành')
    await expect(send('khoi-thi-dua')).rejects.toThrow('đã ban hành')
  })
})
