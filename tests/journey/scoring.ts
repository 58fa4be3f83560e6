import { expect } from 'vitest'
import { type AgencyKey, agencyKeys } from '#season/people.ts'
import { follow, formOf, send, sendInVain, type Typed, words } from './forms.ts'
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

function pointsOf(key: AgencyKey): Typed {
  const given = scale.map(({ code, points }) => [
    `Điểm ở ${code}`,
    vn(Number(points) * 100 - (code === '2' ? lost[key] : 0)),
  ])
  return Object.fromEntries(given)
}

/** Ten self-scores; the magazine puts a file beside one of its points. */
export async function scoreOneself({ on, as, agency, page }: World) {
  await on('2022-10-08')
  for (const key of agencyKeys) {
    await as(`${key}.canbo`, `${agency[key].path}/scores`)
    await send(page, 'Lưu điểm', pointsOf(key))
    if (key === 'tapchi') await proveOnePoint({ page, agency })
    await send(page, 'Nộp bảng tự chấm')
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
    await send(page, 'Lưu điểm', pointsOf(other ?? key))
    await send(page, 'Nộp kết quả chấm chéo')
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
    else await send(page, 'Lưu điểm', pointsOf(key))
    await send(page, 'Nộp kết quả thẩm định')
  }
}

async function differWithoutReason(page: World['page']) {
  const typed = { ...pointsOf('qlcn'), 'Điểm ở 2': '45,25' }
  expect(await sendInVain(page, 'Lưu điểm', typed)).toContain(
    'Tiêu chí 2: điểm 45,25 khác điểm chấm chéo 46,50. Hãy ghi lý do.',
  )
  const form = formOf(page, 'Lưu điểm')
  expect(await form.getByLabel('Điểm ở 2').inputValue()).toBe('45,25')
  expect(await form.getByLabel('Điểm ở 1').inputValue()).toBe('15,00')
  const field = form.getByLabel('Lý do ở 2')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  await send(page, 'Lưu điểm', { 'Lý do ở 2': 'Hai nhiệm vụ hoàn thành sau hạn.' })
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
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim())),
  )
  expect(seen.map(([place, name, , , points]) => [place, name, points])).toEqual(
    ranking.map(([key, place, points]) => [String(place), agency[key].name, points]),
  )
}
