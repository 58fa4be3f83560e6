import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { PairSide } from './pair.view.ts'
import { PairScreen } from './screens/PairScreen.tsx'

const aSide = (difference: Partial<PairSide>): PairSide => ({
  ...{ id: 'b', name: 'Cục B', place: 2, total: '90.00', gap: '1.50', exactGap: '1.5', tie: null },
  ...{ lines: [], swaps: [], crossings: [], ...difference },
})
const shownBelow = (difference: Partial<PairSide>) =>
  render(
    <PairScreen
      {...{ slug: 'x', yearName: 2022, name: 'Cục A', isSure: true, above: null }}
      agency={{ id: 'a', name: 'Cục A', place: 1, total: '90.00' }}
      below={aSide(difference)}
    />,
  )

describe('an agency beside its neighbour', () => {
  const equal = { gap: '0.00', exactGap: '0' }

  it('says by how much it is ahead, to the last digit where the decimals shown do not tell', () => {
    expect(shownBelow({})).toContain('Hơn Cục B đứng dưới 1,50 điểm')
    expect(shownBelow({ gap: '0.00', exactGap: '0.004' })).toContain('Hơn Cục B đứng dưới 0,004 điểm')
  })

  it.each([
    [{ by: 'Số sáng kiến', awaitsBallot: false }, 'Bằng tổng điểm; phân định theo: Số sáng kiến.'],
    [{ by: 'ballot', awaitsBallot: false }, 'Bằng tổng điểm; phân định theo: phiếu bầu.'],
    [{ by: null, awaitsBallot: true }, 'Bằng điểm và mọi chỉ số: chờ bỏ phiếu.'],
    [{ by: null, awaitsBallot: false }, 'không có chỉ số nào phân định nên cùng hạng 2.'],
  ])('says that the points are equal, and how the tie was broken: %j', (tie, sentence) => {
    const page = shownBelow({ ...equal, tie })
    expect(page).toContain('Bằng điểm với Cục B')
    expect(page).toContain(sentence)
    expect(page).not.toContain('đứng dưới')
  })
})
