import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PaperAnswers, PaperOffer } from '#ground/papers/offer.ts'
import type { Block } from '#ground/papers/paper.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { yearPlanOffer } from '../year-plan/year-plan.offer.ts'
import { foundingOffer } from './founding.offer.ts'
import { regulationOffer } from './regulation.offer.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

async function written(offer: PaperOffer, account: string, answers: PaperAnswers = {}) {
  const who = await ground.actor(account)
  const [subject] = await offer.subjects(database.db, who, ground.year)
  if (!subject) throw new Error('nothing to write about')
  const of = { who, year: ground.year, subject, on: '2022-03-01' }
  const said = await offer.suggest?.(database.db, of)
  return offer.write(database.db, { ...of, answers: { ...said, ...answers } })
}

const typed = { rotation: 'Mỗi năm một đơn vị.', meetings: 'Ba lần.', vote: 'Từ 80 %.', money: 'Tự bảo đảm.' }
const articlesOf = (blocks: Block[] = []) => blocks.flatMap((one) => (one.kind === 'article' ? [one] : []))

describe('Quyết định thành lập cụm', () => {
  it('is the head of the body’s to take, and hidden from everybody else', async () => {
    expect(foundingOffer.may(await ground.actor('tongcuc.thutruong'), ground.year).kind).toBe('allowed')
    expect(foundingOffer.may(await ground.actor('ct.canbo'), ground.year).kind).toBe('hidden')
    expect(regulationOffer.may(await ground.actor('ct.canbo'), ground.year).kind).toBe('hidden')
  })

  it('counts the members as its list does, and leaves the number open', async () => {
    const paper = await written(foundingOffer, 'tongcuc.thutruong')
    expect(paper.reference).toBe('/QĐ-CNQP')
    expect(articlesOf(paper.blocks)[0]?.text).toContain('10 (mười) đơn vị thành viên')
    const [list] = paper.annexes?.[0]?.blocks ?? []
    expect(list?.kind === 'table' && list.rows.map((row) => row[3])).toEqual([
      ...['Cụm phó', 'Cụm trưởng', 'Thành viên', 'Thành viên', 'Thành viên'],
      ...['Thành viên', 'Thành viên', 'Thành viên', 'Thành viên', 'Thành viên'],
    ])
  })
})

describe('Quy chế hoạt động', () => {
  it('numbers its articles through all chapters and holds the duties and what was typed', async () => {
    const paper = await written(regulationOffer, 'tongcuc.thutruong', typed)
    const blocks = paper.annexes?.[0]?.blocks ?? []
    const articles = articlesOf(blocks)
    expect(articles.map((one) => one.number)).toEqual(articles.map((_, i) => i + 1))
    expect(blocks.filter((one) => one.kind === 'chapter')).toHaveLength(5)
    const words = JSON.stringify(articles)
    for (const part of ['Nhiệm vụ của Cụm trưởng', 'Cụm phó', 'Cơ quan giám sát', ...Object.values(typed)])
      expect(words).toContain(part)
  })

  it('says how points are counted by the settings of the year', async () => {
    const words = JSON.stringify(await written(regulationOffer, 'tongcuc.thutruong', typed))
    expect(words).toContain('Tổng điểm chuẩn của bảng tiêu chí là 100 điểm.')
    expect(words).toContain('các đơn vị được xếp cùng hạng, hạng kế tiếp để trống')
  })
})

describe('Kế hoạch hoạt động năm', () => {
  it('has every dated step, its place as typed or to be told', async () => {
    const paper = await written(yearPlanOffer, 'ct.canbo', { places: 'Phát động thi đua | Hội trường' })
    const [table] = paper.blocks.filter((one) => one.kind === 'table')
    expect(table?.rows).toHaveLength(14)
    expect(table?.rows[1]).toEqual([
      '2',
      'Phát động thi đua',
      '05/01/2022',
      '31/01/2022',
      'Cụm trưởng',
      'Hội trường',
    ])
    expect(table?.rows[2]?.[5]).toBe('Thông báo sau')
  })

  it('is the lead’s to write', async () => {
    expect(yearPlanOffer.may(await ground.actor('hc.canbo'), ground.year).kind).toBe('hidden')
  })
})
