import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOffers } from '#cycle/1-launch/launch.offers.ts'
import { progressOffers } from '#cycle/2-progress/progress.offers.ts'
import { scoringOffers } from '#cycle/3-selection/scoring/papers/scoring.offers.ts'
import type { Paper } from '#ground/papers/paper.ts'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'

type Kept = { code: string; reference: string; content: Paper }

describe('the papers of launch, progress and scoring in the example season', () => {
  let database: TestDatabase
  let kept: Map<string, Kept>
  beforeAll(async () => {
    database = await seasonDatabase()
    const rows = await database.db
      .selectFrom('papers')
      .select(['code', 'reference', sql<Paper>`content`.as('content')])
      .execute()
    kept = new Map(rows.map((row) => [row.code, row]))
  }, 300_000)
  afterAll(() => database.close())

  const wordsOf = (code: string) => JSON.stringify(kept.get(code)?.content)
  const tableOf = (code: string) => kept.get(code)?.content.blocks.find((one) => one.kind === 'table')

  it('are all issued at least once', () => {
    const codes = [...launchOffers, ...progressOffers, ...scoringOffers].map((offer) => offer.code)
    expect(codes.filter((code) => !kept.has(code))).toEqual([])
    expect(kept.has('sitting-invitation') && kept.has('conference-invitation')).toBe(true)
  })

  it('go by the number that the movement names as its paper', () => {
    expect(kept.get('launch-plan')?.reference).toBe('01/KH-CTĐ')
    expect(kept.get('inspection-plan')?.reference).toBe('02/KH-CTĐ')
    expect(kept.get('score-sheet')?.reference).toBe('')
  })

  it('carry the signature of every head in the pledge', () => {
    const parties = kept.get('pledge')?.content.parties ?? []
    expect(parties.filter((party) => party.name !== '')).toHaveLength(10)
  })

  it('say who is late before the month reports are made up', () => {
    expect(tableOf('report-reminder')?.rows).toHaveLength(10)
    expect(wordsOf('report-reminder')).toContain('còn 10 đơn vị với 30 kỳ báo cáo')
  })

  it('give each difference its reason', () => {
    const annex = kept.get('score-summary')?.content.annexes?.[0]?.blocks[0]
    const rows = annex?.kind === 'table' ? annex.rows : []
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter((row) => row[7] === '')).toEqual([])
    expect(wordsOf('explanation-sheet')).toContain('Thời hạn trong văn bản giao không thay đổi.')
    expect(tableOf('score-sheet')?.foot?.slice(5)).toEqual([
      '100,00',
      '100,00',
      '–',
      '99,75',
      '99,75',
      '−0,25',
    ])
  })

  it('are signed by both sides of an inspection', () => {
    const { signatures = [] } = kept.get('inspection-minutes')?.content ?? {}
    expect(signatures.map((one) => [one.side, one.name !== ''])).toEqual([
      ['left', true],
      ['right', true],
    ])
  })
})
