import { describe, expect, it } from 'vitest'
import { ruleWords, thresholdOf, thresholdOrNone } from './threshold.ts'

const ownShare = { percent: 80, source: 'Điều 7 Quy chế của Hội đồng (mẫu)' }
const asked = { awardCode: 'determinedToWinUnit', allMembers: 9 }

describe('votes a nominee needs', () => {
  it('come from the law where it has been read, whatever the council says of its own', () => {
    expect(thresholdOf({ ...asked, heldOn: '2022-10-20', ownShare }).needed).toBe(7)
  })

  it("come from the council's own rules where no law has been read, and the words say so", () => {
    const threshold = thresholdOf({ ...asked, heldOn: '2026-10-20', ownShare })
    expect(threshold.needed).toBe(8)
    expect(ruleWords(threshold)).toContain('Điều 7 Quy chế')
  })

  it('are not guessed where neither is known', () => {
    expect(thresholdOrNone({ ...asked, heldOn: '2026-10-20', ownShare: null })).toBeNull()
  })
})
