/** Deciding against a finding, in English. */
export const english: Record<string, string> = {
  'Văn bản làm căn cứ': 'Paper it rests on',
  'Điều kiện người có thẩm quyền phải quyết định': 'Conditions somebody in charge must decide',
  'Ghi quyết định dưới tên tôi': 'Write the decision in my name',
  'Xác nhận điều kiện này': 'Confirm this condition',
  'Cho đề nghị đứng dù chưa đạt': 'Let the proposal stand though not met',
  '(nay không còn vướng)': '(no longer in the way)',
  'Hãy chọn văn bản làm căn cứ cho quyết định này.': 'Choose the paper this decision rests on.',
  'Điều kiện này đã có người quyết định.': 'Somebody decided this condition already.',
  'Điều kiện này nay đã đạt hoặc không còn. Hãy tải lại trang.':
    'This condition is met by now or gone. Reload the page.',
  'Đã ghi quyết định về điều kiện.': 'Decision on the condition written.',
}
