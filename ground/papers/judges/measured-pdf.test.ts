import { beforeAll, describe, expect, it } from 'vitest'
import { decreedPage, decreedSize, decreedSpacing, type Measure, size } from '../measure.ts'
import { sampleInvitation, sampleLetter } from '../more.samples.ts'
import { sampleDecision, sampleMinutes, sampleReport } from '../paper.samples.ts'
import type { Paper } from '../paper.ts'
import { type Item, itemOf, itemsOf } from './pdf-items.ts'

type Expected = [words: string, measure: Measure, face: 'upright' | 'bold' | 'italic' | 'boldItalic']

const nation: Expected[] = [
  ['CỘNG HÒA XÃ HỘI', decreedSize.nation, 'bold'],
  ['Độc lập - Tự do', decreedSize.motto, 'bold'],
]

// What stands on the first page of each paper, with the decree's sizes and style (Phụ lục I, Mục V).
const papers: [string, Paper, Expected[]][] = [
  [
    'a decision',
    sampleDecision,
    [
      ['BỘ QUỐC PHÒNG', decreedSize.superior, 'upright'],
      ['TỔNG CỤC', decreedSize.issuer, 'bold'],
      ['Số:', decreedSize.number, 'upright'],
      ['Hà Nội, ngày 05 tháng 02', decreedSize.date, 'italic'],
      ['QUYẾT ĐỊNH', decreedSize.title, 'bold'],
      ['Về việc', decreedSize.title, 'bold'],
      ['Căn cứ', decreedSize.body, 'italic'],
      ['Điều 1.', decreedSize.body, 'bold'],
      ['1. Mỗi cá nhân', decreedSize.body, 'upright'],
      ['Nơi nhận:', decreedSize.recipientsHead, 'boldItalic'],
      ['- Như Điều 3;', decreedSize.recipients, 'upright'],
      ['CHỦ NHIỆM', decreedSize.signature, 'bold'],
      ['Trung tướng Trần', decreedSize.signature, 'bold'],
    ],
  ],
  [
    'a report',
    sampleReport,
    [
      ['BÁO CÁO', decreedSize.title, 'bold'],
      ['Kính gửi:', decreedSize.addressed, 'upright'],
      ['I. ĐẶC ĐIỂM', decreedSize.body, 'bold'],
      ['Năm 2022, các cơ quan', decreedSize.body, 'upright'],
    ],
  ],
  [
    'minutes',
    sampleMinutes,
    [
      ['BIÊN BẢN', decreedSize.title, 'bold'],
      ['Thời gian bắt đầu:', decreedSize.body, 'bold'],
      ['ĐẠI DIỆN BÊN GIAO', decreedSize.signature, 'bold'],
    ],
  ],
  [
    'a letter',
    sampleLetter,
    [
      ['Số: 07/CT-TĐKT', decreedSize.number, 'upright'],
      ['V/v báo cáo', decreedSize.letterAbstract, 'upright'],
      ['HỎA TỐC', decreedSize.stamp, 'bold'],
      ['LƯU HÀNH NỘI BỘ', decreedSize.stamp, 'bold'],
      ['KT. CHỦ NHIỆM', decreedSize.signature, 'bold'],
      ['NVM.(12)', decreedSize.drafter, 'upright'],
      ['Địa chỉ:', decreedSize.contact, 'upright'],
    ],
  ],
  [
    'an invitation',
    sampleInvitation,
    [
      ['GIẤY MỜI', decreedSize.title, 'bold'],
      ['Hà Nội, ngày 15 tháng 11', decreedSize.date, 'italic'],
      ['TL. CHỦ NHIỆM', decreedSize.signature, 'bold'],
    ],
  ],
]

