import type { AgencyKey } from './people.ts'

/** Code and title of the groups. */
export const groups: [string, string][] = [
  ['1', 'Lãnh đạo, tổ chức phong trào'],
  ['2', 'Nhiệm vụ chính trị trung tâm'],
  ['3', 'Xây dựng chính quy, kỷ luật'],
  ['4', 'Xây dựng Đảng, tổ chức quần chúng'],
  ['5', 'Sáng kiến, điển hình'],
  ['6', 'Báo cáo, khen thưởng'],
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
]

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
