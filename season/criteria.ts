import type { CriterionInput } from '#cycle/1-launch/criterion/criterion.ts'
import type { Band, Indicator } from '#scoring/scale.ts'
import type { AgencyKey } from './people.ts'

/** Code and title of the groups. */
export const groups: [string, string][] = [
  ['1', 'Lãnh đạo, tổ chức phong trào'],
  ['2', 'Nhiệm vụ chính trị trung tâm'],
  ['3', 'Xây dựng chính quy, kỷ luật'],
  ['4', 'Xây dựng Đảng, tổ chức quần chúng'],
  ['5', 'Sáng kiến, điển hình'],
  ['6', 'Báo cáo, khen thưởng'],
  ['7', 'Điểm thưởng'],
  ['8', 'Điểm trừ'],
]

/** Code, title, points, what evidence is asked, who confirms it. Made up for the example. */
export const criteria: [string, string, string, string, AgencyKey][] = [
  ['1.1', 'Nghị quyết, kế hoạch thi đua sát nhiệm vụ', '8', 'Nghị quyết, kế hoạch', 'ct'],
  ['1.2', 'Đăng ký, giao ước, sơ kết đúng hạn', '7', 'Bản giao ước, báo cáo', 'ct'],
  ['2.1', 'Hoàn thành chỉ tiêu đã đăng ký', '25', 'Kết quả theo tháng', 'btm'],
  ['2.2', 'Nhiệm vụ đột xuất được giao', '10', 'Văn bản giao, báo cáo kết quả', 'btm'],
  ['2.3', 'Chất lượng tham mưu', '10', 'Văn bản tham mưu', 'btm'],
  ['3.1', 'Chấp hành kỷ luật, pháp luật', '10', 'Xác nhận của cơ quan chức năng', 'ubkt'],
  ['3.2', 'Quản lý tài chính, tài sản', '5', 'Biên bản kiểm tra tài chính', 'tc'],
  ['4.1', 'Tổ chức đảng hoàn thành tốt nhiệm vụ trở lên', '10', 'Quyết định xếp loại', 'ubkt'],
  ['5.1', 'Sáng kiến được công nhận', '5', 'Quyết định công nhận', 'qlcn'],
  ['5.2', 'Điển hình tiên tiến được nhân rộng', '5', 'Báo cáo điển hình', 'ct'],
  ['6.1', 'Báo cáo đủ, đúng hạn', '3', 'Nhật ký báo cáo', 'ct'],
  ['6.2', 'Khen thưởng đúng quy trình, hướng về người trực tiếp', '2', 'Hồ sơ khen thưởng', 'ct'],
  ['7.1', 'Cờ, bằng khen của cấp trên trong năm', '2', 'Quyết định khen thưởng', 'ct'],
  ['8.1', 'Vụ việc vi phạm kỷ luật phải xử lý', '5', 'Quyết định kỷ luật', 'ubkt'],
]

/** Of lines and groups that are not plain judgement: how they are scored. */
export const mechanisms: Record<string, Partial<CriterionInput>> = {
  '2.1': { rule: { type: 'ratio' }, unit: '%' },
  '5.1': { rule: { type: 'count', each: '0.5' }, unit: 'sáng kiến' },
  '6.1': {
    rule: {
      type: 'steps',
      steps: [
        { to: '1', points: '3' },
        { from: '1', to: '4', points: '2.5' },
        { from: '4', to: '8', points: '2' },
      ],
    },
    unit: 'ngày chậm',
    direction: 'less',
  },
  '7': { part: 'extra' },
  '7.1': { part: 'extra', rule: { type: 'count', each: '1' }, unit: 'lần', compulsory: false },
  '8': { part: 'deduction' },
  '8.1': {
    part: 'deduction',
    rule: { type: 'events', events: [{ each: '1' }] },
    unit: 'vụ',
    direction: 'less',
    compulsory: false,
  },
}

/** Bands and the order in which equal points are decided; made up for the example. */
export const bands: Band[] = [
  { code: 'A', title: 'Hoàn thành xuất sắc', from: '95', conditions: [{ type: 'noZero' }] },
  { code: 'B', title: 'Hoàn thành tốt', from: '85' },
  { code: 'C', title: 'Hoàn thành', from: '60' },
]
export const tieBreak: Indicator[] = [
  { title: 'Hoàn thành chỉ tiêu đã đăng ký', criterion: '2.1' },
  { title: 'Số sáng kiến được công nhận', quantity: { measure: '5.1' } },
]

const daysLate: Record<string, string> = { '3.00': '0', '2.50': '2', '2.00': '5' }

/** What a line asks to be typed, for the points it is to come to. */
export function figureFor(key: AgencyKey, code: string, points: string): string {
  if (code === '2.1') return String(Number(points) * 4)
  if (code === '5.1') return String(Number(points) * 2)
  if (code === '6.1') return daysLate[points] ?? '0'
  if (code === '7.1') return key === 'ttr' ? '1' : '0'
  return code === '8.1' ? '0' : points
}

/** What each agency gives itself below the full points, what the checker and then the lead take off more. */
export const losses: Record<
  AgencyKey,
  { self: Record<string, string>; cross: Record<string, string>; lead: Record<string, string> }
> = {
  btm: { self: { '2.3': '0.5', '5.2': '0.5' }, cross: { '1.2': '0.25' }, lead: { '6.1': '0.5' } },
  ct: { self: { '5.2': '0.5' }, cross: { '2.1': '0.5' }, lead: { '5.2': '0.5' } },
  qlcn: { self: { '2.1': '1' }, cross: { '2.1': '0.5' }, lead: { '2.2': '0.75' } },
  hc: { self: { '2.3': '0.75', '5.1': '0.5' }, cross: { '1.2': '0.5' }, lead: { '2.3': '0.25' } },
  tc: { self: { '5.1': '1' }, cross: { '6.2': '0.25' }, lead: { '3.2': '0.5' } },
  ubkt: { self: { '5.2': '0.75' }, cross: { '6.1': '0.5' }, lead: { '2.3': '0.5' } },
  ttr: { self: { '5.1': '0.5', '5.2': '0.5' }, cross: {}, lead: { '2.2': '0.25' } },
  dths: { self: { '2.1': '1', '5.1': '0.5' }, cross: { '2.1': '0.5' }, lead: { '5.2': '0.5' } },
  tapchi: { self: { '5.1': '0.5' }, cross: { '6.1': '0.5' }, lead: { '3.1': '0.25', '2.3': '0.25' } },
  da1: { self: { '2.1': '0.5', '6.1': '0.5' }, cross: { '2.3': '0.5' }, lead: { '6.1': '0.5' } },
}

/** Why a figure was taken down: every difference has its reason. */
export const crossReason = 'Minh chứng kèm theo chưa đủ cho phần đã chấm.'
export const leadReason = 'Đối chiếu kết quả theo tháng và xác nhận của cơ quan chức năng.'
