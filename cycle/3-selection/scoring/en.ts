export const english = {
  'Có tiêu chí không thuộc bảng tiêu chí của năm. Hãy tải lại trang.':
    'A criterion does not belong to the scale of the year. Please load the page again.',
  'Tiêu chí {code}: hãy nhập điểm có nhiều nhất hai chữ số sau dấu phẩy, ví dụ 9,5.':
    'Criterion {code}: enter points with at most two decimals, for example 9,5.',
  'Tiêu chí {code}: nhiều nhất {max} điểm.': 'Criterion {code}: at most {max} points.',
  'Tiêu chí {code}: điểm {points} khác điểm tự chấm {other}. Hãy ghi lý do.':
    'Criterion {code}: {points} differs from the self-score {other}. Please give the reason.',
  'Tiêu chí {code}: điểm {points} khác điểm chấm chéo {other}. Hãy ghi lý do.':
    'Criterion {code}: {points} differs from the cross-check {other}. Please give the reason.',
  'Đã phân công chấm chéo. Muốn đổi, hãy chọn từng cơ quan và ghi lý do.':
    'Cross-checks are assigned. To change one, choose the agency and give a reason.',
  'Cụm cần ít nhất hai đơn vị thành viên để chấm chéo.':
    'The cluster needs at least two members for a cross-check.',
  'Kết quả chấm chéo đã nộp nên không đổi cơ quan chấm được nữa.':
    'The cross-check is handed in, so the checker can no longer be changed.',
  'Cơ quan không chấm chéo chính mình. Hãy chọn cơ quan khác.':
    'An agency does not cross-check itself. Choose another.',
  'Hai cơ quan không chấm chéo lẫn nhau. Hãy chọn cơ quan khác.':
    'Two agencies do not check each other. Choose another.',
  'Đã phân công chấm chéo.': 'Cross-checks assigned.',
  'Đã đổi cơ quan chấm chéo.': 'Checking agency changed.',
  'Hãy chọn ít nhất một tệp minh chứng.': 'Choose at least one evidence file.',
  'Bảng tiêu chí của năm chưa ban hành nên chưa chấm điểm được.':
    'The scale of the year is not issued, so nothing can be scored yet.',
  'Bảng điểm này đã nộp nên không sửa được nữa.': 'This sheet is handed in and can no longer be changed.',
  'Cơ quan chưa nộp bảng tự chấm. Hãy đợi rồi chấm chéo.':
    'The agency has not handed in its self-score. Please wait, then cross-check.',
  'Chưa có kết quả chấm chéo. Hãy đợi rồi thẩm định.':
    'There is no cross-check result yet. Please wait, then appraise.',
  'Còn {count} tiêu chí chưa có điểm: {codes}. Hãy chấm đủ rồi nộp; không có thì ghi 0.':
    '{count} criteria have no points yet: {codes}. Score them all, then hand in; write 0 where there is nothing.',
  'Bảng tự chấm đã nộp nên không thêm minh chứng được nữa.':
    'The self-score is handed in, so evidence can no longer be added.',
  'Đã thêm minh chứng.': 'Evidence added.',
  'Đã lưu {count} tiêu chí vừa sửa.': '{count} changed criteria saved.',
  'Đã nộp bảng điểm.': 'Sheet handed in.',
  'Tự chấm': 'Self-score',
  'Chấm chéo': 'Cross-check',
  'Thẩm định': 'Appraisal',
  'Chưa nộp bảng tự chấm': 'Self-score not handed in',
  'Đã nộp tự chấm': 'Self-score handed in',
  'Đã chấm chéo': 'Cross-checked',
  'Đã thẩm định': 'Appraised',
  'Điểm chuẩn': 'Standard points',
  'Điểm thưởng': 'Bonus',
  'Điểm trừ': 'Deduction',
  'Nhập điểm': 'Entered points',
  'Nộp bảng điểm': 'Handed in a score sheet',
  'Thêm minh chứng chấm điểm': 'Added evidence to a score',
  'Phân công chấm chéo': 'Assign cross-checks',
  'Đổi phân công chấm chéo': 'Changed a cross-check',
  'Năm {year}': 'Year {year}',
  'Về bảng xếp hạng': 'Back to the ranking',
  'Cơ quan nào chấm cơ quan nào': 'Which agency checks which',
  'Cơ quan được chấm': 'Agency checked',
  'Cơ quan chấm': 'Checking agency',
  'Tình trạng': 'State',
  'Phân công': 'Assigned',
  'Chưa phân công chấm chéo': 'Cross-checks not assigned',
  'Cụm trưởng bấm một nút, chương trình xếp vòng để không ai chấm lại người chấm mình.':
    'The lead presses one button; the program arranges a round in which nobody checks its own checker.',
  'Phân công tự động': 'Assign automatically',
  'Cách xếp vòng': 'How the round is made',
  'Các cơ quan xếp theo thứ tự của cụm, mỗi cơ quan chấm cơ quan cách mình một số bậc; số bậc đổi theo năm.':
    'The agencies stand in the order of the cluster and each checks the one a number of places away; the number changes with the year.',
  'đã chấm': 'checked',
  'đang chờ chấm': 'waiting for the check',
  'chưa tự chấm': 'not self-scored',
  'Đổi cơ quan chấm': 'Change the checking agency',
  'Cơ quan chấm mới': 'New checking agency',
  'Lý do đổi': 'Reason for the change',
  'Minh chứng tiêu chí {code}': 'Evidence for criterion {code}',
  'Về bảng điểm': 'Back to the sheet',
  'Điểm tối đa': 'Maximum',
  'Minh chứng cần có': 'Evidence asked',
  'Cách chấm': 'Method',
  'Tệp minh chứng': 'Evidence files',
  Tệp: 'File',
  Cỡ: 'Size',
  'Chưa có minh chứng': 'No evidence yet',
  'Cơ quan được chấm thêm tệp ở đây trước khi nộp bảng tự chấm.':
    'The agency adds files here before it hands in its self-score.',
  'Thêm minh chứng': 'Add evidence',
  'Chọn tệp': 'Choose files',
  'PDF, DOCX, XLSX hoặc ảnh; mỗi tệp nhiều nhất 20 MB.': 'PDF, DOCX, XLSX or pictures; at most 20 MB each.',
  'Bảng điểm {agency}': 'Score sheet of {agency}',
  'Năm {year} · {count} tiêu chí': 'Year {year} · {count} criteria',
  'Lưu điểm': 'Save points',
  'Nộp rồi thì không sửa được nữa. Hãy lưu những điểm vừa gõ trước khi nộp.':
    'Once handed in it cannot be changed. Save what you have just typed first.',
  'Các bước chấm': 'Steps of scoring',
  'Thẩm định bắt đầu khi cơ quan chấm chéo đã nộp.':
    'The appraisal begins when the checking agency has handed in.',
  'Chưa nộp': 'Not handed in',
  '{points} điểm': '{points} points',
  'nộp lúc {time}': 'handed in at {time}',
  'Điểm theo từng tiêu chí': 'Points criterion by criterion',
  'Năm này chưa có bảng tiêu chí': 'This year has no scale yet',
  'Cụm trưởng soạn và ban hành bảng tiêu chí ở bước Phát động.':
    'The lead writes and issues the scale in the launch stage.',
  'Tiêu chí': 'Criterion',
  'Tối đa': 'Max',
  'Lý do, ghi chú': 'Reason, note',
  'Lý do ở {code}': 'Reason at {code}',
  'Điểm ở {code}': 'Points at {code}',
  'Nộp bảng tự chấm': 'Hand in the self-score',
  'Nộp kết quả chấm chéo': 'Hand in the cross-check',
  'Nộp kết quả thẩm định': 'Hand in the appraisal',
  '{count} minh chứng': '{count} evidence files',
  'minh chứng': 'evidence',
}
