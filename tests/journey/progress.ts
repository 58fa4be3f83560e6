import { expect } from 'vitest'
import { type AgencyKey, agencyKeys } from '#season/people.ts'
import { shortcomings, statements } from '#season/texts.ts'
import { follow, send, type Typed, words } from './forms.ts'
import { officerOf, plannedOf } from './launch.ts'
import type { World } from './world.ts'

const months = [
  '2021-11',
  '2021-12',
  '2022-01',
  '2022-02',
  '2022-03',
  '2022-04',
  '2022-05',
  '2022-06',
  '2022-07',
  '2022-08',
]

/** The inspectorate reports every month in its time; those before the pledge with the first after it. */
export async function reportFirstHalf(world: World) {
  for (const index of months.slice(0, 7).keys()) await reportInTime(world, index)
}

export async function reportSecondHalf(world: World) {
  for (const index of months.slice(7).keys()) await reportInTime(world, index + 7)
  const page = await world.as('ct.canbo', `${world.year}/progress`)
  const row = page.locator('main tr', { hasText: world.agency.ttr.name })
  expect(await row.textContent()).toContain('10/12 tháng')
}

async function reportInTime(world: World, index: number) {
  await world.on(index < 3 ? '2022-02-15' : `${months[index + 1] ?? '2022-09'}-03`)
  await reportMonth(world, 'ttr', { index, month: months[index] ?? '' })
}

/** In October everybody reports the ninth month; a figure has a statement, and the first of them a file. */
export async function reportLastMonth(world: World) {
  await world.on('2022-10-04')
  for (const key of agencyKeys) {
    await reportMonth(world, key, { index: 10, month: '2022-09' }, key === 'ttr')
    await follow(world.page, 'Viết kết quả năm')
    await send(world.page, 'Lưu kết quả năm', { 'Kết quả năm, trong vài câu': statements[key] })
  }
}

type Month = { index: number; month: string }

async function reportMonth({ as, agency }: World, key: AgencyKey, { index, month }: Month, proved = false) {
  const page = await as(`${key}.canbo`, `${agency[key].path}/results?month=${month}`)
  const targets = plannedOf(key)
  const typed = targets.flatMap(({ title, reached }): [string, string][] => {
    if (!Array.isArray(reached)) return []
    const figure = (reached[index] ?? '').replace('.', ',')
    const said =
      index === 10 ? [[`Nội dung: ${title}`, 'Theo báo cáo tháng.'] satisfies [string, string]] : []
    return [[`Kết quả: ${title}`, figure], ...said]
  })
  await send(page, 'Lưu kết quả tháng', Object.fromEntries(typed))
  if (proved) {
    await page.locator('#evidence summary').first().click()
    const upload = { name: 'ket-luan-thanh-tra.pdf', mimeType: 'application/pdf', buffer: smallPdf() }
    await send(page, 'Gắn tệp', { 'Tệp minh chứng': upload })
    const file = page.getByRole('link', { name: 'ket-luan-thanh-tra.pdf' })
    const stored = await page.request.get((await file.getAttribute('href')) ?? '')
    expect(await stored.body()).toEqual(upload.buffer)
  }
  await send(page, 'Chốt báo cáo tháng')
  expect(await words(page)).toMatch(/đã chốt báo cáo tháng/)
}

/** One page with nothing on it, whole enough for any reader. */
export function smallPdf(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ]
  const body = objects.map((one, i) => `${i + 1} 0 obj${one}endobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>\n%%EOF\n`)
}

export async function reviewHalfYear({ on, as, year }: World) {
  await on('2022-07-12')
  const page = await as('ct.canbo', `${year}/midyear`)
  await send(page, 'Ghi sơ kết sáu tháng', {
    'Ngày họp': '12/07/2022',
    'Đánh giá': 'Các cơ quan báo cáo đủ; phần lớn chỉ tiêu bảo đảm tiến độ.',
    'Trọng tâm sáu tháng cuối năm': 'Tập trung các chỉ tiêu còn chậm.',
  })
  expect(await words(page)).toContain('Đã sơ kết ngày 12/07/2022')
}

export async function addInitiative({ on, as, year }: World) {
  await on('2022-09-12')
  const officer = await as('hc.canbo', `${year}/initiatives`)
  const typed: Typed = {
    'Tên sáng kiến': 'Sổ tay điện tử theo dõi quân nhu',
    'Nội dung và hiệu quả': 'Giảm thời gian cộng sổ cuối tháng.',
    'Phạm vi ảnh hưởng': 'Cấp cơ sở',
    'Tác giả': officerOf('hc'),
  }
  await send(officer, 'Thêm sáng kiến', typed)
  const lead = await as('ct.canbo', `${year}/initiatives`)
  await lead.locator('main td summary').first().click()
  await send(lead, 'Ghi công nhận', { 'Ngày công nhận': '15/08/2022', 'Số, ký hiệu văn bản': '112/QĐ-CT' })
  expect(await words(lead)).toContain('1 đã được công nhận')
}

export async function recordShortcomings({ on, as, year, agency }: World) {
  await on('2022-10-05')
  const page = await as('ct.canbo', `${year}/shortcomings`)
  for (const key of agencyKeys)
    await send(page, 'Ghi hạn chế', { 'Đơn vị': agency[key].name, 'Hạn chế': shortcomings[key] })
  expect(await page.locator('main tbody tr').count()).toBe(10)
}
