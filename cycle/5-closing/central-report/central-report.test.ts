import { describe, expect, it } from 'vitest'
import { figuresOf, type ReportSection, wordsOf } from './central-report.ts'
import { composeCentralReport } from './compose.ts'
import { aCount, aResult, someFacts } from './facts.sample.ts'

function textOf(sections: ReportSection[]): string {
  const blocks = sections.flatMap((one) => [...one.blocks, ...(one.agencies ?? []).flatMap((a) => a.blocks)])
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [wordsOf(block.parts)]
      if (block.kind === 'list') return block.items.map(wordsOf)
      return block.kind === 'table' ? block.rows.flat().map(wordsOf) : [block.text]
    })
    .join('\n')
}

describe('the central report', () => {
  it('says what is not known instead of inventing it', () => {
    const sections = composeCentralReport(someFacts())
    expect(sections.map((one) => one.number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI'])
    expect(textOf(sections).match(/chưa có số liệu/gi)?.length).toBeGreaterThan(6)
    expect(figuresOf(sections).map((one) => one.value)).toEqual(['1'])
  })

  it('gives every figure the page it comes from', () => {
    const sections = composeCentralReport(someFacts({ targets: [aCount], results: [aResult] }))
    const figures = figuresOf(sections)
    expect(figures.every((one) => one.href.startsWith('/'))).toBe(true)
    expect(figures.find((one) => one.label === 'Thực hiện: Cuộc thanh tra')).toEqual({
      kind: 'figure',
      value: '4\u00a0cuộc',
      href: '/years/cum-2022/agencies/ttr/results',
      label: 'Thực hiện: Cuộc thanh tra',
      illustrative: false,
    })
  })

  it('marks what is made up, and only that', () => {
    const words = textOf(composeCentralReport(someFacts({ targets: [aCount], results: [aResult] })))
    expect(words).toContain('3\u00a0cuộc*')
    expect(words).toContain('\n4\u00a0cuộc\n')
    expect(words).toContain('1* chỉ tiêu bằng')
  })
})
