import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { describe, expect, it } from 'vitest'
import { fontFiles } from '../fonts.ts'
import { sampleInvitation, sampleLetter, samplePledge, sampleRegulation } from '../more.samples.ts'
import { sampleDecision, sampleMinutes, sampleReport } from '../paper.samples.ts'
import type { Paper } from '../paper.ts'
import { renderPdf, settingOf } from '../pdf.ts'

const papers: [string, Paper][] = [
  ['a decision', sampleDecision],
  ['a report', sampleReport],
  ['minutes', sampleMinutes],
  ['a letter', sampleLetter],
  ['an invitation', sampleInvitation],
  ['a decision that puts a regulation in force', sampleRegulation],
  ['a pledge', samplePledge],
]

const compiler = NodeCompiler.create({
  fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
})

describe('A PDF read aloud', () => {
  it.each(papers)('of %s passes the checks of PDF/UA-1 and of PDF/A-2a', (_, paper) => {
    const { template, inputs } = settingOf(paper)
    const set = compiler.compile({ mainFileContent: template, inputs }).result
    if (!set) throw new Error('not set')
    for (const pdfStandard of ['ua-1', 'a-2a'])
      expect(compiler.pdf(set, { pdfStandard, pdfTags: true }).length).toBeGreaterThan(1000)
  })

  it.each(papers)('of %s names both standards, its title and its language', async (_, paper) => {
    const pdf = (await renderPdf(paper)).toString('latin1')
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>')
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
    expect(pdf).toContain('/DisplayDocTitle true')
    expect(pdf).toContain('/Lang (vi-VN)')
    expect(pdf).toContain('/Marked true')
  })

  it('leaves every object where the table of the file says it is', async () => {
    const pdf = (await renderPdf(sampleReport)).toString('latin1')
    const table = pdf.slice(Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf)?.[1]))
    const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset))
    expect(table.startsWith('xref')).toBe(true)
    expect(offsets.filter((offset, i) => !pdf.startsWith(`${i + 1} 0 obj`, offset))).toEqual([])
  })

  it('tells the heads of a table from its cells', async () => {
    const pdf = (await renderPdf(sampleRegulation)).toString('latin1')
    expect(pdf).toMatch(/\/S \/TH\b/)
    expect(pdf).toMatch(/\/Scope \/Column/)
  })
})
