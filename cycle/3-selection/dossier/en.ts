import { english as checklist } from './checklist/en.ts'
import { english as lists } from './lists/en.ts'
import { english as overrides } from './overrides/en.ts'
import { english as page } from './page/en.ts'
import { english as reports } from './reports/en.ts'
import { english as works } from './works/en.ts'

export const english: Record<string, string> = {
  ...page,
  ...checklist,
  ...lists,
  ...overrides,
  ...reports,
  ...works,
  'Tập thể này không thuộc cơ quan. Hãy chọn tập thể khác.':
    'This collective does not belong to the agency. Choose another.',
  'Đề nghị đang ở bước “{step}” nên không rút được nữa.':
    'The proposal is at “{step}”, so it can no longer be withdrawn.',
  '“{award}” không tặng cho hộ gia đình. Hãy chọn danh hiệu, hình thức khác.':
    '“{award}” is not given to households. Choose another title or form.',
  'Đã có địa chỉ nhưng chưa có họ tên chủ hộ. Hãy nhập họ tên chủ hộ.':
    'There is an address but no head of the household. Enter the name.',
  'Mỗi đề nghị chỉ cho một đối tượng. Hãy để lại một trong các ô: cá nhân, tập thể, hộ gia đình.':
    'A proposal is for one recipient. Keep one of the fields: person, collective, household.',
  'Ngày cuối phải sau ngày đầu.': 'The last day must be after the first.',
  'Tên có chữ': 'Name contains',
  Bước: 'Step',
  'Mỗi cơ quan đề nghị tập thể, cá nhân, hộ gia đình của mình; danh hiệu thì theo đăng ký đầu năm.':
    'Each agency proposes its own collectives, people and households; titles as entered for at the start of the year.',
  'Nhập danh sách nhiều người': 'Bring a list of many',
  'Không có đề nghị nào như vậy': 'No such proposal',
  'Để trống nếu không đề nghị hộ gia đình.': 'Leave empty unless a household is proposed.',
  'Hoặc tập thể thuộc cơ quan': 'Or a collective of the agency',
  'Hoặc hộ gia đình: họ tên chủ hộ': 'Or a household: name of its head',
  'Thành tích từ ngày': 'Achievement from',
  'Địa chỉ của hộ': 'Address of the household',

  '“{award}” không tặng cho cá nhân. Hãy chọn danh hiệu, hình thức khác.':
    '“{award}” is not given to persons. Choose another title or form.',
  '“{award}” không tặng cho tập thể. Hãy chọn danh hiệu, hình thức khác.':
    '“{award}” is not given to collectives. Choose another title or form.',
  'Người này không thuộc cơ quan trong năm thi đua.':
    'This person does not belong to the agency in the emulation year.',
  'Đã có đề nghị “{award}” cho đối tượng này trong năm.':
    '“{award}” is already proposed for this recipient this year.',
  'Chưa đăng ký thi đua “{award}” đầu năm nên không đề nghị danh hiệu này được.':
    'Nobody entered for “{award}” at the start of the year, so this title cannot be proposed.',
  'Đề nghị này đã rút.': 'This proposal is withdrawn.',
  'Đề nghị đã đưa ra hội đồng nên không rút được nữa.':
    'The proposal is before the council, so it can no longer be withdrawn.',
  'Đã đề nghị khen thưởng.': 'Proposed for commendation.',
  'Đã rút đề nghị.': 'Proposal withdrawn.',
  'Thường xuyên (công trạng)': 'Regular (merit)',
  'Theo chuyên đề': 'Thematic',
  'Đột xuất': 'Exceptional',
  'Đối ngoại': 'External relations',
  'Quá trình cống hiến': 'Devoted service',
  'Niên hạn': 'Seniority',
  'Thành tích kháng chiến': 'Resistance merit',
  'Đề nghị khen thưởng': 'Proposals for commendation',
  'Rút đề nghị khen thưởng': 'Withdrew a proposal',
  'Danh sách đề nghị': 'List of proposals',
  'Cơ quan': 'Agency',
  'Tất cả': 'All',
  'Chưa có đề nghị nào': 'No proposal yet',
  'Cơ cấu danh sách': 'Make-up of the list',
  'Đề nghị đang đứng': 'Standing proposals',
  'Trực tiếp làm nhiệm vụ': 'Doing the work directly',
  '{count} người, {percent} %': '{count} people, {percent} %',
  'Lãnh đạo, chỉ huy': 'Leaders and commanders',
  '{count} người': '{count} people',
  'Tập thể, cá nhân': 'Collective or person',
  'Danh hiệu, hình thức': 'Title or form',
  'Thành tích': 'Achievement',
  'chưa đăng ký': 'not entered',
  'đã rút': 'withdrawn',
  'hội đồng thông qua': 'passed by the council',
  'không đủ phiếu': 'not enough votes',
  'đang ở hội đồng': 'before the council',
  'Đề nghị của {agency}': 'Proposal of {agency}',
  'Đề nghị cho': 'Proposed for',
  'Tập thể: {agency}': 'Collective: {agency}',
  'Loại hình khen thưởng': 'Route of commendation',
  'Vài câu có số liệu: việc đã làm, kết quả, so với chỉ tiêu và năm trước.':
    'A few sentences with figures: what was done, results, against target and last year.',
  'tạm dừng': 'on hold',
  'Xem điều kiện': 'See the conditions',
  'loại hình này chưa có tiêu chuẩn trong hệ thống': 'no standard for this route in the system yet',
  'Theo luật còn điều chưa đạt, được đánh dấu ở dưới.': 'By law something is not met; it is marked below.',
  'Đề nghị vẫn đứng. Nếu ghi nhầm, hãy rút; nếu dữ kiện chưa đúng, hãy ghi lại ở trang Quá trình.':
    'The proposal stands. If it was a slip, withdraw it; if a fact is wrong, write it again on the record page.',
  'Theo luật': 'By law',
  'Rút đề nghị': 'Withdraw a proposal',
  'Đề nghị nào': 'Which proposal',
  'Lý do rút': 'Reason for withdrawing',
  'Đang lập hồ sơ': 'Being prepared',
  'Đang thẩm định': 'Being appraised',
  'Trả lại bổ sung': 'Sent back',
  'Ở Hội đồng': 'Before the council',
  'Đang công khai': 'Being posted',
  'Chờ tờ trình': 'Awaiting submission',
  'Chờ quyết định': 'Awaiting decision',
  'Đã khen thưởng': 'Awarded',
  'Không được khen': 'Not awarded',
  'Đã rút': 'Withdrawn',
  'Báo cáo thành tích của cá nhân': 'Achievement report of a person',
  'Báo cáo thành tích của tập thể': 'Achievement report of a collective',
  'Trình độ, học hàm, học vị': 'Education and academic titles',
  'Quân số, tổ chức của tập thể': 'Strength and organisation of the collective',
  'Chức trách, nhiệm vụ được giao': 'Duties assigned',
  'Công tác lãnh đạo, chỉ huy, xây dựng tổ chức': 'Leadership and building of the organisation',
  'Lấy từ báo cáo thành tích đã viết trong hồ sơ; sửa ở đây chỉ đổi văn bản này.':
    'Taken from the report written in the dossier; a change here changes this paper alone.',
}
