import { existsSync, readFileSync, rmSync } from 'node:fs'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { renderDocx } from '../docx.ts'
import { sampleInvitation, sampleLetter, samplePledge, sampleRegulation } from '../more.samples.ts'
import { sampleDecision, sampleMinutes, sampleReport } from '../paper.samples.ts'
import type { Paper } from '../paper.ts'
import { renderPdf } from '../pdf.ts'
import { asked, desk, laid, needs, throughLibreOffice } from './outside.ts'

const papers: Record<string, Paper> = {
  decision: sampleDecision,
  report: sampleReport,
  minutes: sampleMinutes,
  letter: sampleLetter,
  invitation: sampleInvitation,
  regulation: sampleRegulation,
  pledge: samplePledge,
}
const names = Object.keys(papers)
const hardLetters = [...'ẠẤỆỘỮỲỶỸẶỄạấệộữỳỷỹặễ']

afterAll(() => rmSync(desk, { recursive: true, force: true }))

describe('Outside judges of papers', () => {
  it('LibreOffice opens every Word file, and its words are those of the PDF', async (context) => {
    needs(context, 'soffice')
    const files: string[] = []
    for (const [name, paper] of Object.entries(papers))
      files.push(laid(`${name}.docx`, await renderDocx(paper)))
    const set = throughLibreOffice(files)
    for (const [i, name] of names.entries()) {
      const file = set[i] ?? ''
      expect(existsSync(file), name).toBe(true)
      const office = await wordsOf(readFileSync(file))
      const own = await wordsOf(await renderPdf(papers[name] ?? sampleDecision))
      const isLong = name === 'report' || name === 'regulation'
      expect(isLong ? distinct(office) : office.sort(), name).toEqual(isLong ? distinct(own) : own.sort())
    }
  }, 300_000)

  it('qpdf finds no fault in any PDF', async (context) => {
    needs(context, 'qpdf')
    for (const [name, paper] of Object.entries(papers)) {
      const said = asked('qpdf', ['--check', laid(`${name}.pdf`, await renderPdf(paper))])
      expect(said, name).toContain('No syntax or stream encoding errors found')
    }
  })

  it('pdffonts finds every face inside, as a part of Tinos, with its letters named', async (context) => {
    needs(context, 'pdffonts')
    for (const [name, paper] of Object.entries(papers)) {
      const rows = asked('pdffonts', [laid(`${name}.pdf`, await renderPdf(paper))])
        .trim()
        .split('\n')
        .slice(2)
      expect(rows.length).toBeGreaterThan(1)
      for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+Tinos-?\S*\s.*\syes\s+yes\s+yes\s+\d+\s+\d+$/)
    }
  })

  it('pdftotext reads every hard letter of Vietnamese', async (context) => {
    needs(context, 'pdftotext')
    const text = asked('pdftotext', [laid('letter.pdf', await renderPdf(sampleLetter)), '-'])
    expect(hardLetters.filter((letter) => !text.normalize('NFC').includes(letter))).toEqual([])
  })

  it('zbarimg reads the proof from a picture of 150 dots an inch', async (context) => {
    needs(context, 'pdftoppm', 'zbarimg')
    const file = laid('letter.pdf', await renderPdf(sampleLetter))
    asked('pdftoppm', ['-r', '150', '-png', file, file])
    expect(asked('zbarimg', ['--quiet', '--raw', `${file}-1.png`]).trim()).toBe(sampleLetter.proof?.payload)
  })

  it('zbarimg reads the proof of the Word file too', async (context) => {
    needs(context, 'soffice', 'pdftoppm', 'zbarimg')
    const [file = ''] = throughLibreOffice([laid('proof.docx', await renderDocx(sampleLetter))])
    asked('pdftoppm', ['-r', '150', '-png', file, file])
    expect(asked('zbarimg', ['--quiet', '--raw', `${file}-1.png`]).trim()).toBe(sampleLetter.proof?.payload)
  }, 120_000)
})

/** The words of a PDF, joined over line ends where a mark of two words was parted. */
async function wordsOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text
    .normalize('NFC')
    .replace(/(\S-)\s+(?=\S)/g, '$1')
    .split(/[\s\u00a0\u200b]+/)
    .filter((word) => word !== '' && !word.includes('dia-chi') && !word.includes('xuong'))
}

function distinct(words: string[]): string[] {
  return [...new Set(words)].sort()
}
