/** The works a nomination rests on, in English. */
export const english: Record<string, string> = {
  'đã dùng cho {award} năm {year}': 'used for {award} in {year}',
  'Sáng kiến được ghi ở trang Sáng kiến của năm, hoặc ở trang Quá trình của cá nhân.':
    'Initiatives are written on the page of the year, or on the record of the person.',
  'Ghi bước xét công nhận': 'Write a step to recognition',
  'Ghi bước': 'Write the step',
  'Đã dùng cho “{award}” năm {year}.': 'Used for “{award}” in {year}.',
  'Chưa ghi bước xét công nhận nào.': 'No step to recognition written.',
  'Chưa có sáng kiến nào trong hồ sơ': 'No initiative in the dossier yet',
  'đề nghị khác': 'another proposal',
  'chưa công nhận': 'not recognised',
  'Việc công nhận do cơ quan cụm trưởng ghi ở trang Sáng kiến của năm.':
    'Recognition is written by the lead on the page of initiatives.',
  'Sáng kiến, đề tài làm căn cứ': 'Initiatives and research it rests on',
  'Đưa sáng kiến vào hồ sơ': 'Add the initiative',
  'Bỏ khỏi hồ sơ': 'Take out',
  'đã dùng': 'used',
  'Chọn trong các sáng kiến đã ghi của đối tượng này.': 'Choose among the initiatives of this recipient.',
  'công nhận ngày {day}': 'recognised on {day}',
  'Cũng là căn cứ của đề nghị “{award}” cho': 'Also behind the proposal of “{award}” for',
  'Kết quả, ghi chú': 'Outcome, note',
  'Sáng kiến này không có trong hồ sơ.': 'This initiative is not in the dossier.',
  'Sáng kiến này đã có trong hồ sơ.': 'This initiative is in the dossier already.',
  'Sáng kiến này đã dùng cho “{award}” năm {year}, không dùng lại được. Hãy chọn sáng kiến khác.':
    'This initiative was used for “{award}” in {year} and serves no other. Choose another.',
  'Đã đưa sáng kiến vào hồ sơ.': 'Initiative added.',
  'Đã bỏ sáng kiến khỏi hồ sơ.': 'Initiative taken out.',
  'Đã ghi bước xét công nhận.': 'Step written.',
  'Không công nhận': 'Not recognised',
  'Tiếp nhận': 'Accepted',
  'Xét, đánh giá': 'Examined',
  Nộp: 'Submitted',
}
