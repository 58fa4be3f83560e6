/** The papers of a dossier, in English. */
export const english: Record<string, string> = {
  'Giấy tờ trong hồ sơ': 'Papers of the dossier',
  'Theo quy định:': 'By rule:',
  'Điều quy định chưa đọc hết; dưới đây là những giấy tờ chắc chắn cần:':
    'The rule is not fully read yet; these papers are certainly needed:',
  'Chưa có danh mục giấy tờ vì điều quy định chưa đọc hết; người nhận hồ sơ căn cứ văn bản:':
    'No list of papers yet, for the rule is not fully read; whoever takes the dossier goes by the text:',
  'Ví dụ: tủ hồ sơ số 2, Ban Chính trị.': 'For example: cabinet 2, political section.',
  'Tên minh chứng, giấy tờ khác': 'Name of the other paper or evidence',
  'lập ở bước sau': 'made at a later step',
  'Trả lại giấy tờ': 'Send the paper back',
  'Mẫu số {number}: {name}': 'Form {number}: {name}',
  '{there}/{all} giấy tờ luật nêu': '{there}/{all} papers the law names',
  'Chưa có danh mục giấy tờ cho hình thức này': 'No list of papers for this form yet',
  'Hoặc bản giấy lưu tại': 'Or kept on paper at',
  'đã viết ở trang này': 'written on this page',
  'Minh chứng, giấy tờ khác': 'Evidence and other papers',
  'Thêm giấy tờ': 'Add a paper',
  'Giấy tờ nào': 'Which paper',
  '{count} bộ.': '{count} sets.',
  'Giấy tờ luật nêu': 'Papers the law names',
  cần: 'needed',
  'Do bộ, ban, ngành, tỉnh quy định; dưới đây là phần chung:':
    'Set by the ministry or province; below is what all have in common:',
  'Trả lại giấy tờ này': 'Send this paper back',
  'Giấy tờ': 'Paper',
  'Đang có': 'In hand',
  'Bản giấy lưu tại {where}': 'Kept on paper at {where}',
  'đã có': 'in hand',
  'Hãy chọn tệp, hoặc ghi bản giấy lưu ở đâu.': 'Choose a file, or say where the paper is kept.',
  'Giấy tờ này đã được trả lại.': 'This paper was sent back already.',
  'Đã trả lại giấy tờ; phần còn lại của hồ sơ vẫn đi tiếp.':
    'The paper is sent back; the rest of the dossier goes on.',
  'Đã thêm giấy tờ vào hồ sơ.': 'Paper added to the dossier.',
  'Hãy ghi tên giấy tờ, minh chứng.': 'Name the paper or evidence.',
}
