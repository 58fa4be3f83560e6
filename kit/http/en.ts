export const english: Record<string, string> = {
  'Chưa nhập mục này.': 'This field is empty.',
  'Chưa phải một số. Hãy nhập chữ số, ví dụ 97,5.': 'This is not a number. Type digits, for example 97,5.',
  'Dài quá: nhiều nhất {max} ký tự, đang có {now}. Hãy rút gọn.':
    'Too long: at most {max} characters, now {now}. Shorten it.',
  'Hãy chọn một mục trong danh sách.': 'Choose one of the list.',
  'Hãy chọn trong danh sách.': 'Choose from the list.',
  'Không lớn hơn {max}.': 'Not more than {max}.',
  'Không nhỏ hơn {min}.': 'Not less than {min}.',
  'Ngày chưa đúng. Hãy nhập ngày/tháng/năm, ví dụ 26/10/2022.':
    'This is not a day. Type day/month/year, for example 26/10/2022.',
  'Nhiều nhất {places} chữ số sau dấu phẩy.': 'At most {places} digits after the comma.',
  'Nội dung gửi lên bị hỏng trên đường đi. Hãy gửi lại.': 'The body arrived broken. Send it again.',
  'Nội dung gửi lên không phải JSON hợp lệ.': 'The body is not valid JSON.',
  'Tháng chưa đúng. Hãy nhập tháng/năm, ví dụ 06/2022.':
    'This is not a month. Type month/year, for example 06/2022.',
}
