import { type Asked, choose, type Layered } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { cite } from '../texts/instruments.ts'

/** “Hủy bỏ quyết định, thu hồi” · “tước” · “phục hồi” · “hạ mức”. */
type RevocationAct = 'cancel' | 'strip' | 'restore' | 'lower'

/** A ground on which an award is cancelled, stripped or restored; `read` is false where the text was not read. */
export type Ground = {
  code: string
  act: RevocationAct
  sentence: string
  citation: Citation
  read: boolean
}

/** What follows: who acts, and in how many days, where said. */
type Consequence = { sentence: string; days: number | null; citation: Citation }

/** The grounds and what follows, by the law of the day somebody acts. */
type Revocation = { grounds: readonly Ground[]; consequences: readonly Consequence[] }

/** On which grounds an award is taken back on the day. */
export function revocationOn(actedOn: Day, layers: Asked['layers']): Revocation {
  return choose(tables, layers, actedOn).rule
}

const fraud2022 = cite('06/2022/QH15', 'Điều 93 khoản 2')

// Điều 93 Luật 06/2022/QH15, nói gọn.
const law2022: Revocation = {
  grounds: [
    ground('falseAchievement', 'cancel', 'Gian dối khi kê khai thành tích', fraud2022),
    ground('forgedDossier', 'cancel', 'Cung cấp thông tin sai, giả mạo hồ sơ', fraud2022),
    ground('unlawfulProcedure', 'cancel', 'Thẩm định, xét, đề nghị khen thưởng trái pháp luật', fraud2022),
    ground(
      'violationFound',
      'cancel',
      'Có kết luận, bản án xác định vi phạm trong thời gian tính thành tích, hoặc liên quan công trình được giải thưởng',
      fraud2022,
    ),
    ground(
      'prison',
      'strip',
      'Người có danh hiệu vinh dự nhà nước bị kết án tù có thời hạn, chung thân hoặc tử hình',
      cite('06/2022/QH15', 'Điều 93 khoản 3'),
    ),
    ground(
      'heroException',
      'strip',
      'Anh hùng Lực lượng vũ trang, Anh hùng Lao động thời kháng chiến, Bà mẹ Việt Nam anh hùng: chỉ khi phạm tội xâm phạm an ninh quốc gia, bị chung thân, tử hình, hoặc đào ngũ, phản bội bị chấm dứt ưu đãi',
      cite('06/2022/QH15', 'Điều 93 khoản 4'),
    ),
    ground(
      'corporateSuspension',
      'strip',
      'Pháp nhân thương mại bị bản án đình chỉ hoạt động vĩnh viễn',
      cite('06/2022/QH15', 'Điều 93 khoản 5'),
    ),
    ground(
      'innocence',
      'restore',
      'Được xác định không có tội, được miễn, hoặc không thuộc trường hợp bị tước',
      cite('06/2022/QH15', 'Điều 93 khoản 6'),
    ),
  ],
  consequences: [
    { sentence: 'Hủy quyết định thì thu hồi hiện vật và tiền thưởng', days: null, citation: fraud2022 },
    {
      sentence: 'Chủ tịch nước tước, phục hồi danh hiệu vinh dự nhà nước',
      days: null,
      citation: cite('06/2022/QH15', 'Điều 93 khoản 7'),
    },
    {
      sentence: 'Người quyết định khen thưởng hủy quyết định của mình',
      days: null,
      citation: cite('06/2022/QH15', 'Điều 93 khoản 8'),
    },
  ],
}

// Điều 85, 87, 88 Thông tư 151/2018/TT-BQP, nói gọn.
const army2018: Revocation = {
  grounds: [
    ground(
      'falseAchievement',
      'cancel',
      'Gian dối khi kê khai thành tích',
      cite('151/2018/TT-BQP', 'Điều 85'),
    ),
    ground(
      'violationFound',
      'lower',
      'Sau đó phát hiện vi phạm trong thời gian tính thành tích: hạ mức hoặc hủy, trừ người đã mất',
      cite('151/2018/TT-BQP', 'Điều 87 khoản 4'),
    ),
    ground(
      'prison',
      'strip',
      'Người có danh hiệu vinh dự nhà nước bị kết án tù',
      cite('151/2018/TT-BQP', 'Điều 88'),
    ),
  ],
  consequences: [
    {
      sentence: 'Hồ sơ hủy gồm tờ trình và báo cáo tóm tắt lý do; thu hồi hiện vật và tiền thưởng',
      days: null,
      citation: cite('151/2018/TT-BQP', 'Điều 87'),
    },
    { sentence: 'Đề nghị tước danh hiệu', days: 30, citation: cite('151/2018/TT-BQP', 'Điều 88') },
    { sentence: 'Thu hồi hiện vật', days: 15, citation: cite('151/2018/TT-BQP', 'Điều 88') },
  ],
}

function unread(citation: Citation): Revocation {
  const sentence = 'Căn cứ hủy bỏ, thu hồi của thời kỳ này'
  return { grounds: [{ code: 'unread', act: 'cancel', sentence, citation, read: false }], consequences: [] }
}

const tables: Layered<Revocation> = {
  national: [
    { from: '2014-01-01', to: '2024-01-01', rule: unread(cite('15/2003/QH11', 'các điều chưa đọc')) },
    { from: '2024-01-01', to: null, rule: law2022 },
  ],
  army: [
    { from: '2014-01-01', to: '2018-11-25', rule: unread(cite('160/2014/TT-BQP', 'toàn văn')) },
    { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
  ],
}

function ground(code: string, act: RevocationAct, sentence: string, citation: Citation): Ground {
  return { code, act, sentence, citation, read: true }
}
