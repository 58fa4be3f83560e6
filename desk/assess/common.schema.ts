import { catalogue } from '#law/awards/catalogue.ts'
import type { Recipient } from '#law/kernel/asked.ts'
import { awardCodes, type Title, titles } from '#law/kernel/award-code.ts'
import { matterKinds, ratings, routes } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'
import { count, day, line, list, percent, record, word, yes } from './parts.ts'

// Parts of a history that persons, collectives and households share.

export const source = line('Nơi ghi sự việc: số quyết định, trang sổ…').optional()
export const year = count('Năm thi đua', 1945, 2100)
export const rating = word(ratings, 'Mức độ hoàn thành nhiệm vụ').optional()
export const entered = yes('Đã đăng ký thi đua').optional()
export const passPercent = percent('Phần trăm nội dung kiểm tra đạt yêu cầu').optional()
export const goodPercent = percent('Phần trăm nội dung kiểm tra khá, giỏi').optional()
export const lastDay = (about: string) => day(about).nullable()

/** The titles this kind of subject may hold. */
export const titlesOf = (recipient: Recipient) =>
  list(
    word(titlesFor(recipient), 'Mã danh hiệu'),
    'Danh hiệu đạt được của năm; [] là không có',
    50,
  ).optional()

function titlesFor(recipient: Recipient): Title[] {
  const codes = new Set<string>(
    catalogue.filter((one) => one.recipients.includes(recipient)).map((one) => one.code),
  )
  return titles.filter((title) => codes.has(title))
}

const received = record(
  {
    award: word(awardCodes, 'Mã danh hiệu, hình thức khen thưởng'),
    route: word(routes, 'Loại hình khen thưởng'),
    decidedOn: day('Ngày quyết định'),
    from: day('Ngày đầu của giai đoạn thành tích').optional(),
    to: day('Ngày cuối của giai đoạn thành tích').optional(),
    source,
  },
  'Một lần được khen thưởng',
)

const matter = record(
  {
    kind: word(matterKinds, 'Loại việc đang xem xét'),
    from: day('Ngày bắt đầu'),
    concludedOn: lastDay('Ngày kết luận; null là chưa kết luận'),
    source,
  },
  'Việc còn đang xem xét, làm tạm dừng khen thưởng',
)

export const awards = list(received, 'Khen thưởng đã nhận; [] là không có, bỏ trống là không biết').optional()
export const matters = list(matter, 'Việc còn đang xem xét').optional()
export const complete = record({ from: year, to: year }, 'Những năm danh sách đầy đủ').nullable().optional()
export const howComplete = 'Danh sách đầy đủ cho những năm nào; null là không năm nào'

/** What every kind of subject has. */
export const subject = {
  id: line('Mã của đối tượng', 200).min(1, { error: () => t('không được để trống') }),
  name: line('Tên').optional(),
}
