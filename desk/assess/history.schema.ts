import { z } from 'zod'
import { catalogue } from '#law/awards/catalogue.ts'
import type { Recipient } from '#law/kernel/asked.ts'
import { awardCodes, type Title, titles } from '#law/kernel/award-code.ts'
import {
  collectiveLevels,
  disciplineKinds,
  type History,
  matterKinds,
  personClasses,
  ratings,
  reaches,
  routes,
  statuses,
} from '#law/kernel/history.ts'
import { check } from './checks.ts'
import { count, day, line, list, percent, record, word, yes } from './parts.ts'

const source = line('Nơi ghi sự việc: số quyết định, trang sổ…').optional()
const year = count('Năm thi đua', 1945, 2100)
const rating = word(ratings, 'Mức độ hoàn thành nhiệm vụ').optional()
const entered = yes('Đã đăng ký thi đua').optional()
const passPercent = percent('Phần trăm nội dung kiểm tra đạt yêu cầu').optional()
const goodPercent = percent('Phần trăm nội dung kiểm tra khá, giỏi').optional()
const lastDay = (about: string) => day(about).nullable()

const titlesOf = (recipient: Recipient) =>
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

const awards = list(received, 'Khen thưởng đã nhận; [] là không có, bỏ trống là không biết').optional()
const matters = list(matter, 'Việc còn đang xem xét').optional()
const complete = record({ from: year, to: year }, 'Những năm danh sách đầy đủ').nullable().optional()
const howComplete = 'Danh sách đầy đủ cho những năm nào; null là không năm nào'

const subject = {
  id: line('Mã của đối tượng', 200).min(1, { error: () => 'không được để trống' }),
  name: line('Tên').optional(),
}

const personYear = record(
  {
    year,
    rating,
    titles: titlesOf('individual'),
    entered,
    monthsInUnit: count('Số tháng công tác trong năm', 0, 12).optional(),
    transferredMonths: count('Số tháng ở đơn vị cũ, khi chuyển công tác trong năm', 0, 12).optional(),
    absentDays: count('Số ngày nghỉ tính vào thi đua', 0, 366).optional(),
    study: record(
      {
        months: count('Số tháng học', 0, 120),
        result: word(
          ['excellent', 'good', 'fair', 'average', 'weak'],
          'Kết quả: xuất sắc, giỏi, khá, trung bình, yếu',
        ),
      },
      'Khóa học trong năm',
    )
      .nullable()
      .optional(),
    leads: record(
      { unitCommended: yes('Đơn vị được khen').optional(), unitRating: rating },
      'Đơn vị chủ trì; null là không chủ trì đơn vị nào',
    )
      .nullable()
      .optional(),
    passPercent,
    goodPercent,
    source,
  },
  'Một năm công tác',
)

