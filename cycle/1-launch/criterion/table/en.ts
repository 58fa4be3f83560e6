/** Tables of criteria from and to workbooks, in English. */
export const english: Record<string, string> = {
  'Tệp XLSX, nhiều nhất 10 MB. Chưa có gì được ghi vào bảng cho đến khi bạn xác nhận ở trang xem trước.':
    'An XLSX file of at most 10 MB. Nothing is written until you confirm on the preview page.',
  'Câu ở cột cách tính được giữ nguyên; câu nào nói rõ thì chương trình đề xuất cách tính để bạn chọn.':
    'The words on how points are computed are kept; where they are plain, a rule is proposed for you to accept.',
  'Dòng tiêu đề ở bất cứ đâu trong 60 dòng đầu, một hoặc hai dòng, các cột theo thứ tự bất kỳ: TT, mã, nội dung hoặc tiêu chí, điểm, trọng số, cách tính, minh chứng, phụ trách, ghi chú.':
    'A head anywhere in the first 60 rows, of one or two rows, with columns in any order: number, code, content or criterion, points, weight, method, evidence, owner, notes.',
  'Nhóm theo cách đánh số (Phần A, I, 1, 1.1, a), chữ hoa hoặc chữ đậm; mục điểm thưởng, điểm trừ.':
    'Groups by their numbers (Part A, I, 1, 1.1, a), capitals or bold; sections of extra points and deductions.',
  'Điểm ghi bằng chữ: “10 điểm”, “10,5”, “tối đa 5”. Dòng tổng cộng chỉ dùng để đối chiếu.':
    'Points in words: “10 điểm”, “10,5”, “tối đa 5”. Totals only check.',
  '{count} dòng hiện có của bảng, cùng kế hoạch đã giao theo các dòng ấy, sẽ bị thay bằng tệp này.':
    'The {count} lines of the scale, with the plans set for them, will be replaced by this file.',
  'Mã “{code}” dài quá 20 ký tự hoặc có dấu cách, dấu phẩy, dấu hai chấm. Hãy ghi mã ngắn ở cột mã.':
    'The code “{code}” is longer than 20 characters or holds a space, comma or colon. Write a short code in the column of codes.',
  'Nếu không, chỉ những cách tính được đánh dấu trong bảng được dùng; các tiêu chí còn lại do người chấm cho điểm.':
    'Otherwise only the rules ticked in the table are used; the other criteria are judged by the scorer.',
  'Dòng có số liệu nhưng không có nội dung. Hãy ghi nội dung tiêu chí, hoặc xóa dòng này, rồi tải lại.':
    'The row has figures but no content. Write the criterion, or delete the row, and upload again.',
  '“{text}” có đơn vị không thuộc cụm. Hãy ghi tên hoặc tên viết tắt của đơn vị thành viên, cách nhau bằng dấu chấm phẩy.':
    '“{text}” names an agency outside the cluster. Write names or abbreviations of members, separated by semicolons.',
  'Bảng tính lớn quá: nhiều nhất {size} MB và {unpacked} MB khi mở ra. Hãy bỏ ảnh, trang tính thừa rồi tải lại.':
    'The workbook is too large: at most {size} MB, and {unpacked} MB unpacked. Remove pictures and other sheets and upload again.',
  'Không thấy dòng tiêu đề của bảng tiêu chí ở trang tính nào. Bảng cần có cột nội dung (hoặc tiêu chí) và cột điểm, mã hoặc số thứ tự.':
    'No sheet has the head of a table of criteria. It needs a column of content (or criteria) and one of points, codes or numbers.',
  'Nhóm ghi {stated} điểm nhưng các tiêu chí bên trong cộng được {total}. Hãy kiểm tra; điểm của nhóm lấy theo tổng.':
    'The group states {stated} points but its criteria come to {total}. Check; the group takes the sum.',
  'Đây là tệp văn bản (CSV hoặc TXT), không phải XLSX. Hãy mở bằng Excel, lưu thành XLSX rồi tải lên.':
    'This is a text file (CSV or TXT), not XLSX. Open it in Excel, save it as XLSX and upload it.',
  '“{words}” ghi {stated} điểm, không khớp các dòng đọc được (điểm chuẩn cộng được {total}). Hãy kiểm tra lại.':
    '“{words}” states {stated} points, which does not agree with the lines read (standard points come to {total}). Check it.',
  'Excel đã đổi điểm thành ngày {day}; có lẽ người lập gõ {guess}. Hãy định dạng ô là Text hoặc Number, gõ lại điểm rồi tải lại.':
    'Excel turned the points into the day {day}; perhaps {guess} was typed. Format the cell as Text or Number, type the points again and upload.',
  '(mã do chương trình đặt)': '(code made here)',
  'Minh chứng, phụ trách': 'Evidence, owner',
  'Phụ trách: {owner}': 'Owner: {owner}',
  'Bảng có {count} dòng, nhiều nhất {most}. Hãy tách bảng rồi tải lại.':
    'The table has {count} lines, at most {most} are taken. Split it and upload again.',
  'Bảng năm nay sẽ có {groups} nhóm và {lines} tiêu chí từ tệp này.':
    'The scale of the year will have {groups} groups and {lines} criteria from this file.',
  'Bảng năm nay đã có {count} dòng. Hãy đánh dấu “Thay toàn bộ bảng hiện có” rồi nhập lại.':
    'The scale already has {count} lines. Tick “Replace the whole present scale” and import again.',
  'Bảng tiêu chí đọc được': 'Table of criteria as read',
  'Chưa chọn tệp, hoặc tệp rỗng. Hãy chọn tệp XLSX có bảng tiêu chí.':
    'No file was chosen, or it is empty. Choose an XLSX file with a table of criteria.',
  'Chưa ghi mức tối đa. Hãy dùng cách tính đề xuất, hoặc ghi điểm tối đa vào cột điểm.':
    'No maximum is stated. Take the proposed rule, or write the maximum in the column of points.',
  'Chương trình đọc được gì': 'What can be read',
  'Chỉ ghi điểm hoặc trọng số. Hãy để trống một trong hai.':
    'Give points or a weight. Leave one of them empty.',
  'Các cột không dùng để lập bảng tiêu chí nên bỏ qua: {columns}.':
    'Columns that are not of the scale were passed over: {columns}.',
  'Các dòng không thành tiêu chí': 'Rows that become no criterion',
  'Dòng không có mã và điểm: nối vào cách tính của tiêu chí ở dòng {row}.':
    'A row without code and points: joined to the method of the criterion in row {row}.',
  'Dòng thiếu mã hoặc nội dung. Hãy ghi đủ, hoặc xóa dòng, rồi tải lại.':
    'The row lacks its code or content. Complete it, or delete it, and upload again.',
  'Dòng tổng': 'Total row',
  'Dòng {row}: {text}': 'Row {row}: {text}',
  'Dòng đang ẩn nên không đưa vào. Nếu cần, hãy bỏ ẩn rồi tải lại.':
    'The row is hidden and was left out. If it is needed, unhide it and upload again.',
  'Dòng ở chân bảng, không phải tiêu chí nên không đưa vào.':
    'A row at the foot of the table, no criterion, was left out.',
  Dòng: 'Row',
  'Dùng cả {count} cách tính đề xuất': 'Take all {count} proposed rules',
  'Excel đã đổi số thứ tự thành {turned}; chương trình đọc là “{code}”. Hãy kiểm tra lại.':
    'Excel turned the number into {turned}; it is read as “{code}”. Check it.',
  'Ghi chú: {words}': 'Notes: {words}',
  'Không có nhóm “{code}” ở phía trên. Hãy ghi mã một nhóm đứng trước dòng này.':
    'There is no group “{code}” above. Write the code of a group that stands before this row.',
  'Không có phần “{text}”. Hãy ghi Điểm chuẩn, Điểm thưởng hoặc Điểm trừ.':
    'There is no part “{text}”. Write Điểm chuẩn, Điểm thưởng or Điểm trừ.',
  'Không thấy tiêu chí nào dưới dòng tiêu đề. Hãy chọn trang tính khác, hoặc sửa tệp rồi tải lại.':
    'There are no criteria below the head. Choose another sheet, or mend the file and upload again.',
  'Không thấy đúng một cơ quan “{text}” trong cụm nên để trống phụ trách. Chọn lại sau khi nhập.':
    'Not exactly one member “{text}” was found, so the owner is left empty. Choose it after the import.',
  'Không đọc được dòng nào.': 'No row could be read.',
  'Không đọc được quy tắc máy tính. Hãy để nguyên ô này như tệp đã xuất.':
    'The rule for the program cannot be read. Leave this cell as it was exported.',
  'Không đọc được số “{text}”. Hãy ghi một số, ví dụ 10 hoặc 10,5.':
    'The figure “{text}” cannot be read. Write a number, such as 10 or 10,5.',
  'Không đọc được trọng số “{text}”. Hãy ghi một số lớn hơn 0.':
    'The weight “{text}” cannot be read. Write a number above 0.',
  'Không đọc được điểm “{text}”. Hãy ghi một số, ví dụ 10 hoặc 10,5.':
    'The points “{text}” cannot be read. Write a number, such as 10 or 10,5.',
  'Lỗi phải sửa': 'Errors to mend',
  Lỗi: 'Error',
  'Lời trong ô dài {now} ký tự, nhiều nhất {max}. Hãy rút gọn rồi tải lại.':
    'The words of the cell have {now} characters, at most {max}. Shorten them and upload again.',
  'Mã “{code}” đã dùng ở dòng {row}. Hãy đổi một trong hai mã rồi tải lại.':
    'The code “{code}” is used in row {row}. Change one of the two and upload again.',
  'Mục gồm cả thưởng và trừ nên được tách: mỗi nhóm bên trong thành một mục riêng.':
    'A section of both extra points and deductions was parted: each group inside is a section of its own.',
  'Người chấm cho điểm': 'Judged by the scorer',
  'Nhóm “{title}” không có tiêu chí nào nên không đưa vào.':
    'The group “{title}” has no criteria and was left out.',
  'Nhập bảng tiêu chí từ XLSX': 'Import the scale from XLSX',
  'Tải bảng tiêu chí (XLSX)': 'Download the scale (XLSX)',
  'Nhập vào bảng dự thảo': 'Import into the draft',
  'Nhập được, nhưng phải sửa những điều sau thì mới ban hành được:':
    'It can be imported, but these must be mended before it can be issued:',
  'Nội dung dài {now} ký tự, nhiều nhất 500. Hãy chuyển phần giải thích sang cột cách tính.':
    'The content has {now} characters, at most 500. Move explanations to the column of methods.',
  'Sau khi nhập, giao kế hoạch của từng đơn vị cho tiêu chí này.':
    'After the import, set the plan of each agency for this criterion.',
  'Sẽ có': 'Will have',
  'Sửa trong tệp theo từng dòng của trang tính rồi tải lại:':
    'Mend the file by the rows of the sheet and upload again:',
  'Thay toàn bộ bảng hiện có ({count} dòng)': 'Replace the whole present scale ({count} lines)',
  'Thời hạn “{text}” chưa đúng. Hãy ghi ngày/tháng/năm.':
    'The due day “{text}” is not right. Write day/month/year.',
  'Thời hạn “{text}” không phải một ngày nên chỉ ghi vào cách tính.':
    'The due day “{text}” is no day and is only kept with the method.',
  'Thời hạn: {words}': 'Due: {words}',
  'Tiêu chí bổ sung của bảng cũ thành tiêu chí thường của dự thảo.':
    'A criterion added later to the old scale becomes an ordinary one of the draft.',
  'Tiêu chí chưa có điểm. Hãy ghi điểm vào cột điểm rồi tải lại.':
    'The criterion has no points. Write them in the column of points and upload again.',
  'Trang tính có hơn {rows} dòng. Hãy chỉ để lại bảng tiêu chí rồi tải lại.':
    'A sheet has more than {rows} rows. Leave only the table of criteria and upload again.',
  'Trang tính có {count} cột đang ẩn, không đọc. Nếu cần, hãy bỏ ẩn rồi tải lại.':
    'The sheet has {count} hidden columns, which were not read. If needed, unhide them and upload again.',
  'Trang tính': 'Sheet',
  'Tải bảng hiện nay (XLSX)': 'Download the present scale (XLSX)',
  'Tải lên và xem trước': 'Upload and preview',
  'Tải tệp khác': 'Upload another file',
  'Tệp bảng tiêu chí': 'File with the table of criteria',
  'Tệp còn {count} lỗi. Hãy sửa trong tệp theo từng dòng rồi tải lại.':
    'The file still has {count} errors. Mend it row by row and upload again.',
  'Tệp có chứa macro nên không nhận. Hãy lưu thành XLSX không có macro rồi tải lên.':
    'The file holds macros and is not taken. Save it as XLSX without macros and upload it.',
  'Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu trong Excel, lưu lại rồi tải lên.':
    'The file has a password and cannot be read. Remove it in Excel, save and upload again.',
  'Tệp hỏng, không mở được. Hãy mở bằng Excel, lưu lại thành XLSX rồi tải lên.':
    'The file is damaged. Open it in Excel, save it as XLSX and upload it.',
  'Tệp không phải bảng tính XLSX. Hãy chọn lại tệp.': 'The file is no XLSX workbook. Choose another.',
  'Tệp rỗng. Hãy chọn lại tệp XLSX có bảng tiêu chí.':
    'The file is empty. Choose an XLSX file with a table of criteria.',
  'Tệp theo dạng cũ (XLS). Hãy mở bằng Excel hoặc LibreOffice, lưu thành XLSX rồi tải lên.':
    'The file has the old form (XLS). Open it in Excel or LibreOffice, save it as XLSX and upload it.',
  'Xem lại': 'Check',
  'Xem trước bảng tiêu chí': 'Preview of the scale',
  'hệ số {weight}': 'weight {weight}',
  'không có': 'none',
  không: 'none',
  '{count} dòng con không có điểm riêng nên được đưa vào cách tính của tiêu chí này.':
    '{count} lower rows have no points of their own and were joined to the method of this criterion.',
  '{count} ô điểm là công thức; lấy giá trị đã tính khi lưu tệp.':
    '{count} cells of points are formulas; the values they had when the file was saved are taken.',
  '{groups} nhóm, {lines} tiêu chí': '{groups} groups, {lines} criteria',
  '{name} ({count} dòng)': '{name} ({count} lines)',
  '{name}, tiêu đề ở dòng {row}': '{name}, head in row {row}',
  '{points} điểm ở dòng {row}, không khớp': '{points} points in row {row}, does not agree',
  '{points} điểm ở dòng {row}, khớp': '{points} points in row {row}, agrees',
  '{words}: {points} điểm': '{words}: {points} points',
  'Ô điểm có lỗi {text}. Hãy sửa công thức hoặc gõ số rồi tải lại.':
    'The cell of points has the error {text}. Mend the formula or type the number and upload again.',
  'Điều cần xem': 'To check',
  'Điểm của tiêu chí là 0. Hãy ghi điểm lớn hơn 0, hoặc xóa dòng, rồi tải lại.':
    'The criterion has 0 points. Write more than 0, or delete the row, and upload again.',
  'Điểm trừ nằm trong phần khác. Hãy đưa dòng này vào một mục “Điểm trừ” riêng rồi tải lại.':
    'A deduction stands in another part. Put the row in a section “Điểm trừ” of its own and upload again.',
  'Điểm {points} có quá bốn chữ số sau dấu phẩy. Hãy làm tròn rồi tải lại.':
    '{points} points have more than four places. Round them and upload again.',
  'Điểm {points} lớn quá 1.000. Hãy kiểm tra dấu phẩy.':
    '{points} points are more than 1,000. Check the comma.',
  'Đây là bảng tính ODS. Hãy mở và lưu thành XLSX rồi tải lên.':
    'This is an ODS workbook. Save it as XLSX and upload it.',
  'Đây là bảng tính dạng XLSB. Hãy lưu thành XLSX rồi tải lên.':
    'This is an XLSB workbook. Save it as XLSX and upload it.',
  'Đây là văn bản Word. Hãy chép bảng sang Excel, lưu thành XLSX rồi tải lên.':
    'This is a Word document. Copy the table to Excel, save it as XLSX and upload it.',
  '{count} kế hoạch đã bỏ vì dòng của chúng không còn trong bảng.':
    '{count} plans were dropped because their lines are no longer in the table.',
  'Đã nhập {count} dòng vào bảng dự thảo.': 'Imported {count} lines into the draft.',
  'Đề xuất: {words}': 'Proposed: {words}',
  'Đọc tệp quá lâu nên đã dừng. Hãy chép riêng bảng tiêu chí sang tệp mới rồi tải lại.':
    'Reading took too long and was stopped. Copy the table alone to a new file and upload it.',
  'Gửi tệp bảng tiêu chí để xem trước': 'Sent a table of criteria for preview',
  'Nhập bảng tiêu chí từ tệp': 'Imported the scale from a file',
}