describe.each(papers)('%s in PDF against the decree', (_, paper, expected) => {
  let pages: Item[][]
  let first: Item[]

  beforeAll(async () => {
    pages = await itemsOf(paper)
    first = pages[0] ?? []
  })

  it('has every element in a size and style the decree allows', () => {
    const faces = {
      upright: itemOf(first, 'Số:').face,
      bold: itemOf(first, 'CỘNG HÒA').face,
      italic: first.find((one) => /^(Hà Nội|Căn cứ)/.test(one.words))?.face,
      boldItalic: first.find((one) => one.words === 'Nơi nhận:')?.face,
    }
    for (const [words, measure, face] of [...nation, ...expected]) {
      const item = itemOf(first, words)
      expect(item.points, words).toBeGreaterThan(measure.least - 0.01)
      expect(item.points, words).toBeLessThan(measure.most + 0.01)
      expect(item.face, words).toBe(faces[face])
    }
    const known = Object.values(faces).filter(Boolean)
    expect(new Set(known).size).toBe(known.length)
  })

  it('keeps all its words inside margins of the allowed width', () => {
    for (const page of pages) {
      const isWide = page.some((item) => item.x + item.width > decreedPage.width.set)
      const width = isWide ? decreedPage.height.set : decreedPage.width.set
      const left = Math.min(...page.map((item) => item.x))
      const right = width - Math.max(...page.map((item) => item.x + item.width))
      expect(left).toBeGreaterThan(decreedPage.left.least - 0.1)
      expect(left).toBeLessThan(decreedPage.left.most + 0.1 + 40)
      expect(right).toBeGreaterThan(decreedPage.right.least - 0.6)
    }
  })

  it('begins at the top margin, the nation on the right, the issuer on the left', () => {
    const state = itemOf(first, 'CỘNG HÒA')
    const top = state.y - (size.nation * 25.4) / 72
    expect(top).toBeGreaterThan(decreedPage.top.least - 2)
    expect(top).toBeLessThan(decreedPage.top.most)
    expect(state.x).toBeGreaterThan(100)
    const motto = itemOf(first, 'Độc lập')
    expect(Math.abs(middle(state) - middle(motto))).toBeLessThan(0.5)
  })

  it('has number and date on one line, and neither in the wrong place', () => {
    const number = itemOf(first, 'Số:')
    const date = first.find((one) => one.words.startsWith('Hà Nội, ngày'))
    if (paper.form === 'minutes') expect(date).toBeUndefined()
    else expect(Math.abs((date?.y ?? 0) - number.y)).toBeLessThan(0.2)
    expect(number.x + number.width).toBeLessThan(105)
  })

  it('numbers no first page, and the others in the middle of the top margin', () => {
    expect(first.some((one) => /^\d+$/.test(one.words) && one.y < decreedPage.top.set)).toBe(false)
    for (const page of pages.slice(1)) {
      const number = page.find((one) => /^\d+$/.test(one.words) && one.y < decreedPage.top.set)
      if (number) expect(number.points).toBe(size.pageNumber)
    }
  })

  it('signs on a page with at least two lines of text', () => {
    const name = [paper.signatures.at(-1)?.rank, paper.signatures.at(-1)?.name].filter(Boolean).join(' ')
    const page =
      pages.find((items) => items.some((one) => name.startsWith(one.words) && one.words.length > 5)) ?? []
    const running = page.filter((one) => Math.abs(one.points - size.body) < 0.01 && one.x < 60)
    expect(running.length).toBeGreaterThanOrEqual(2)
  })
})

describe('The running text in PDF', () => {
  it('is indented by 1 or 1.27 cm, its lines one to one and a half apart', async () => {
    const [first = []] = await itemsOf(sampleReport)
    const start = itemOf(first, 'Năm 2022, các cơ quan')
    const next = first.filter((one) => one.y > start.y + 1).sort((a, b) => a.y - b.y)[0]
    const indent = start.x - decreedPage.left.set
    expect(decreedPage.indent.only.some((one) => Math.abs(one - indent) < 0.1)).toBe(true)
    const single = size.body * 1.15
    const apart = (((next?.y ?? 0) - start.y) * 72) / 25.4
    expect(apart).toBeGreaterThanOrEqual(single * decreedSpacing.lines.least)
    expect(apart).toBeLessThanOrEqual(single * decreedSpacing.lines.most)
  })

  it('stands 6 points and more under the paragraph before', async () => {
    const [first = []] = await itemsOf(sampleDecision)
    const above = itemOf(first, '1. Mỗi cá nhân')
    const below = itemOf(first, '2. Tổng số')
    const apart = ((below.y - above.y) * 72) / 25.4
    expect(apart - size.body * 1.15).toBeGreaterThanOrEqual(decreedSpacing.paragraph.least)
  })

  it('puts the receivers level with the signer, at the left margin', async () => {
    const [first = []] = await itemsOf(sampleDecision)
    const receivers = itemOf(first, 'Nơi nhận:')
    expect(Math.abs(receivers.x - decreedPage.left.set)).toBeLessThan(0.2)
    expect(
      Math.abs(
        receivers.y -
          itemOf(
            first.filter((one) => one.words === 'CHỦ NHIỆM'),
            'CHỦ',
          ).y,
      ),
    ).toBeLessThan(1)
  })

  it('has the secretary of minutes on the left and the chair on the right', async () => {
    const [first = []] = await itemsOf(sampleMinutes)
    expect(itemOf(first, 'ĐẠI DIỆN BÊN GIAO').x).toBeLessThan(itemOf(first, 'ĐẠI DIỆN BÊN NHẬN').x)
  })
})

function middle(item: Item): number {
  return item.x + item.width / 2
}
