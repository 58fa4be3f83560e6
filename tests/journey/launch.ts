import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type AgencyKey, agencyKeys, seasonPeople } from '#season/people.ts'
import { type SeasonTarget, seasonTargets } from '#season/targets.ts'
import { pledge } from '#season/texts.ts'
import { follow, send, type Typed, words } from './forms.ts'
import type { World } from './world.ts'

/** Four lines that make a hundred points; the season's own scale has twelve. */
export const scale = [
  { code: '1', title: 'Tổ chức phong trào thi đua', points: '15' },
  { code: '2', title: 'Hoàn thành chỉ tiêu đã đăng ký', points: '50' },
  { code: '3', title: 'Chấp hành kỷ luật, pháp luật', points: '25' },
  { code: '4', title: 'Sáng kiến, điển hình tiên tiến', points: '10' },
] as const

export async function writeMovement({ on, as, year }: World) {
  await on('2022-01-05')
  const page = await as('ct.canbo', `${year}/launch`)
  await follow(page, 'Ghi phong trào thi đua')
  await send(page, 'Lưu phong trào', {
    'Tên phong trào': 'Phong trào thi đua Quyết thắng',
    'Khẩu hiệu': 'Chủ động, sáng tạo, quyết thắng',
    'Văn bản phát động': '01/KH-CTĐ',
    'Ngày phát động': '05/01/2022',
    'Ngày kết thúc': '31/10/2022',
    'Hình thức': 'Thường xuyên, hằng năm',
  })
  await page.goto(`${year}/launch`)
  expect(await words(page)).toContain('Phong trào thi đua Quyết thắng')
}

export async function issueScale({ on, as, year }: World) {
  await on('2022-01-12')
  const page = await as('ct.canbo', `${year}/criteria`)
  for (const line of scale) {
    await (line.code === '2' ? goBackAndSendAgain(page) : follow(page, 'Thêm tiêu chí'))
    await send(page, 'Thêm tiêu chí', typedLine(line))
  }
  expect(await page.locator('main tbody tr').count()).toBe(4)
  expect(await words(page)).toContain('100,00')
  await send(page, 'Ban hành bảng tiêu chí')
  expect(await words(page)).toContain('Đã ban hành')
}

const typedLine = ({ code, title, points }: (typeof scale)[number]): Typed => ({
  Mã: code,
  'Thứ tự': code,
  'Nội dung': title,
  Điểm: points,
})

/** A page sent again after going back: the same words are the same deed; the other words that follow are another. */
async function goBackAndSendAgain(page: Page) {
  await page.goBack()
  await send(page, 'Thêm tiêu chí', typedLine(scale[0]))
  expect(await page.locator('main tbody tr').count(), 'criteria after the same was sent twice').toBe(1)
  await page.goBack()
}

/** A stranger signs in and finds nothing; the lead of another body is a stranger too. */
export async function turnStrangersAway({ as, year, page }: World) {
  await as('ngoaicum.canbo', `${year}/launch`)
  expect(await words(page)).toContain('Không tìm thấy trang này')
  for (const room of ['', '/launch', '/targets', '/progress', '/selection', '/papers'])
    expect((await page.request.get(`${year}${room}`)).status(), room).toBe(404)
}

/** The four figures of the inspectorate and the magazine; of the others one target each. */
export const plannedOf = (key: AgencyKey): SeasonTarget[] =>
  seasonTargets[key].slice(0, key === 'ttr' || key === 'tapchi' ? 2 : 1)

export async function setTargets(world: World) {
  await world.on('2022-01-18')
  for (const key of agencyKeys) {
    const page = await world.as(`${key}.canbo`, `${world.year}/targets`)
    await follow(page, 'Chỉ tiêu của đơn vị tôi')
    for (const target of plannedOf(key)) {
      await follow(page, 'Thêm chỉ tiêu')
      await send(page, 'Thêm chỉ tiêu', typedTarget(target))
    }
    const table = await words(page, 'main table')
    for (const { title } of plannedOf(key)) expect(table).toContain(title)
  }
}

const measures = {
  number: 'Số lượng',
  percent: 'Tỷ lệ phần trăm',
  milestone: 'Mốc hoàn thành',
  yesNo: 'Có hoặc không',
  rating: 'Mức xếp loại',
} as const

function typedTarget(target: SeasonTarget): Typed {
  return {
    'Chỉ tiêu': target.title,
    'Cách đo': measures[target.measure],
    'Thời hạn': '30/09/2022',
    'Người phụ trách': 'Thủ trưởng cơ quan',
    ...(target.plan ? { 'Số kế hoạch': target.plan.replace('.', ','), 'Đơn vị tính': target.unit } : {}),
    ...(target.planText ? { 'Yêu cầu cần đạt': target.planText } : {}),
    ...(target.lastYear ? { 'Kết quả năm trước': target.lastYear.replace('.', ',') } : {}),
  }
}

/** The officer of an agency as lists name them. */
export function officerOf(key: AgencyKey): string {
  const person = seasonPeople.find((one) => one.account === `${key}.canbo`)
  return `${person?.rank} ${person?.name}`
}

export async function registerTitles(world: World) {
  await world.on('2022-01-24')
  for (const key of ['ttr', 'tapchi', 'hc'] as const) {
    const page = await world.as(`${key}.canbo`, `${world.year}/entries`)
    await follow(page, 'Đăng ký danh hiệu')
    await send(page, 'Đăng ký', { 'Danh hiệu, hình thức': 'Đơn vị quyết thắng' })
    if (key === 'hc') continue
    await follow(page, 'Đăng ký danh hiệu')
    const typed = { 'Đăng ký cho': officerOf(key), 'Danh hiệu, hình thức': 'Chiến sĩ thi đua cơ sở' }
    await send(page, 'Đăng ký', typed)
  }
}

/** The text, ten signatures by ten heads, and the paper that the last of them makes. */
export async function signPledges(world: World) {
  await world.on('2022-02-10')
  const lead = await world.as('ct.canbo', `${world.year}/pledge`)
  await follow(lead, 'Soạn lời giao ước')
  await send(lead, 'Lưu lời giao ước', {
    'Phần mở đầu': pledge.preamble,
    'Các cam kết': pledge.commitments,
    'Ngày ký kết': '10/02/2022',
  })
  for (const key of agencyKeys) {
    const head = await world.as(`${key}.thutruong`, `${world.year}/pledge`)
    await send(head, 'Ký giao ước')
  }
  expect(await words(lead)).toContain('Các đơn vị đã ký đủ.')
  await refuseLateTarget(world)
}

async function refuseLateTarget({ as, agency, page }: World) {
  await as('ttr.canbo', `${agency.ttr.path}/targets`)
  expect(await page.getByRole('link', { name: 'Thêm chỉ tiêu' }).count()).toBe(0)
  expect(await words(page)).toContain('Đơn vị đã ký giao ước thi đua')
}
