export const english = {
  'Đoạn {n}': 'Paragraph {n}',
  'Bảng ở đoạn {n}': 'Table in paragraph {n}',
  'Trích yếu': 'Abstract',
  'Kính gửi': 'Addressed to',
  'Căn cứ {n}': 'Basis {n}',
  'Điều {n}': 'Article {n}',
  '{where}, khoản {n}': '{where}, clause {n}',
  '{where}, dòng {n}': '{where}, row {n}',
  '{where} nói {said} nhưng danh sách có {rows} dòng; sửa số hoặc sửa danh sách.':
    '{where} says {said} but the list has {rows} rows; correct the count or the list.',
  '{where} nói {said} {award} nhưng danh sách có {rows}; sửa số hoặc sửa danh sách.':
    '{where} says {said} of {award} but the list has {rows}; correct the count or the list.',
  '“{award}” viết sai tên; tên trong danh mục là “{near}”.':
    '“{award}” is misspelt; the catalogue calls it “{near}”.',
  '“{award}” không có trong danh mục danh hiệu, hình thức khen thưởng; xem lại tên gọi.':
    '“{award}” is not in the catalogue of titles and awards; look at the name again.',
  'Không đọc được số tiền bằng chữ “{words} đồng”; xem lại cách viết.':
    'The amount in words “{words} đồng” cannot be read; look at its spelling.',
  'Số tiền bằng chữ đọc là {words}, bằng số ghi {figure}; hai cách ghi phải bằng nhau.':
    'The amount in words reads {words}, the figure says {figure}; the two must be equal.',
  'Ghi {figure} bằng số nhưng “{words}” bằng chữ.': 'The figure says {figure} but the words say “{words}”.',
  '{count} × {unit} là {right}, không phải {total}.': '{count} × {unit} is {right}, not {total}.',
  'Tổng số tiền ghi {total} đồng nhưng các mức cộng lại là {right} đồng.':
    'The total says {total} đồng but the amounts add up to {right} đồng.',
  'Cột “{head}” cộng lại là {right}, dòng cộng ghi {total}.':
    'Column “{head}” adds up to {right}, its foot says {total}.',
  'Lặp từ “{twice}”; bỏ một từ.': 'A word stands twice, “{twice}”; drop one.',
  '“{name}” đã có ở {before}; bỏ một dòng.': '“{name}” already stands at {before}; drop one row.',
  '“{name}” trùng tên với {before}; xem có phải hai người khác nhau.':
    '“{name}” has the same name as {before}; see whether they are two people.',
  '“{said}” không có trong lịch.': '“{said}” is not in the calendar.',
  '“{said}”: ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước, tháng khác thì không.':
    '“{said}”: days under 10 and months 1 and 2 take a zero before them, other months do not.',
  '“{said}” không hợp với ngày của văn bản; xem lại năm.':
    '“{said}” does not fit the day of the paper; look at the year.',
  'Trích yếu nói {said}, văn bản lập ngày {day}; xem lại năm.':
    'The abstract says {said}, the paper is of {day}; look at the year.',
  'Căn cứ ghi {said}, sau ngày của văn bản; một văn bản không căn cứ vào văn bản ra sau nó.':
    'A basis is of {said}, after the day of the paper; a paper cannot rest on a later one.',
  '“{reference}” không đúng dạng số/ký hiệu, như 05/QĐ-CT; không có dấu cách.':
    '“{reference}” has not the form of a reference, as 05/QĐ-CT, without spaces.',
  'Ký hiệu ghi “{written}” nhưng loại văn bản này viết tắt là “{sign}”.':
    'The symbol says “{written}” but this type of paper is abbreviated “{sign}”.',
  'Số dưới 10 viết thêm một số 0 ở trước, số khác thì không: viết {right}, không viết {number}.':
    'A number under 10 takes one zero before it, others none: write {right}, not {number}.',
  'Danh sách ghi kèm theo số {named} nhưng văn bản này số {own}.':
    'The list says it belongs to number {named} but this paper has number {own}.',
  'Văn bản nói có danh sách kèm theo nhưng chưa có danh sách nào.':
    'The paper speaks of a list attached but has none.',
  'Tỷ lệ {percent} % lớn hơn 100 %.': 'A share of {percent} % is more than 100 %.',
  '{some}/{whole} là {right} %, không phải {percent} %.': '{some}/{whole} is {right} %, not {percent} %.',
}