const person = record(
  {
    kind: z.literal('individual'),
    ...subject,
    gender: word(['female', 'male'], 'Giới tính').optional(),
    status: word(statuses, 'Nhóm đối tượng').optional(),
    class: word(personClasses, 'Lớp người trong biểu thống kê').optional(),
    servedFrom: day('Ngày đầu phục vụ liên tục').optional(),
    servedTo: lastDay('Ngày thôi phục vụ; null là đang phục vụ').optional(),
    hardship: list(
      record({ from: day('Từ ngày'), to: lastDay('Đến ngày; null là đến nay') }, 'Một đợt'),
      'Thời gian ở nơi tính gấp đôi',
    ).optional(),
    recruitedOn: day('Ngày nhập ngũ, tuyển dụng').optional(),
    years: list(personYear, 'Từng năm công tác', 80).optional(),
    awards,
    works: list(
      record(
        {
          title: line('Tên sáng kiến, đề tài'),
          kind: word(['initiative', 'research', 'ingenuity'], 'Sáng kiến, đề tài, mưu trí sáng tạo'),
          reach: word(reaches, 'Phạm vi ảnh hưởng'),
          recognisedOn: day('Ngày công nhận'),
          usedBy: word(awardCodes, 'Khen thưởng đã dùng sáng kiến này').optional(),
          source,
        },
        'Một sáng kiến, đề tài',
      ),
      'Sáng kiến, đề tài; [] là không có',
    ).optional(),
    disciplines: list(
      record(
        {
          kind: word(disciplineKinds, 'Hình thức kỷ luật'),
          from: day('Từ ngày'),
          to: lastDay('Ngày chấp hành xong; null là chưa xong'),
          source,
        },
        'Một lần kỷ luật',
      ),
      'Kỷ luật; [] là không có',
    ).optional(),
    known: record({ awards: complete, works: complete, disciplines: complete }, howComplete).optional(),
    matters,
    posts: list(
      record(
        {
          title: line('Chức vụ'),
          level: line('Bậc chức vụ theo bảng quá trình cống hiến').optional(),
          unit: line('Đơn vị').optional(),
          from: day('Từ ngày'),
          to: lastDay('Đến ngày; null là đang giữ'),
          leads: yes('Là người đứng đầu').optional(),
        },
        'Một chức vụ',
      ),
      'Chức vụ đã giữ',
    ).optional(),
  },
  'Cá nhân',
)

const collectiveYear = record(
  {
    year,
    rating,
    titles: titlesOf('collective'),
    entered,
    strength: count('Quân số').optional(),
    completed: count('Số người hoàn thành nhiệm vụ').optional(),
    advanced: count('Số người đạt Lao động (Chiến sĩ) tiên tiến').optional(),
    fighters: count('Số người đạt Chiến sĩ thi đua cơ sở').optional(),
    warned: count('Số người bị kỷ luật từ cảnh cáo').optional(),
    clusterRank: count('Thứ hạng trong cụm, khối', 1, 10_000).optional(),
    clusterOf: word(['unit', 'ministry', 'central'], 'Cấp tổ chức cụm, khối').optional(),
    movementRank: count('Thứ hạng trong phong trào', 1, 10_000).optional(),
    movementYears: count('Phong trào đã thực hiện mấy năm', 0, 100).optional(),
    movementOf: word(['ministry', 'primeMinister', 'district'], 'Cấp phát động phong trào').optional(),
    exceeded: yes('Hoàn thành vượt mức chỉ tiêu').optional(),
    passPercent,
    goodPercent,
    source,
  },
  'Một năm của tập thể',
)

const collective = record(
  {
    kind: z.literal('collective'),
    ...subject,
    formedOn: day('Ngày thành lập').optional(),
    dissolvedOn: lastDay('Ngày giải thể; null là đang hoạt động').optional(),
    level: word(collectiveLevels, 'Cấp đơn vị').optional(),
    womenPercent: percent('Phần trăm là nữ').optional(),
    topFormation: yes('Là Bộ Tổng tham mưu, tổng cục, quân khu và tương đương').optional(),
    mayHoldFlag: yes('Thuộc diện tặng cờ').optional(),
    years: list(collectiveYear, 'Từng năm', 80).optional(),
    awards,
    known: record({ awards: complete }, howComplete).optional(),
    matters,
  },
  'Tập thể',
)

const household = record(
  {
    kind: z.literal('household'),
    ...subject,
    years: list(
      record({ year, titles: titlesOf('household'), source }, 'Một năm của hộ'),
      'Từng năm',
      80,
    ).optional(),
    awards,
    matters,
  },
  'Hộ gia đình',
)

/** The fields each kind of subject has. */
export const fieldsOfKinds: Record<string, readonly string[]> = {
  individual: Object.keys(person.shape),
  collective: Object.keys(collective.shape),
  household: Object.keys(household.shape),
}

/** The facts of one subject as programs send them; nothing that is not named here is taken. */
export const historySchema: z.ZodType<History> = z
  .discriminatedUnion('kind', [person, collective, household])
  .superRefine(check)
