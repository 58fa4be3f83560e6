export const english: Record<string, string> = {
  'Thu hồi văn bản': 'Paper withdrawn',
  'Thay thế văn bản': 'Paper replaced',
  'Đính chính văn bản': 'Paper corrected',
  'Soạn bản thảo văn bản': 'Draft of a paper begun',
  'Bỏ bản thảo văn bản': 'Draft of a paper thrown away',
  'Thay đổi bằng văn bản này đã được ghi. Hãy chọn văn bản khác.':
    'The change by this paper is noted already. Choose another.',
  'Văn bản này đã được thu hồi.': 'This paper was withdrawn.',
  'Văn bản này đã được văn bản khác thay thế.': 'This paper was replaced by another.',
  'Văn bản ban hành ngày {day}, nên không thể thay đổi trước ngày ấy.':
    'The paper was issued on {day}; it cannot have changed before.',
  'Ngày này chưa tới. Hãy ghi ngày đã thực hiện.': 'This day has not come. Type the day it was done.',
  'Hãy chọn văn bản thay thế hoặc công văn đính chính đã ban hành.':
    'Choose the paper that replaces it, or the letter of correction, once issued.',
  'Hãy chọn một văn bản khác.': 'Choose another paper.',
  'Văn bản được chọn không còn hiệu lực. Hãy chọn văn bản khác.':
    'The chosen paper holds no longer. Choose another.',
  'Thay thế phải bằng văn bản cùng loại, cùng nơi ban hành. Hãy chọn văn bản tương đương.':
    'Only a paper of the same type and body can replace it. Choose an equal one.',
  'Đính chính phải bằng công văn. Hãy chọn công văn đính chính.':
    'A correction is made by letter. Choose the letter.',
  'Đã ghi thay đổi của văn bản.': 'The change of the paper is noted.',
  'Thay đổi sau ban hành': 'Changes after issue',
  'Văn bản đang giữ nguyên như khi ban hành.': 'The paper stands as it was issued.',
  'Văn bản cùng loại, cùng nơi ban hành': 'Papers of the same type and body',
  'Ghi thay đổi': 'Note the change',
  'Thu hồi, thay thế hoặc đính chính': 'Withdraw, replace or correct',
  'Đính chính': 'Correct',
  'Sai thể thức, kỹ thuật: bằng công văn đính chính': 'A slip of form: by a letter of correction',
  'Thay thế': 'Replace',
  'Sai nội dung: bằng văn bản tương đương': 'Wrong in substance: by an equal paper',
  'Thu hồi': 'Withdraw',
  'Văn bản không còn giá trị': 'The paper is no longer valid',
  'Bằng văn bản đã ban hành ở đây': 'By a paper issued here',
  '– Không có –': '– None –',
  'Hoặc số, ký hiệu của văn bản thu hồi ban hành ở nơi khác':
    'Or the reference of a withdrawal issued elsewhere',
  'Ngày thay đổi': 'Day of the change',
  'Bản đã ban hành và các tệp của nó vẫn được giữ nguyên.':
    'The issued paper and its files stay as they are.',
  'Văn bản {change}': 'The paper was {change}',
  'ngày {day}': 'on {day}',
  'đã thu hồi': 'withdrawn',
  'đã bị thay thế': 'replaced',
  'đã đính chính': 'corrected',
  'Văn bản này thay thế': 'This paper replaces another',
  'Văn bản này đính chính': 'This paper corrects another',
  'Văn bản này thu hồi': 'This paper withdraws another',
  'Công văn đính chính': 'Letter of correction',
}
