import { describe, expect, it } from 'vitest'
import { decreedPage, decreedSize, decreedSpacing, type Measure } from '../measure.ts'
import { sampleInvitation, sampleLetter, sampleRegulation } from '../more.samples.ts'
import { sampleDecision, sampleMinutes, sampleReport } from '../paper.samples.ts'
import type { Paper } from '../paper.ts'
import { inMillimetres, paragraphsOf, styleOf, wordParts } from './word-file.ts'

const papers: [string, Paper][] = [
  ['a decision', sampleDecision],
  ['a report', sampleReport],
  ['minutes', sampleMinutes],
  ['a letter', sampleLetter],
  ['an invitation', sampleInvitation],
]

// Style in Word, the decree's sizes, weight and side (Phụ lục I, Mục V).
const decreed: [string, Measure, string, string][] = [
  ['QuocHieu', decreedSize.nation, 'bold', 'center'],
  ['TieuNgu', decreedSize.motto, 'bold', 'center'],
  ['CoQuanChuQuan', decreedSize.superior, '', 'center'],
  ['CoQuan', decreedSize.issuer, 'bold', 'center'],
  ['SoKyHieu', decreedSize.number, '', 'center'],
  ['DiaDanh', decreedSize.date, 'italic', 'center'],
  ['TenLoai', decreedSize.title, 'bold', 'center'],
  ['TrichYeu', decreedSize.title, 'bold', 'center'],
  ['TrichYeuCongVan', decreedSize.letterAbstract, '', 'center'],
  ['CanCu', decreedSize.body, 'italic', 'both'],
  ['LoiVan', decreedSize.body, '', 'both'],
  ['Phan', decreedSize.body, 'bold', 'center'],
  ['Chuong', decreedSize.body, 'bold', 'center'],
  ['Muc', decreedSize.body, 'bold', 'center'],
  ['Dieu', decreedSize.body, 'bold', 'both'],
  ['KhoanTieuDe', decreedSize.body, 'bold', 'both'],
  ['Khoan', decreedSize.body, '', 'both'],
  ['Diem', decreedSize.body, '', 'both'],
  ['ChucVu', decreedSize.signature, 'bold', 'center'],
  ['HoTen', decreedSize.signature, 'bold', 'center'],
  ['KinhGui', decreedSize.addressed, '', 'left'],
  ['NoiNhan', decreedSize.recipientsHead, 'bold italic', 'left'],
  ['NoiNhanDong', decreedSize.recipients, '', 'left'],
  ['DauKhan', decreedSize.stamp, 'bold', 'center'],
  ['NguoiSoan', decreedSize.drafter, '', 'left'],
  ['DiaChi', decreedSize.contact, '', 'center'],
  ['PhuLuc', decreedSize.annexWord, 'bold', 'center'],
  ['TenPhuLuc', decreedSize.annexTitle, 'bold', 'center'],
  ['KemTheo', decreedSize.annexNote, 'italic', 'center'],
  ['SoTrang', decreedSize.pageNumber, '', 'center'],
]

describe('A Word file against the decree', () => {
  it.each(decreed)('%s has a size, weight and side the decree allows', async (id, measure, weight, side) => {
    const style = styleOf((await wordParts(sampleLetter))('word/styles.xml'), id)
    expect(style.points).toBeGreaterThanOrEqual(measure.least)
    expect(style.points).toBeLessThanOrEqual(measure.most)
    expect(style).toMatchObject({ weight, side })
  })

  it.each(['LoiVan', 'CanCu', 'DieuLoiVan', 'Khoan', 'Diem'])(
    '%s is indented and spaced as running text',
    async (id) => {
      const style = styleOf((await wordParts(sampleDecision))('word/styles.xml'), id)
      expect(decreedPage.indent.only.some((one) => Math.abs(style.indent - one) < 0.05)).toBe(true)
      expect(style.after).toBeGreaterThanOrEqual(decreedSpacing.paragraph.least)
      expect(style.lines).toBeGreaterThanOrEqual(decreedSpacing.lines.least)
      expect(style.lines).toBeLessThanOrEqual(decreedSpacing.lines.most)
    },
  )

  it.each(papers)('%s stands on A4 inside the margins', async (_, paper) => {
    const body = (await wordParts(paper))('word/document.xml')
    const section = /<w:sectPr>.*?<\/w:sectPr>/.exec(body)?.[0] ?? ''
    const said = (name: string) => inMillimetres(Number(new RegExp(`w:${name}="(\\d+)"`).exec(section)?.[1]))
    expect([said('w'), said('h')].map(Math.round)).toEqual([210, 297])
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      expect(said(side)).toBeGreaterThan(decreedPage[side].least - 0.05)
      expect(said(side)).toBeLessThan(decreedPage[side].most + 0.05)
    }
    expect(section).toContain('<w:titlePg/>')
  })

  it.each(papers)('%s says each element in its own style', async (_, paper) => {
    const lines = paragraphsOf((await wordParts(paper))('word/document.xml'))
    const inStyle = (id: string) => lines.filter((one) => one.style === id).map((one) => one.words)
    expect(inStyle('QuocHieu')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
    expect(inStyle('TieuNgu')).toEqual(['Độc lập - Tự do - Hạnh phúc'])
    expect(inStyle('SoKyHieu')).toHaveLength(1)
    expect(inStyle('DiaDanh')).toHaveLength(paper.form === 'minutes' ? 0 : 1)
    expect(inStyle('TenLoai')).toHaveLength(paper.form === 'letter' ? 0 : 1)
    expect(inStyle('TrichYeuCongVan').length > 0).toBe(paper.form === 'letter')
    expect(inStyle('CanCu')).toHaveLength(paper.legalBasis.length)
    expect(inStyle('HoTen')).toHaveLength(paper.signatures.length)
    expect(lines.filter((one) => one.words.endsWith('./.'))).toHaveLength(1)
  })

  it('frames the urgency in 30 by 8 millimetres', async () => {
    const body = (await wordParts(sampleLetter))('word/document.xml')
    const frame =
      /<w:tblW w:w="(\d+)"[^>]*\/><w:jc w:val="center"\/>.*?<w:trHeight w:val="(\d+)" w:hRule="exact"/.exec(
        body,
      )
    expect([frame?.[1], frame?.[2]].map((one) => Math.round(inMillimetres(Number(one))))).toEqual([30, 8])
  })

  it('gives chapters, sections and articles headings one under the other', async () => {
    const body = (await wordParts(sampleRegulation))('word/document.xml')
    const outline = [
      ...body.matchAll(/<w:pStyle w:val="(Chuong|Muc|Dieu|KhoanTieuDe)"\/>.*?<w:outlineLvl w:val="(\d)"/g),
    ]
    expect(outline.map(([, style, level]) => `${style} ${level}`)).toEqual([
      'Chuong 0',
      'Dieu 1',
      'Chuong 0',
      'Muc 1',
      'Dieu 2',
      'KhoanTieuDe 3',
      'Dieu 2',
    ])
  })

  it('joins the cells of a head of two rows and repeats all of it', async () => {
    const body = (await wordParts(sampleRegulation))('word/document.xml')
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3)
    expect(body).toContain('<w:gridSpan w:val="3"/>')
    expect(body.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(3)
    expect(body.match(/<w:vMerge\/>/g)).toHaveLength(3)
  })
})
