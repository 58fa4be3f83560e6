import { expect } from 'vitest'
import { type AgencyKey, agencyKeys } from '#season/people.ts'
import { follow, formOf, send, words } from './forms.ts'
import { scale } from './launch.ts'
import { smallPdf } from './progress.ts'
import type { World } from './world.ts'

/** Hundredths below the full points that an agency gives itself at criterion 2; two of them end level. */
const lost: Record<AgencyKey, number> = {
  btm: 150,
  ct: 200,
  qlcn: 350,
  hc: 250,
  tc: 300,
  ubkt: 400,
  ttr: 50,
  dths: 450,
  tapchi: 100,
  da1: 250,
}
const vn = (hundredths: number) => (hundredths / 100).toFixed(2).replace('.', ',')

type Page = World['page']

/** By the code of the line: what the agency gives itself, and the others give it. */
function pointsOf(key: AgencyKey): Record<string, string> {
  const given = scale.map(({ code, points }) => [
    code,
    vn(Number(points) * 100 - (code === '2' ? lost[key] : 0)),
  ])
  return Object.fromEntries(given)
}

const fieldAt = (page: Page, code: string, part: 'value' | 'reason') =>
  page
    .locator('form#sheet tr', { has: page.locator('.line-code', { hasText: new RegExp(`^${code}$`) }) })
    .locator(`[name^="${part}_"]`)

const stateOf = (page: Page) => page.locator('[data-state-line]').textContent()

/** Types into the sheet, which saves by itself. */
async function type(page: Page, points: Record<string, string>) {
  for (const [code, value] of Object.entries(points)) await fieldAt(page, code, 'value').fill(value)
  await saved(page)
}

async function saved(page: Page) {
  await expect.poll(() => stateOf(page), { timeout: 15_000 }).toMatch(/^Đã lưu/)
}

async function handIn(page: Page, words: string) {
  await page.locator('#submission summary').waitFor()
  await send(page, words)
}

/** Ten self-scores; the magazine puts a file beside one of its points. */
export async function scoreOneself({ on, as, agency, page }: World) {
  await on('2022-10-08')
  for (const key of agencyKeys) {
    await as(`${key}.canbo`, `${agency[key].path}/scores`)
    await type(page, pointsOf(key))
    if (key === 'tapchi') await proveOnePoint({ page, agency })
    await handIn(page, 'Nộp bảng tự chấm')
  }
  await as('ttr.canbo', `${agency.ttr.path}/scores`)
  expect(await formOf(page, 'Lưu điểm').count()).toBe(0)
}

async function proveOnePoint({ page, agency }: Pick<World, 'page' | 'agency'>) {
  await follow(page, 'minh chứng')
  const upload = { name: 'so-dac-biet.pdf', mimeType: 'application/pdf', buffer: smallPdf() }
  await send(page, 'Thêm minh chứng', { 'Chọn tệp': upload })
  expect(await words(page)).toContain('so-dac-biet.pdf')
  await page.goto(`${agency.tapchi.path}/scores`)
}

/** The lead lets the program assign; each checker finds its sheet among its own work. */
export async function scoreAcross({ on, as, year, agency, page }: World) {
  await on('2022-10-14')
  await as('ct.canbo', `${year}/cross-checks`)
  await send(page, 'Phân công tự động')
  const checked = new Set<string>()
  for (const key of agencyKeys) {
    await as(`${key}.canbo`, `${year}/selection`)
    const link = page.getByRole('link', { name: /^Chấm chéo .+/ }).first()
    const name = ((await link.textContent()) ?? '').replace('Chấm chéo ', '')
    const other = agencyKeys.find((one) => agency[one].name === name)
    expect(other, `whom ${key} checks`).toBeDefined()
    expect(other).not.toBe(key)
    await follow(page, `Chấm chéo ${name}`)
    await type(page, pointsOf(other ?? key))
    await handIn(page, 'Nộp kết quả chấm chéo')
    checked.add(name)
  }
  expect(checked.size).toBe(10)
}

/** The lead appraises nine, the deputy the lead; a figure that differs needs its reason. */
export async function appraise({ on, as, agency, page }: World) {
  await on('2022-10-17')
  for (const key of agencyKeys) {
    await as(key === 'ct' ? 'btm.canbo' : 'ct.canbo', `${agency[key].path}/scores`)
    if (key === 'qlcn') await differWithoutReason(page)
    else await type(page, pointsOf(key))
    await handIn(page, 'Nộp kết quả thẩm định')
  }
}

async function differWithoutReason(page: Page) {
  for (const [code, value] of Object.entries({ ...pointsOf('qlcn'), '2': '45,25' }))
    await fieldAt(page, code, 'value').fill(value)
  await expect.poll(() => stateOf(page), { timeout: 15_000 }).toContain('1 ô cần sửa')
  expect(await words(page)).toContain('Tiêu chí 2: điểm 45,25 khác điểm chấm chéo 46,50. Hãy ghi lý do.')
  expect(await fieldAt(page, '2', 'value').inputValue()).toBe('45,25')
  await fieldAt(page, '2', 'reason').fill('Hai nhiệm vụ hoàn thành sau hạn.')
  await saved(page)
}

/** The lead writes down the votes of the ten, and the conference fixes the points. */
export async function decideTogether({ on, as, year, agency, page }: World) {
  await on('2022-10-19')
  await as('ct.canbo', `${year}/decision`)
  const votes = agencyKeys.map((key, i) => [`Phiếu cho ${agency[key].name}`, String(10 - i)])
  await send(page, 'Ghi kết quả suy tôn', {
    'Ngày bỏ phiếu': '19/10/2022',
    'Số đơn vị bỏ phiếu': '10',
    ...Object.fromEntries(votes),
  })
  await send(page, 'Quyết định điểm', { 'Ngày hội nghị': '19/10/2022' })
  expect(await words(page)).toContain('Hội nghị đã quyết định')
  await as('ct.canbo', `${agency.ttr.path}/scores`)
  expect(await formOf(page, 'Lưu điểm').count()).toBe(0)
}

/** Agency and place, the best first; two are level at the fifth place. */
export const ranking: [AgencyKey, number, string][] = [
  ['ttr', 1, '99,50'],
  ['tapchi', 2, '99,00'],
  ['btm', 3, '98,50'],
  ['ct', 4, '98,00'],
  ['hc', 5, '97,50'],
  ['da1', 5, '97,50'],
  ['tc', 7, '97,00'],
  ['ubkt', 8, '96,00'],
  ['dths', 9, '95,50'],
  ['qlcn', 10, '95,25'],
]

export async function seeRanking({ as, year, agency, page }: World) {
  await as('ttr.canbo', `${year}/selection`)
  const rows = page.getByRole('region', { name: 'Thứ hạng của các cơ quan' }).locator('tbody tr')
  const seen = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent?.trim() ?? '')),
  )
  expect(seen.map(([place, name]) => [place, name])).toEqual(
    ranking.map(([key, place]) => [String(place), agency[key].name]),
  )
  expect(seen.map((cells, i) => cells.includes(ranking[i]?.[2] ?? ''))).toEqual(ranking.map(() => true))
}
