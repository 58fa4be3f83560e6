import { describe, expect, it } from 'vitest'
import { askedTogether, lawOf, ruleWords, thresholdOf } from './threshold.ts'

const ownShare = { percent: 80, source: 'Điều 7 Quy chế của Hội đồng (mẫu)' }
const asked = { awardCode: 'determinedToWinUnit', allMembers: 9, layers: ['army' as const], ownShare }

describe('votes a nominee needs', () => {
  it('come from the law where it has been read, whatever the council says of its own', () => {
    expect(thresholdOf({ ...asked, heldOn: '2022-10-20' })?.needed).toBe(7)
  })

  it("come from the council's own rules where no law has been read, and the words say so", () => {
    const threshold = thresholdOf({ ...asked, heldOn: '2026-10-20' })
    expect(threshold?.needed).toBe(8)
    expect(threshold && ruleWords(threshold)).toContain('Điều 7 Quy chế')
  })

  it.each([
    ['determinedToWinUnit', '2026-10-20'],
    ['grassrootsFighter', '2025-10-20'],
    ['determinedToWinUnit', '2013-12-31'],
  ])('are not guessed where neither is known: %s on %s', (awardCode, heldOn) => {
    expect(thresholdOf({ ...asked, awardCode, heldOn, ownShare: null })).toBeNull()
  })

  it('are strictly more than half where the rules of the province say so', () => {
    const bacNinh = {
      ...{ awardCode: 'certificateOfMerit', heldOn: '2025-12-15', layers: ['bacNinh' as const] },
      ownShare: null,
    }
    expect(thresholdOf({ ...bacNinh, allMembers: 8 })?.needed).toBe(5)
    expect(thresholdOf({ ...bacNinh, allMembers: 9 })?.needed).toBe(5)
  })

  it.each([
    [29, 27],
    [9, 9],
  ])('for nine tenths of %i members are %i', (allMembers, needed) => {
    const flag = { ...asked, awardCode: 'governmentFlag', heldOn: '2022-10-20', allMembers }
    expect(thresholdOf(flag)?.needed).toBe(needed)
  })

  it('tell what another text asks one step further up', () => {
    const fighter = { ...asked, awardCode: 'armyFighter', heldOn: '2022-10-20' }
    expect(thresholdOf(fighter)).toMatchObject({ needed: 7, warns: { percent: 90, needed: 9 } })
  })

  it('leave a figure whose article was not read for somebody to say', () => {
    const later = { awardCode: 'grassrootsFighter', heldOn: '2025-10-20', layers: [] }
    expect(lawOf(later)).toMatchObject({ kind: 'unread', percent: 80 })
  })
})

describe('what the cases of a sitting ask together', () => {
  it('is the strictest of each', () => {
    const at = (awardCode: string) => thresholdOf({ ...asked, awardCode, heldOn: '2022-10-20' })
    const together = askedTogether([at('determinedToWinUnit'), at('labourHero'), null])
    expect(together.absent?.asksAbsent).toBe(true)
    expect(together.secret?.citation?.place).toBe('Điều 64 khoản 7 điểm a')
    expect(askedTogether([at('determinedToWinUnit')]).secret).toBeNull()
  })
})
