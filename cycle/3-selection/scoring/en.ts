export const english = {
  'Có tiêu chí không thuộc bảng tiêu chí của năm. Hãy tải lại trang.':
    'A criterion does not belong to the scale of the year. Please load the page again.',
  'Tiêu chí {code}: hãy nhập điểm có nhiều nhất hai chữ số sau dấu phẩy, ví dụ 9,5.':
    'Criterion {code}: enter points with at most two decimals, for example 9,5.',
  'Tiêu chí {code}: nhiều nhất {max} điểm.': 'Criterion {code}: at most {max} points.',
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
  'Năm thi đua bắt đầu ngày {day}. Hãy chấm điểm từ ngày đó.':
    'The year of emulation begins on {day}. Score from that day on.',
  'Còn tiêu chí bắt buộc chưa có số liệu: {lines}. Hãy ghi ở cột hội nghị, không có thì ghi 0.':
    'Compulsory criteria still without a figure: {lines}. Enter them in the column of the conference; where there is none, enter 0.',
  'Đã thêm minh chứng.': 'Evidence added.',
  'Đã lưu {count} tiêu chí vừa sửa.': '{count} changed criteria saved.',
  'Đã nộp bảng điểm.': 'Sheet handed in.',
  'Tự chấm': 'Self-score',
  'Chấm chéo': 'Cross-check',
  'Thẩm định': 'Appraisal',
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
  'Tiêu chí {code} không giao cho cơ quan này nên không chấm.':
    'Criterion {code} is not assigned to this agency, so it is not scored.',
  'Tiêu chí {code} do cơ quan khác xác nhận.': 'Criterion {code} is confirmed by another body.',
  'Tiêu chí {code}: đã nộp nên không sửa được nữa.':
    'Criterion {code}: handed in, so it can no longer be changed.',
  'Tiêu chí {code}: hãy ghi lý do chấm lại.': 'Criterion {code}: please give the reason for the new mark.',
  'Cụm quá ít đơn vị nên không xếp được vòng chấm chéo.':
    'The cluster has too few members for a round of cross-checks.',
  'Không xếp được vòng chấm chéo vì các cặp không được chấm nhau: {pairs}. Hãy rút bớt một cặp.':
    'No round of cross-checks is possible because of the pairs kept apart: {pairs}. Withdraw one of them.',
  'Hai cơ quan đã khai báo không chấm chéo nhau. Hãy chọn cơ quan khác.':
    'These two agencies are kept apart. Choose another.',
  'Hãy chọn hai cơ quan khác nhau.': 'Choose two different agencies.',
  'Chỉ khai báo được cho cơ quan mình; cặp khác do cụm trưởng khai báo.':
    'You may speak for your own agency only; other pairs are declared by the lead.',
  'Cặp này đã được khai báo.': 'This pair is declared already.',
  'Đã ghi cặp không chấm chéo nhau.': 'The pair is kept apart.',
  'Đã rút cặp không chấm chéo nhau.': 'The pair is no longer kept apart.',
  'Cụm có {count} đơn vị nên không thể nhiều phiếu hơn.':
    'The cluster has {count} members, so there cannot be more votes.',
  'Nhiều nhất {count} phiếu.': 'At most {count} votes.',
  'Chỉ bỏ phiếu giữa các cơ quan bằng điểm nhau.': 'A ballot is held only between agencies of equal points.',
  'Còn {count} bảng điểm chưa thẩm định xong: {names}. Thẩm định đủ rồi hội nghị mới quyết định.':
    '{count} sheets are not appraised yet: {names}. The conference decides when all are.',
  'Hội nghị đã quyết định điểm của năm nên không sửa được nữa.':
    'The conference has decided the points of the year; nothing can be changed any more.',
  'Còn {count} giải trình chưa trả lời. Trả lời xong rồi hội nghị quyết định.':
    '{count} explanations are not answered. The conference decides when they are.',
  'Còn bằng điểm, chưa bỏ phiếu: {names}.': 'Equal points and no ballot yet: {names}.',
  'Đã ghi kết quả suy tôn.': 'The acclamation is recorded.',
  'Đã ghi kết quả bỏ phiếu.': 'The ballot is recorded.',
  'Hội nghị đã quyết định điểm của năm.': 'The conference has decided the points of the year.',
  'Tiêu chí {code}: hãy ghi lý do hội nghị quyết định khác.':
    'Criterion {code}: please give the reason why the conference decides otherwise.',
  'Tiêu chí {code}: {value} khác số tự chấm {other}. Hãy ghi lý do.':
    'Criterion {code}: {value} differs from the self-score {other}. Please give the reason.',
  'Tiêu chí {code}: {value} khác số chấm chéo {other}. Hãy ghi lý do.':
    'Criterion {code}: {value} differs from the cross-check {other}. Please give the reason.',
  'Tiêu chí {code}: {value} khác số của cơ quan chức năng {other}. Hãy ghi lý do.':
    "Criterion {code}: {value} differs from the functional body's {other}. Please give the reason.",
  'Tiêu chí {code}: điểm {value} khác điểm tự chấm {other}. Hãy ghi lý do.':
    'Criterion {code}: {value} points differ from the self-score {other}. Please give the reason.',
  'Tiêu chí {code}: điểm {value} khác điểm chấm chéo {other}. Hãy ghi lý do.':
    'Criterion {code}: {value} points differ from the cross-check {other}. Please give the reason.',
  'Tiêu chí {code}: điểm {value} khác điểm của cơ quan chức năng {other}. Hãy ghi lý do.':
    "Criterion {code}: {value} points differ from the functional body's {other}. Please give the reason.",
  'Hãy ghi giá trị mới, khác giá trị đã chấm.': 'Give a new value, other than the one given before.',
  'Bảng điểm đã thẩm định; hãy giải trình với bên thẩm định.':
    'The sheet is appraised; explain to whoever appraised it.',
  'Tiêu chí này không bị giảm điểm nên không cần giải trình.':
    'No points were taken at this criterion, so nothing needs explaining.',
  'Giải trình trước đang chờ trả lời.': 'The explanation before is waiting for its answer.',
  'Đã giải trình đủ {count} lần ở tiêu chí này.':
    'This criterion has been explained {count} times, which is all there is.',
  'Giải trình này đã được trả lời.': 'This explanation is answered.',
  'Đã gửi giải trình.': 'Explanation sent.',
  'Đã trả lời giải trình.': 'Explanation answered.',
  'Đã nộp phần xác nhận ở {count} bảng.': 'Confirmations handed in at {count} sheets.',
  'Đã xác nhận {count} tiêu chí.': '{count} criteria confirmed.',
  'Cơ quan chưa nộp bảng tự chấm. Hãy đợi rồi xác nhận.':
    'The agency has not handed in its self-score. Please wait, then confirm.',
  'Bảng điểm chưa thẩm định xong nên hội nghị chưa quyết định được.':
    'The sheet is not appraised, so the conference cannot decide yet.',
  'Bảng điểm đã thẩm định nên không xác nhận thêm được nữa.':
    'The sheet is appraised, so nothing more can be confirmed.',
  'Còn {count} tiêu chí chưa có minh chứng: {codes}. Hãy thêm tệp hoặc ghi giải thích.':
    '{count} criteria have no evidence: {codes}. Add a file or write an explanation.',
  'Còn {count} tiêu chí chấm khác mà chưa ghi lý do: {codes}.':
    '{count} criteria are marked otherwise without a reason: {codes}.',
  'Còn chờ: {names}. Hãy đợi, hoặc ghi chú vì sao nộp khi còn thiếu.':
    'Still waiting for: {names}. Wait, or note why it is handed in without.',
  'Cơ quan chức năng': 'Functional body',
  'Hội nghị quyết định': 'Decided by the conference',
  'Hội nghị đã quyết định': 'The conference has decided',
  'Bổ sung sau': 'Added later',
  'Giao riêng': 'For this agency alone',
  'Giữ nguyên': 'Kept',
  'Chấm lại': 'Changed',
  'Bảng tiêu chí còn chỗ sai nên chưa tính được điểm. Hãy báo cụm trưởng sửa.':
    'The scale has faults, so nothing can be computed. Tell the lead to mend it.',
  'Cơ quan chức năng đã nộp phần xác nhận của mình.': 'The functional body has handed in its lines.',
  'Tiêu chí {code} do chương trình tính, không nhập ở đây.':
    'Criterion {code} is computed; nothing is typed here.',
  'Tiêu chí {code}: hãy ghi một trong các mức: {answers}.': 'Criterion {code}: give one of: {answers}.',
  'Tiêu chí {code}: không nhỏ hơn 0.': 'Criterion {code}: not below 0.',
  'Tiêu chí {code}: hãy nhập một số nguyên từ 0, ví dụ 3.':
    'Criterion {code}: type a whole number from 0, for example 3.',
  'Tiêu chí {code}: hãy nhập số có nhiều nhất bốn chữ số sau dấu phẩy, ví dụ 97,5.':
    'Criterion {code}: type a number with at most four decimals, for example 97,5.',
  'Tiêu chí {code}: chỉ kiểm tra {size} mẫu nên không thể nhiều hơn.':
    'Criterion {code}: only {size} samples are checked, so there cannot be more.',
  '{agency} chưa xác nhận': '{agency} has not confirmed',
  '{count} giải trình chưa trả lời': '{count} explanations not answered',
  'cơ quan giải trình điểm bị giảm': 'agencies explain points that were taken',
  'Suy tôn, hội nghị quyết định': 'Acclamation, decision of the conference',
  'điểm cuối cùng': 'the final points',
  'đã quyết định': 'decided',
  'chưa quyết định': 'not decided',
  'Xác nhận phần cơ quan mình phụ trách': 'Confirm what your agency is responsible for',
  'Trả lời giải trình điểm': 'Answer explanations',
  'Ghi suy tôn và quyết định điểm': 'Record the acclamation and decide the points',
  'xác nhận hoặc sửa những dòng mình phụ trách, rồi nộp': 'confirm or correct your lines, then hand them in',
  'giữ hoặc chấm lại, kèm lý do': 'keep or change the mark, with the reason',
  'phiếu suy tôn, điểm hội nghị thay đổi, chốt điểm của năm':
    'votes, points the conference changes, the points of the year fixed',
  'Lịch sử tiêu chí {code}': 'History of criterion {code}',
  'Mọi lần ghi, mới nhất trước': 'Every change, the newest first',
  'Lịch sử của ô điểm': 'History of the cell',
  Cột: 'Column',
  'Chưa có lần ghi nào': 'Nothing written yet',
  'Mỗi khi điểm ở dòng này được ghi hay sửa, lần ấy được giữ lại ở đây.':
    'Every time a mark at this line is written or changed, it is kept here.',
  '{column}, lần {round}': '{column}, round {round}',
  'Mỗi cơ quan chấm một cơ quan khác; không ai chấm người chấm mình, không có cặp đã khai báo, và tránh lặp lại cặp của năm trước.':
    'Each agency checks one other; nobody checks its own checker, no declared pair meets, and pairs of last year are avoided.',
  'Cặp không chấm chéo nhau': 'Pairs kept apart',
  'Hai cơ quan': 'Two agencies',
  'Khai báo': 'Declared',
  'Chưa có cặp nào': 'No pair yet',
  'Khai báo khi hai cơ quan không nên chấm nhau.':
    'Declare a pair when two agencies should not check each other.',
  'Khai báo cặp': 'Declare a pair',
  'Không chấm chéo với': 'Not to check, nor be checked by',
  Rút: 'Withdraw',
  'Hội nghị quyết định điểm': 'The conference decides the points',
  'Chốt điểm của năm': 'Fix the points of the year',
  'Quyết định điểm': 'Decide the points',
  'Quyết định rồi thì không bảng điểm nào sửa được nữa.': 'Once decided, no sheet can be changed any more.',
  'Ngày hội nghị': 'Day of the conference',
  'Kết luận của hội nghị': 'Conclusion of the conference',
  'Hội nghị chưa quyết định; thứ hạng đang là tạm tính.':
    'The conference has not decided; the ranking is provisional.',
  'Điểm và phiếu suy tôn': 'Points and votes',
  'Phiếu suy tôn': 'Votes',
  '{voted}/{members} đơn vị bỏ phiếu, tính cả phiếu của chính mình':
    '{voted}/{members} members voted, own votes counted',
  '{voted}/{members} đơn vị bỏ phiếu, không tính phiếu của chính mình':
    '{voted}/{members} members voted, own votes not counted',
  'Điểm hội nghị thay đổi': 'Points changed by the conference',
  'Hội nghị chưa thay đổi điểm nào': 'The conference has changed nothing yet',
  'Mở bảng điểm của cơ quan để ghi điểm hội nghị quyết định khác, kèm lý do.':
    'Open the sheet of the agency to record what the conference decides otherwise, with the reason.',
  'Kết quả suy tôn': 'Acclamation',
  'Ghi kết quả suy tôn': 'Record the acclamation',
  'Ngày bỏ phiếu': 'Day of the vote',
  'Số đơn vị bỏ phiếu': 'Members that voted',
  'Cụm có {count} đơn vị.': 'The cluster has {count} members.',
  'Tính cả phiếu đơn vị tự bầu cho mình': 'Count the votes of members for themselves',
  'Phiếu cho {agency}': 'Votes for {agency}',
  'Bỏ phiếu khi bằng điểm': 'Ballot at equal points',
  'Ghi kết quả bỏ phiếu': 'Record the ballot',
  'Giải trình tiêu chí {code}': 'Explanation at criterion {code}',
  'Các lần giải trình': 'Rounds of explanation',
  'Chưa có giải trình nào ở tiêu chí này': 'Nothing explained at this criterion yet',
  'Lần {round}, gửi {scorer}': 'Round {round}, to {scorer}',
  'Trả lời:': 'Answer:',
  'Trả lời giải trình': 'Answer the explanation',
  'Giá trị mới (khi chấm lại)': 'New value (when changed)',
  'Giải trình với {scorer}': 'Explain to {scorer}',
  'Gửi giải trình': 'Send the explanation',
  'Nội dung giải trình': 'Explanation',
  'Tệp kèm theo': 'Files',
  'Giải trình điểm': 'Explanations of points',
  'Chờ tôi trả lời': 'Waiting for my answer',
  'Giải trình chờ trả lời': 'Explanations waiting for an answer',
  Gửi: 'To',
  'Không có giải trình nào chờ bạn': 'No explanation waits for you',
  'Khi cơ quan được chấm giải trình một dòng bạn đã chấm, dòng ấy hiện ở đây.':
    'When an agency explains a line you marked, it appears here.',
  'Cơ quan tôi đã giải trình': 'Explained by my agency',
  'Giải trình của cơ quan tôi': 'Explanations of my agency',
  Lần: 'Round',
  'Trả lời': 'Answer',
  'Dòng còn chờ xác nhận': 'Lines to confirm',
  'Không còn dòng nào chờ xác nhận': 'No line waits to be confirmed',
  'Khi các cơ quan nộp bảng tự chấm, những dòng thuộc phần bạn phụ trách hiện ở đây.':
    'When agencies hand in their self-scores, the lines you are responsible for appear here.',
  'Xác nhận {code}': 'Confirm {code}',
  'Đã xác nhận đủ, chưa nộp': 'All confirmed, not handed in',
  'Nộp phần xác nhận ở {count} bảng': 'Hand in the confirmations of {count} sheets',
  'Nộp rồi chỉ sửa được khi cơ quan giải trình.':
    'Once handed in, a line changes only when the agency explains it.',
  'Theo từng bảng điểm': 'Sheet by sheet',
  'Bảng điểm còn dòng chờ xác nhận': 'Sheets with lines to confirm',
  'Còn chờ': 'Left',
  'Xác nhận cả {count} dòng': 'Confirm all {count} lines',
  'Xác nhận đúng như cơ quan tự chấm. Dòng nào cần sửa, hãy mở bảng điểm và sửa trước.':
    'Confirms what the agency gave itself. Lines to correct: open the sheet and correct them first.',
  'Xác nhận số liệu thuộc phần mình': 'Confirmed own lines',
  'Khai báo không chấm chéo nhau': 'Declared a pair kept apart',
  'Rút khai báo không chấm chéo nhau': 'Withdrew a pair kept apart',
  'Ghi kết quả bỏ phiếu khi bằng điểm': 'Recorded the ballot at equal points',
  'Ngày họp phải từ ngày đầu của năm thi đua.': 'The meeting must be in the emulation year or after it.',
  'Ngày họp chưa tới. Hãy ghi sau khi họp.':
    'The day of the meeting has not come. Write it down after the meeting.',
}
