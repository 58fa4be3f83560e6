import { expect } from 'vitest'
import { seasonPeople } from '#season/people.ts'
import { follow, send, type Typed, words } from './forms.ts'
import { officerOf } from './launch.ts'
import type { World } from './world.ts'

const unit = 'Đơn vị quyết thắng'
const fighter = 'Chiến sĩ thi đua cơ sở'

export async function nominate({ on, as, year, agency, page }: World) {
  await on('2022-10-19')
  const achievement = 'Hoàn thành và vượt chỉ tiêu đã đăng ký.'
  for (const key of ['ttr', 'tapchi', 'hc'] as const) {
    await as(`${key}.canbo`, `${year}/nominations`)
    await send(page, 'Đề nghị khen thưởng', { 'Danh hiệu, hình thức': unit, 'Thành tích': achievement })
    if (key === 'hc') continue
    await as(`${key}.canbo`, `${year}/nominations`)
    await send(page, 'Đề nghị khen thưởng', {
      'Đề nghị cho': officerOf(key),
      'Danh hiệu, hình thức': fighter,
      'Thành tích': achievement,
    })
  }
  await as('ct.canbo', `${year}/nominations`)
  const list = await words(page, 'main table')
  for (const name of [agency.hc.name, officerOf('ttr'), officerOf('tapchi')]) expect(list).toContain(name)
  for (const key of ['ttr', 'tapchi', 'hc'] as const) {
    await as(`${key}.canbo`, `${year}/dossiers`)
    await moveAll(page, 'Bàn giao để thẩm định')
  }
  await as('ct.canbo', `${year}/dossiers?step=appraisal`)
  await moveAll(page, 'Chuyển ra Hội đồng')
}

async function moveAll(page: World['page'], deed: string) {
  await page.locator('[name=all]').check()
  const reason = 'Báo cáo bản giấy lưu tại cơ quan.'
  await send(page, 'Làm với các hồ sơ đã chọn', { 'Làm gì': deed, 'Lý do, ghi chú': reason })
}

const council = seasonPeople.filter((person) => person.council)
const namesOf = (label: (name: string) => string, word: (seat: number) => string): Typed =>
  Object.fromEntries(council.map(({ name }, seat) => [label(name), word(seat)]))

const away = council.at(-1)?.name ?? ''

/** The secretary calls the council, writes who came and the roll call; only the one in the chair closes. */
export async function sit({ on, as, year, page }: World) {
  await on('2022-10-20')
  await as('hoidong.thuky', `${year}/council`)
  const chair = seasonPeople.find((person) => person.council === 'chair')
  await send(page, 'Mở phiên họp', {
    'Ngày họp': '20/10/2022',
    'Địa điểm': 'Phòng họp số 1',
    'Người chủ trì': `${chair?.rank} ${chair?.name} (Chủ tịch Hội đồng)`,
    'Đưa ra tất cả 5 đề nghị đang lọc': true,
  })
  const sitting = new URL(page.url()).pathname
  await send(
    page,
    'Lưu thành phần dự họp',
    namesOf((name) => `${name} dự họp`, present),
  )
  await page.getByText('Nhận ý kiến bằng văn bản của người vắng', { exact: true }).click()
  await send(page, 'Nhận ý kiến', {
    'Thành viên vắng': away,
    'Ngày nhận': '20/10/2022',
    'Bản giấy lưu ở đâu': 'Văn thư Tổng cục',
  })
  // Three quarters of all nine members, whoever is absent: seven in whole numbers.
  expect(await words(page, 'main table')).toContain(`7/${council.length}`)
  await castVotes(page)
  expect(await words(page)).toContain('Chỉ người chủ trì được kết thúc phiên họp.')
  await as('tongcuc.thutruong', sitting)
  await send(page, 'Kết thúc phiên họp')
  expect(await page.getByText('không đạt', { exact: true }).count()).toBe(1)
  await follow(page, 'Xem biên bản')
  expect(await words(page)).toContain('Hội đồng đề nghị khen thưởng 04/05 trường hợp')
}

const present = (seat: number) => (seat === council.length - 1 ? 'Vắng mặt' : 'Có mặt')

/** Everybody is for every case but the last, where three are against: six yes are not enough. */
async function castVotes(page: World['page']) {
  const cases = page.locator('#votes fieldset')
  const count = await cases.count()
  expect(count).toBe(5)
  for (let n = 0; n < count; n++)
    for (const [seat, { name }] of council.entries()) {
      const line = cases.nth(n).getByLabel(name)
      // Who heads the collective that is judged stands aside and has no line.
      if ((await line.count()) === 0) continue
      await line.selectOption({ label: n === count - 1 && seat < 3 ? 'Không đồng ý' : 'Đồng ý' })
    }
  await send(page, 'Lưu biểu quyết')
}

/** The list is up for a day, goes up the next morning, and is decided with a reason for the authority where the law is silent. */
export async function decide({ on, as, year, page }: World) {
  await on('2022-10-20')
  await as('ct.canbo', `${year}/postings`)
  await send(page, 'Công khai danh sách', {
    'Số ngày công khai': '1',
    'Quy chế của cơ quan ấn định số ngày': 'Quy chế mẫu',
  })
  const posting = new URL(page.url()).pathname
  await on('2022-10-21')
  await as('ct.canbo', posting)
  await send(page, 'Kết thúc công khai')
  await as('ct.canbo', `${year}/award`)
  await send(page, 'Lập tờ trình', { 'Ngày trình': '21/10/2022' })
  await on('2022-10-24')
  await as('tongcuc.thutruong', `${year}/award`)
  await follow(page, 'đang chờ quyết định')
  await follow(page, 'Xem xét để quyết định')
  await send(page, 'Ký quyết định khen thưởng', {
    'Lý do người ký có thẩm quyền': 'Các cơ quan tương đương cấp trung đoàn.',
    'Ngày ký quyết định': '24/10/2022',
  })
  await as('ttr.canbo', '/register?year=2022')
  const rows = await page.locator('main tbody tr').allTextContents()
  expect(rows.length).toBe(4)
  expect(rows.join(' ')).toContain(unit)
}
