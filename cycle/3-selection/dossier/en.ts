export const english = {
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
  'Mỗi cơ quan đề nghị tập thể mình hoặc cá nhân của mình, theo danh hiệu đã đăng ký.':
    'Each agency proposes itself or its own people, by the titles entered for.',
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
  'đề nghị ngày {day}': 'proposed on {day}',
  'Đề nghị của {agency}': 'Proposal of {agency}',
  'Đề nghị cho': 'Proposed for',
  'Tập thể: {agency}': 'Collective: {agency}',
  'Loại hình khen thưởng': 'Route of commendation',
  'Vài câu có số liệu: việc đã làm, kết quả, so với chỉ tiêu và năm trước.':
    'A few sentences with figures: what was done, results, against target and last year.',
  'Điều kiện theo luật của từng đề nghị': 'What the law finds of each proposal',
  'Xét theo luật của ngày đề nghị. Máy chỉ soi điều kiện; đề nghị chưa đạt vẫn đứng để người xem xét.':
    'Judged by the law of the day proposed. Only conditions are held up; a proposal that falls short still stands for people to judge.',
  'Xem cả dữ kiện đã dùng': 'See the facts used too',
  'tạm dừng': 'on hold',
  'Xem điều kiện': 'See the conditions',
  'loại hình này chưa có tiêu chuẩn trong hệ thống': 'no standard for this route in the system yet',
  'Đã ghi đề nghị, nhưng theo luật còn điều chưa đạt:':
    'The proposal is written down, but by law something is not met:',
  'Đề nghị vẫn đứng. Nếu ghi nhầm, hãy rút; nếu dữ kiện chưa đúng, hãy ghi lại ở trang Quá trình.':
    'The proposal stands. If it was a slip, withdraw it; if a fact is wrong, write it again on the record page.',
  'Theo luật': 'By law',
  'Rút đề nghị': 'Withdraw a proposal',
  'Đề nghị nào': 'Which proposal',
  'Lý do rút': 'Reason for withdrawing',
}
