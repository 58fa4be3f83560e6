import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { SheetScreen } from './SheetScreen.tsx'
import { aLine, aSheetView } from './sheet.samples.ts'

const mark = (value: string) => ({ value, reason: '', version: 1, round: 1, points: null })
const wordsOf = (view: Parameters<typeof SheetScreen>[0]) =>
  render(<SheetScreen {...view} />).replace(/<[^>]*>/g, ' ')

describe('the figures of a sheet', () => {
  it('leave out zeros of a plan that say nothing', () => {
    const lines = [aLine(1, { plan: '100.0000', unit: 'cuộc' }), aLine(2, { plan: '1234.5000' })]
    const words = wordsOf({ ...aSheetView(0), lines })
    expect(words).toContain('kế hoạch 100 cuộc')
    expect(words).toContain('kế hoạch 1.234,5 ')
  })

  it('write points a functional body confirms as the points beside them', () => {
    const lines = [aLine(1, { marks: { owner: mark('8') }, points: { self: '9.00' } })]
    expect(wordsOf({ ...aSheetView(0), lines })).toContain(' 8,00')
  })

  it('say of the conference that it decides, not that it hands in', () => {
    const view = aSheetView(0)
    const decided = { ...view.state.submitted, decision: view.state.submitted.self }
    const words = wordsOf({ ...view, state: { ...view.state, submitted: decided } })
    expect(words).toContain('quyết định lúc')
    expect(wordsOf(view)).toContain('Chưa quyết định')
  })
})
