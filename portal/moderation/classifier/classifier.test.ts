import { describe, expect, it } from 'vitest'
import { samplesOf } from './corpus.samples.ts'
import { reasonsOf } from './explained.ts'
import { piecesOf } from './pieces.ts'
import { fewest, type Met, scoreOf } from './score.ts'

function learnedFrom(half: 'learned' | 'tried') {
  const met = new Map<string, Met>()
  const all = { approved: 0, refused: 0 }
  for (const { text, refused } of samplesOf(half)) {
    const lesson = refused ? 'refused' : 'approved'
    all[lesson] += 1
    for (const piece of piecesOf(text)) {
      const before = met.get(piece) ?? { approved: 0, refused: 0 }
      met.set(piece, { ...before, [lesson]: before[lesson] + 1 })
    }
  }
  return { met, all }
}

/** How often a refused comment scores above an approved one: 1 is always, a half is chance. */
function ordering(scored: { refused: boolean; percent: number }[]): number {
  const refused = scored.filter((one) => one.refused)
  const approved = scored.filter((one) => !one.refused)
  const wins = refused.flatMap((one) =>
    approved.map((other) => (one.percent > other.percent ? 1 : one.percent === other.percent ? 0.5 : 0)),
  )
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length
}

describe('what the classifier reads', () => {
  it.each([
    ['spaced and dotted', 'v.a.y  t.i.ề.n', 'vaytien'],
    ['with figures for letters', 'K1ếm t1ền', 'kiem tien'],
    ['without marks', 'Vay tiền', 'vay tien'],
  ])('finds the words %s', (_, text, piece) => {
    expect(piecesOf(text)).toContain(piece)
  })

  it('keeps the host of a link and no telephone number', () => {
    const pieces = piecesOf('Xem http://www.mau.example/trang?x=1 gọi 0900 000 001')
    expect(pieces).toContain('@mau.example')
    expect(pieces).toContain('#link')
    expect(pieces).toContain('#phone')
    expect(pieces.join(' ')).not.toMatch(/0900|000001/)
  })

  it('is bounded, whatever comes', () => {
    expect(piecesOf('')).toEqual(['#short'])
    expect(piecesOf('chữ '.repeat(900) + crypto.randomUUID().repeat(60)).length).toBeLessThanOrEqual(600)
  })
})

describe('the score of a comment', () => {
  it('is none until twenty decisions of each kind were learned', () => {
    const few = { approved: fewest, refused: fewest - 1 }
    expect(scoreOf(['vay'], new Map(), few)).toBeNull()
    expect(scoreOf(['vay'], new Map(), { ...few, refused: fewest })).toEqual({ percent: 50, weighed: [] })
  })

  it('orders made-up comments of wording never seen: refused ones above approved ones in 19 of 20 pairs', () => {
    for (const [learned, tried] of [
      ['learned', 'tried'],
      ['tried', 'learned'],
    ] as const) {
      const { met, all } = learnedFrom(learned)
      const scored = samplesOf(tried).map(({ text, refused }) => ({
        refused,
        percent: scoreOf(piecesOf(text), met, all)?.percent ?? 50,
      }))
      expect(ordering(scored)).toBeGreaterThan(0.95)
      expect(scored.filter((one) => !one.refused && one.percent >= 50)).toEqual([])
      expect(scored.filter((one) => one.refused && one.percent >= 50).length).toBeGreaterThan(35)
    }
  })

  it('is explained by what weighed most, words before letters, nothing twice', () => {
    const { met, all } = learnedFrom('learned')
    const score = scoreOf(piecesOf('Cần tiền gấp? gọi ngay'), met, all)
    const reasons = score ? reasonsOf(score) : []
    expect(reasons.length).toBeLessThanOrEqual(5)
    expect(reasons[0]).toMatch(/^“.+”: gặp trong \d+ bình luận bị từ chối, 0 bình luận được duyệt$/)
    expect(new Set(reasons).size).toBe(reasons.length)
  })
})
