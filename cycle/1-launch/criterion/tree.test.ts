import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { addCriterion, editCriterion, moveCriterion, removeCriterion } from './criterion.acts.ts'
import { aGroup, aLine } from './criterion.samples.ts'
import { criteriaOfYear, criterionOf, isCriteriaIssued, settingsOf } from './criterion.store.ts'
import type { CriterionInput } from './criterion.ts'
import { faultsOf } from './faults.ts'
import { issueCriteria } from './issue.acts.ts'
import { scaleOf } from './scale.ts'
import { saveSettings } from './settings/settings.acts.ts'
import { flat, pointsOf, treeOf } from './tree.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
const ids: Record<string, string> = {}

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
  await add(aGroup('1'))
  await add(aGroup('1a', { parentId: ids['1'] ?? null }))
  await add(aLine('1.1', { parentId: ids['1a'] ?? null, points: '60' }))
  await add(aLine('1.2', { parentId: ids['1a'] ?? null, points: '30', rule: { type: 'yesNo' } }))
  await add(aGroup('9', { part: 'extra' }))
})
afterAll(() => database.close())

async function add(input: CriterionInput) {
  const id = await addCriterion(database.db, await ground.actor('ct.canbo'), ground.year, input)
  ids[input.code] = id
  return id
}

async function edit(code: string, difference: Partial<CriterionInput>) {
  const { db } = database
  const before = await criterionOf(db, ground.year.id, ids[code] ?? '')
  if (!before) throw new Error(`no criterion ${code}`)
  return editCriterion(db, await ground.actor('ct.canbo'), ground.year, { ...before, ...difference })
}

const tree = async () =>
  flat(treeOf(await criteriaOfYear(database.db, ground.year.id))).map(
    ({ line, depth }) => `${depth} ${line.code}`,
  )

describe('Bảng tiêu chí nhiều cấp', () => {
  it('adds its groups up through every level', async () => {
    const criteria = await criteriaOfYear(database.db, ground.year.id)
    const points = pointsOf(scaleOf('', criteria, await settingsOf(database.db, ground.year.id)), criteria)
    expect(points.standard).toBe('90.00')
    expect(Object.fromEntries(points.of)).toEqual({
      '1': '90.00',
      '1a': '90.00',
      '1.1': '60.00',
      '1.2': '30.00',
      '9': null,
    })
  })

  it('gives a line the part of its group', async () => {
    await add(aLine('9.1', { parentId: ids['9'] ?? null, points: '5', part: 'standard' }))
    expect((await criterionOf(database.db, ground.year.id, ids['9.1'] ?? ''))?.part).toBe('extra')
  })

  it('moves a line among its neighbours, and into another group', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    await moveCriterion(db, lead, ground.year, { id: ids['1.2'] ?? '', to: 'up' })
    expect(await tree()).toEqual(['0 1', '1 1a', '2 1.2', '2 1.1', '0 9', '1 9.1'])
    await moveCriterion(db, lead, ground.year, { id: ids['1.2'] ?? '', to: 'up' })
    await edit('1.2', { parentId: ids['1'] ?? null, position: 50 })
    expect(await tree()).toEqual(['0 1', '1 1a', '2 1.1', '1 1.2', '0 9', '1 9.1'])
  })

  it('does not let a group stand inside itself, nor a line inside a line', async () => {
    await expect(edit('1', { parentId: ids['1a'] ?? null })).rejects.toMatchObject({
      fields: { parentId: expect.stringContaining('trong chính nó') },
    })
    await expect(edit('9.1', { parentId: ids['1.1'] ?? null })).rejects.toMatchObject({
      fields: { parentId: 'Hãy chọn một nhóm của bảng này.' },
    })
  })

  it('keeps a code others refer to, and says who', async () => {
    await edit('1.1', { gate: ['1.2'] })
    await expect(edit('1.2', { code: '1.7' })).rejects.toMatchObject({
      fields: { code: 'Mã 1.2 đang được dùng ở: tiêu chí 1.1. Hãy sửa ở đó trước khi đổi mã.' },
    })
    const lead = await ground.actor('ct.canbo')
    const remove = (code: string) => removeCriterion(database.db, lead, ground.year, ids[code] ?? '')
    await expect(remove('1.2')).rejects.toThrow('đang được dùng ở: tiêu chí 1.1')
    await expect(remove('1')).rejects.toThrow('Nhóm này còn tiêu chí')
  })

  it('takes a gate only from a line of yes or no, and points or a weight, never both', async () => {
    await expect(edit('1.2', { gate: ['1.1'] })).rejects.toMatchObject({
      fields: { gate: expect.stringContaining('“1.1”') },
    })
    await expect(edit('9.1', { weight: '2' })).rejects.toMatchObject({
      fields: { weight: expect.any(String) },
    })
    await expect(edit('9.1', { appliesTo: 'chosen' })).rejects.toMatchObject({
      fields: { agencyIds: expect.any(String) },
    })
  })
})

describe('Ban hành', () => {
  it('is refused while anything cannot be computed, and the fault has its place', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    const faults = async () =>
      faultsOf(scaleOf('', await criteriaOfYear(db, ground.year.id), await settingsOf(db, ground.year.id)))
    expect((await faults()).count).toBeGreaterThan(0)
    await expect(issueCriteria(db, lead, ground.year)).rejects.toThrow('chưa tính được')
    await edit('1.1', {
      points: '70',
      rule: { type: 'steps', steps: [{ from: '10', to: '5', points: '1' }] },
    })
    expect((await faults()).of['1.1']).toEqual([expect.any(String)])
    await edit('1.1', { rule: { type: 'manual' } })
    expect(await faults()).toEqual({ count: 0, of: {} })
    await issueCriteria(db, lead, ground.year)
    expect(await isCriteriaIssued(db, ground.year.id)).toBe(true)
  })

  it('leaves only lines added late or for some agencies, with the reason', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    await expect(add(aLine('3'))).rejects.toThrow('chỉ thêm được tiêu chí bổ sung')
    const late = aLine('9.2', { parentId: ids['9'] ?? null, points: '2', kind: 'late' })
    await expect(add(late)).rejects.toMatchObject({ fields: { why: expect.any(String) } })
    const own = { ...late, code: '9.3', why: 'Giao thêm tháng 6', kind: 'supplementary' as const }
    await expect(add(own)).rejects.toMatchObject({ fields: { appliesTo: expect.any(String) } })
    await add({ ...late, why: 'Tổng cục giao thêm' })
    await add({ ...own, appliesTo: 'chosen', agencyIds: [ground.agencies.ttr] })
    const added = (await criteriaOfYear(db, ground.year.id)).filter((one) => one.kind !== 'standard')
    expect(added.map(({ code, agencyIds }) => [code, agencyIds])).toEqual([
      ['9.2', []],
      ['9.3', [ground.agencies.ttr]],
    ])
    await expect(edit('9.2', { points: '3' })).rejects.toThrow('không sửa được nữa')
    const settings = await settingsOf(db, ground.year.id)
    await expect(saveSettings(db, lead, ground.year, settings)).rejects.toThrow('không sửa được nữa')
  })
})
