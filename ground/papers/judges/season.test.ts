import { existsSync, readFileSync, rmSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'
import { desk, laid, needs, throughLibreOffice } from './outside.ts'
import { unescaped } from './word-file.ts'

type Issued = { name: string; docx: Buffer; pdf: Buffer }

let database: TestDatabase
let papers: Issued[] = []

beforeAll(async () => {
  database = await seasonDatabase()
  papers = await database.db
    .selectFrom('papers')
    .innerJoin('files as docx', 'docx.id', 'papers.docx_id')
    .innerJoin('files as pdf', 'pdf.id', 'papers.pdf_id')
    .orderBy('papers.issued_at')
    .orderBy('papers.id')
    .select(['papers.code as name', sql<Buffer>`docx.content`.as('docx'), sql<Buffer>`pdf.content`.as('pdf')])
    .execute()
}, 400_000)

afterAll(async () => {
  rmSync(desk, { recursive: true, force: true })
  await database?.close()
})

describe('The papers of the example season', () => {
  it('say the same in Word and in PDF', async () => {
    expect(papers.length).toBeGreaterThan(40)
    for (const { name, docx, pdf } of papers) {
      const word = textOfDocx(docx)
      expect(wordsOf(mended(await textOfPdf(pdf), word)), name).toEqual(wordsOf(word))
    }
  }, 120_000)

  it('bear the place that stands before their date', async () => {
    const placeless = await database.db
      .selectFrom('papers')
      .where(sql<string>`content->>'place'`, '=', '')
      .select('code')
      .execute()
    expect(placeless).toEqual([])
  })

  it('LibreOffice sets three of them with the words of their PDF', async (context) => {
    needs(context, 'soffice')
    const three = papers.filter(({ name }) => ['cluster-founding', 'submission', 'decision'].includes(name))
    const set = throughLibreOffice(three.map(({ name, docx }) => laid(`${name}.docx`, docx)))
    expect(set.length).toBe(3)
    for (const [i, { name, docx }] of three.entries()) {
      const file = set[i] ?? ''
      expect(existsSync(file), name).toBe(true)
      const word = textOfDocx(docx)
      expect(wordsOf(mended(await textOfOffice(readFileSync(file)), word)), name).toEqual(wordsOf(word))
    }
  }, 300_000)
})

const piece = z.object({
  str: z.string().min(1),
  width: z.number(),
  transform: z.array(z.number()).length(6),
})

/** The pieces of every page; those that touch are one word, cells beside each other are not. */
async function textOfPdf(pdf: Uint8Array): Promise<string> {
  const file = await getDocumentProxy(new Uint8Array(pdf))
  const said: string[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent()
    said.push(joinedPieces(items))
  }
  return said.join(' ').replaceAll('\u200b', '')
}

function joinedPieces(items: unknown[]): string {
  let text = ''
  let end = { x: Number.NaN, y: Number.NaN }
  for (const item of items) {
    const { data } = piece.safeParse(item)
    if (!data) continue
    const [points = 0, , , , x = 0, y = 0] = data.transform
    const touches = Math.abs(end.y - y) < 1 && Math.abs(x - end.x) < points / 10
    text += touches ? data.str : ` ${data.str}`
    end = { x: x + data.width, y }
  }
  return text
}

async function textOfOffice(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text
}

function textOfDocx(docx: Uint8Array): string {
  const files = unzipSync(docx)
  return ['word/document.xml', 'word/footer1.xml']
    .map((name) => strFromU8(files[name] ?? new Uint8Array()))
    .map((part) => unescaped(part.replace(/<\/w:p>|<w:br\/>/g, ' ').replace(/<[^>]+>/g, '')))
    .join(' ')
}

/** A code without a place to break is broken anywhere on a page: it is one word again. */
function mended(text: string, whole: string): string {
  const codes = whole.match(/[\dA-Za-z]{20,}/g) ?? []
  return codes.reduce((said, code) => said.replace(new RegExp([...code].join('\\s*'), 'g'), code), text)
}

/** Every word that is said: what comes again on each page counts once, the numbers of pages do not count. */
function wordsOf(text: string): string[] {
  const joined = text.normalize('NFC').replace(/(\S[-/])\s+(?=\S)/g, '$1')
  const words = new Set(joined.split(/[\s\u00a0]+/))
  return [...words].filter((word) => word !== '' && !/^\d{1,2}$/.test(word)).sort()
}
