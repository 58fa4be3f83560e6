import { strFromU8, unzipSync } from 'fflate'
import { extractText, extractTextItems, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { renderDocx } from './docx.ts'
import { piecesOf, squeezed } from './judges/pieces.ts'
import { layOut } from './layout.ts'
import * as more from './more.samples.ts'
import { sampleDecision, sampleMinutes, sampleReport } from './paper.samples.ts'
import type { Paper } from './paper.ts'
import { renderPdf } from './pdf.ts'

const samples: [string, Paper][] = [
  ['a central report', sampleReport],
  ['a decision', sampleDecision],
  ['hand-over minutes', sampleMinutes],
  ['a letter', more.sampleLetter],
  ['an invitation', more.sampleInvitation],
  ['a decision that puts a regulation in force', more.sampleRegulation],
  ['a pledge', more.samplePledge],
]

describe('A paper in Word and in PDF', () => {
  it.each(samples)('%s has every word of its description in both', async (_, paper) => {
    const words = piecesOf(layOut(paper)).map(squeezed)
    const docx = squeezed(docxText(await renderDocx(paper)))
    const pdf = squeezed((await pdfPages(await renderPdf(paper))).join(' '))
    expect(words.filter((piece) => !docx.includes(piece))).toEqual([])
    expect(words.filter((piece) => !pdf.includes(piece))).toEqual([])
  })

  it('keeps what looks like markup as text', async () => {
    const words = squeezed('#panic(1) *x* $y <b>đậm</b> \\textbf{z} & "trích" @ref // hết')
    expect(squeezed(docxText(await renderDocx(sampleReport)))).toContain(words)
    expect(squeezed((await pdfPages(await renderPdf(sampleReport))).join(''))).toContain(words)
  })

  it('repeats the head of a table on every page of a long annex and numbers the annex on its own', async () => {
    const pages = (await pdfPages(await renderPdf(sampleReport))).filter((page) =>
      page.includes('Đại úy Trần'),
    )
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.filter((page) => !squeezed(page).includes(squeezed('Cấp bậc, họ và tên')))).toEqual([])
    expect(pages.map(pageNumberOf)).toEqual(['', '2', '3', '4'].slice(0, pages.length))
  })

  it('keeps every line inside the margins, a word without a break too', async () => {
    const pdf = await renderPdf({
      ...sampleDecision,
      blocks: [
        { kind: 'paragraph', text: 'Ặ'.repeat(120) },
        {
          kind: 'table',
          columns: [
            { head: 'TT', width: 1 },
            { head: 'Tên', width: 2 },
          ],
          rows: [['1', 'Ễ'.repeat(90)]],
        },
      ],
    })
    expect(await rightEdge(pdf)).toBeLessThanOrEqual(((210 - 15) / 25.4) * 72 + 0.5)
  })

  it('is a tagged PDF/A-2b whose fonts are inside', async () => {
    const pdf = (await renderPdf(sampleReport)).toString('latin1')
    expect(pdf).toContain('/MarkInfo')
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(pdf).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
  })

  it('is a Word file with true headings, repeated table heads, Times New Roman and the margins of the rule', async () => {
    const files = unzipSync(await renderDocx(sampleReport))
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"')
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('w:ascii="Times New Roman"')
  })

  it('prints minutes without a place and date line, and a missing number as a blank', () => {
    expect(layOut(sampleMinutes).dateLine).toBe('')
    expect(layOut(sampleDecision).number).toBe(`Số:${'\u00a0'.repeat(8)}/QĐ-CNQP`)
  })

  it('leaves a form that is no document of its own without number and closing mark', () => {
    const sheet = layOut({ ...sampleMinutes, form: 'sheet', reference: '' })
    expect(sheet.number).toBe('')
    expect(sheet.body.at(-1)).toMatchObject({ text: 'Biên bản kết thúc lúc 11 giờ 00 phút cùng ngày.' })
  })

  it('closes the text with “./.”', () => {
    expect(layOut(sampleDecision).body.at(-1)).toMatchObject({
      text: expect.stringMatching(/Quyết định này\.\/\.$/),
    })
  })
})

/** The number above the text. */
function pageNumberOf(page: string): string {
  return /^\s*(\d+)\s/.exec(page)?.[1] ?? ''
}

function docxText(docx: Buffer): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
  return xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

async function pdfPages(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  return text
}

/** How far right the text of the first page reaches, in points. */
async function rightEdge(pdf: Buffer): Promise<number> {
  const { items } = await extractTextItems(new Uint8Array(pdf))
  return Math.max(...(items[0] ?? []).map((item) => item.x + item.width))
}
