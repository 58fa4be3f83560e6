import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { piecesOf, squeezed } from '../judges/pieces.ts'
import { unescaped } from '../judges/word-file.ts'
import { layOut } from '../layout.ts'
import { sampleInvitation, sampleLetter, samplePledge, sampleRegulation } from '../more.samples.ts'
import { sampleDecision, sampleMinutes, sampleReport } from '../paper.samples.ts'
import type { Paper } from '../paper.ts'
import { PaperSheet } from './PaperSheet.tsx'

const papers: [string, Paper][] = [
  ['a report', sampleReport],
  ['a decision', sampleDecision],
  ['minutes', sampleMinutes],
  ['a letter', sampleLetter],
  ['an invitation', sampleInvitation],
  ['a decision that puts a regulation in force', sampleRegulation],
  ['a pledge', samplePledge],
]

describe('A paper on screen', () => {
  it.each(papers)('%s says every word that it prints', (_, paper) => {
    const layout = layOut(paper)
    const shown = squeezed(unescaped(render(h(PaperSheet, { layout })).replace(/<[^>]+>/g, '')))
    expect(
      piecesOf(layout)
        .map(squeezed)
        .filter((piece) => !shown.includes(piece)),
    ).toEqual([])
  })

  it('spans the cells of a head that reach over others', () => {
    const page = render(h(PaperSheet, { layout: layOut(sampleRegulation) }))
    expect(page).toMatch(/<th scope="colgroup" colspan="3">Điểm<\/th>/i)
    expect(page).toMatch(/rowspan="2">Ghi chú/i)
  })
})
