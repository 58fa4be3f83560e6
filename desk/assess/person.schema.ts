import { z } from 'zod'
import { awardCodes } from '#law/kernel/award-code.ts'
import { disciplineKinds, personClasses, reaches, statuses } from '#law/kernel/history.ts'
import {
  awards,
  complete,
  entered,
  goodPercent,
  howComplete,
  lastDay,
  matters,
  passPercent,
  rating,
  source,
  subject,
  titlesOf,
  year,
} from './common.schema.ts'
import { count, day, line, list, record, word, yes } from './parts.ts'

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

/** A person as programs send one. */
export const person = record(
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
