import { expect } from 'vitest'
import { agencyKeys } from '#season/people.ts'
import { conclusions, directions, remarks } from '#season/texts.ts'
import { follow, send, words } from './forms.ts'
import type { World } from './world.ts'

export const witness = 'Thiếu tướng Nguyễn Việt Hùng'

export async function planConference({ on, as, year, page }: World) {
  await on('2022-10-25')
  await as('ct.canbo', `${year}/conference`)
  await send(page, 'Lưu kế hoạch', {
    Ngày: '26/10/2022',
    'Giờ bắt đầu': '08:00',
    'Địa điểm': 'Hội trường Tổng cục',
    'Người chủ trì': `${witness}, Phó Chính ủy Tổng cục CNQP`,
    'Người trình bày báo cáo trung tâm': 'Đại tá Tống Xuân Đức, Phó Chủ nhiệm Chính trị Tổng cục',
  })
  for (const title of ['Báo cáo trung tâm', 'Bàn giao đơn vị Cụm trưởng năm 2023'])
    await send(page, 'Thêm mục', { 'Nội dung': title })
  await page.goto(`${year}/directions`)
  for (const { kind, statement } of directions.slice(1, 3))
    await send(page, 'Thêm vào danh sách', {
      [kind === 'request' ? 'Yêu cầu' : 'Phương hướng']: true,
      'Nội dung': statement,
    })
}

/** The day itself: who came, a speech, a remark on each agency, the conclusion. */
export async function holdConference({ on, as, year, agency, page }: World) {
  await on('2022-10-26')
  await as('ct.canbo', `${year}/conference`)
  await send(page, 'Lưu thành phần dự', { [`Số người: ${agency.ttr.name}`]: '4' })
  await send(page, 'Thêm tham luận', {
    'Đơn vị': agency.ttr.name,
    'Tên tham luận': 'Gắn thi đua với chất lượng các cuộc thanh tra',
    'Người trình bày': 'Thủ trưởng Thanh tra Tổng cục',
  })
  for (const key of agencyKeys) {
    await page.goto(`${agency[key].path}/remark`)
    await send(page, 'Lưu nhận xét', { 'Nhận xét': remarks[key] })
  }
  await send(page, 'Lưu nhận định, kết luận', {
    'Nhận định chung': conclusions.generalRemarks,
    'Nhận định về công tác khen thưởng': conclusions.commendationRemarks,
    'Kết luận của người chủ trì': conclusions.conclusion,
  })
  await page.goto(`${year}/exemplars`)
  await send(page, 'Giới thiệu', {
    'Đơn vị': agency.tapchi.name,
    'Việc làm tốt, nói gọn': 'Tòa soạn nhỏ, nhịp xuất bản đều',
    'Cách làm và kết quả': 'Chia ca trực tin, duyệt một cửa.',
  })
}

/** The figures of the news item; each a link to the page it comes from. */
export const figures = [
  ['ttr', 'Cuộc thanh tra', '4 cuộc'],
  ['ttr', 'Cuộc kiểm tra', '2 cuộc'],
  ['tapchi', 'Số tạp chí thường kỳ xuất bản so với kế hoạch', '100 %'],
  ['tapchi', 'Số đặc biệt', '1 số'],
] as const

export async function readReport({ as, year, agency, page }: World) {
  await as('ct.canbo', `${year}/central-report`)
  for (const key of agencyKeys) expect(await words(page)).toContain(agency[key].name)
  for (const [key, title, figure] of figures) {
    const link = page.locator(`main a[title="Thực hiện: ${title}"]`)
    expect(plain(await link.textContent()), title).toBe(figure)
    expect(await link.getAttribute('href'), title).toContain(`${agency[key].path}/results`)
  }
  await follow(page, /^4 cuộc$/)
  expect(await words(page, 'h1')).toBe(agency.ttr.name)
  expect(await words(page)).toContain('Cuộc thanh tra')
}

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()

/** One deed ends the year; afterwards nothing of it changes. */
export async function closeYear({ as, year, nextYear, agency, page }: World) {
  await as('ct.canbo', `${year}/closing`)
  await send(page, 'Kết thúc hội nghị, tổng kết năm 2022', {
    'Đơn vị nhận Cụm trưởng': agency.btm.name,
    'Nhận nhiệm vụ từ ngày': '27/10/2022',
    'Người chứng kiến': witness,
  })
  await page.goto(`${year}/closing`)
  expect(await words(page)).toContain('Năm đã tổng kết')
  expect(await page.locator(`a[href="${nextYear}/tasks"]`).count()).toBeGreaterThan(0)
  await page.goto(`${year}/shortcomings`)
  expect(await words(page)).toContain('Năm thi đua đã tổng kết')
}
