import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { extractText } from 'unpdf'
import { expect } from 'vitest'
import { agencyKeys } from '#season/people.ts'
import { figures, witness } from './closing.ts'
import { ranking } from './scoring.ts'
import type { World } from './world.ts'

const titles = [
  'Báo cáo trung tâm năm 2022',
  'Biên bản hội nghị tổng kết năm 2022',
  'Bảng điểm, xếp hạng năm 2022',
  'Danh sách khen thưởng năm 2022',
  'Biên bản bàn giao cụm trưởng năm 2022',
] as const
type Title = (typeof titles)[number]

/** All five papers, each as Word and as PDF, read by a parser, and by LibreOffice where there is one. */
export async function readPapers(world: World) {
  const { as, year, page } = world
  await as('ct.canbo', `${year}/closing`)
  for (const title of titles) {
    const row = page.locator('main tr', { hasText: title })
    const fetched = async (kind: 'DOCX' | 'PDF') => {
      const href = await row.locator(`a[href$="/${kind.toLowerCase()}"]`).getAttribute('href')
      return (await page.request.get(href ?? '')).body()
    }
    const [docx, pdf] = [await fetched('DOCX'), await fetched('PDF')]
    const texts = { DOCX: docxText(docx), PDF: await pdfText(pdf), ...(await officeText(docx)) }
    for (const [reader, text] of Object.entries(texts)) lookInto(world, title, `${title}, ${reader}`, text)
  }
}

function lookInto({ agency }: World, title: Title, where: string, text: string) {
  const wanted: Record<Title, string[]> = {
    'Báo cáo trung tâm năm 2022': [
      ...agencyKeys.map((key) => agency[key].name),
      ...figures.map(([, target, figure]) => `${target} ${figure} ${figure}`),
      ...ranking.map(([, place, points]) => `${points} điểm, xếp thứ ${place}`),
    ],
    'Biên bản hội nghị tổng kết năm 2022': [agency.ct.name, agency.btm.name, witness],
    'Bảng điểm, xếp hạng năm 2022': ranking.map(([key]) => agency[key].name),
    'Danh sách khen thưởng năm 2022': [agency.ttr.name, 'Đơn vị quyết thắng', 'Chiến sĩ thi đua cơ sở'],
    'Biên bản bàn giao cụm trưởng năm 2022': [agency.ct.name, agency.btm.name, witness, 'bàn giao'],
  }
  const missing = wanted[title].filter((one) => !text.includes(one))
  expect(missing, `not found in ${where}:\n${text.slice(0, 3000)}`).toEqual([])
}

const oneLine = (text: string) => text.normalize('NFC').replace(/\*/g, ' ').replace(/\s+/g, ' ')

function docxText(docx: Buffer): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
  const plain = xml.replace(/<\/w:p>|<w:tab\/>|<w:br\/>/g, ' ').replace(/<[^>]+>/g, '')
  return oneLine(plain.replaceAll('&amp;', '&').replaceAll('&#160;', ' '))
}

async function pdfText(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  return oneLine(text)
}

async function officeText(docx: Buffer): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'qt-office-'))
  try {
    // A machine may have LibreOffice without its word processor: that one reads no paper, this one any text.
    if (officePdf(folder, 'plain.txt', Buffer.from('a')) === null) return {}
    const pdf = officePdf(folder, 'paper.docx', docx)
    if (pdf === null) throw new Error('LibreOffice could not read the paper')
    return { LibreOffice: await pdfText(pdf) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function officePdf(folder: string, name: string, content: Buffer): Buffer | null {
  writeFileSync(join(folder, name), content)
  const words = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf']
  spawnSync('soffice', [...words, '--outdir', folder, join(folder, name)], { timeout: 60_000 })
  const pdf = join(folder, name.replace(/\.\w+$/, '.pdf'))
  return existsSync(pdf) ? readFileSync(pdf) : null
}
