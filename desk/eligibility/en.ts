/** The conditions of one person or collective in English. */
export const english: Record<string, string> = {
  'Điều kiện khen thưởng của {name}': 'What {name} may be commended for',
  'Bạn thấy dữ kiện nào sai hoặc thiếu thì báo cán bộ thi đua của đơn vị ghi lại.':
    'If a fact is wrong or missing, tell the emulation officer of your agency to write it down.',
  'Ghi ở trang Quá trình; mỗi điều ghi thêm có thể trả lời nhiều danh hiệu cùng lúc.':
    'Write it on the record page; each fact may answer several awards at once.',
  'Xét lại': 'Judge again',
  'Năm xét': 'Year judged',
  'Nếu hồ sơ nhận ngày': 'If the dossier is received on',
  'Quy định áp dụng': 'Rules applied',
  'Quân đội': 'The army',
  'Luật chung': 'General law',
  'Vì sao dùng luật này?': 'Why this law?',
  'Hồ sơ nhận ngày nào thì xét theo luật có hiệu lực ngày đó. Ở đây là ngày {day}. Mỗi danh hiệu mở ra có ghi rõ bản quy định đã dùng.':
    'A dossier is judged by the law in force on the day it is received, here {day}. Each award, opened, names the version used.',
  'Nơi nào Quân đội có quy định riêng thì dùng quy định riêng; còn lại theo luật chung.':
    'Where the army has rules of its own they are used; otherwise general law.',
  'Chỉ dùng quy định chung của Nhà nước.': 'Only the general rules of the state are used.',
  'Năm {year}, xét như hồ sơ nhận ngày {day}': 'Year {year}, judged as if received on {day}',
  'Đang tạm dừng xét khen thưởng.': 'Awards are on hold.',
  'từ {from}': 'from {from}',
  'Tạm dừng không phải là không đạt: có kết luận thì xét tiếp. Điều kiện dưới đây vẫn tính để biết.':
    'On hold is not refused: awards go on once there is a conclusion. The conditions below are still worked out.',
  'Ghi thêm điều gì thì biết được nhiều nhất': 'Which facts would answer most',
  '{count} danh hiệu, hình thức đang chờ': '{count} awards wait for it',
  'Xem {count} danh hiệu, hình thức': 'See {count} awards',
  'Có thể đề nghị': 'May be proposed',
  'Đủ phần tính được, người xem xét': 'Meets what can be computed; people judge the rest',
  'Chỉ còn thiếu một điều': 'Only one condition short',
  'Thiếu dữ kiện': 'Facts missing',
  'Chưa đạt': 'Not met',
  'Chưa ai đọc văn bản': 'Text read by nobody',
  'Mọi điều luật hỏi đều đã có. Việc đề nghị và xét vẫn do đơn vị, hội đồng làm.':
    'Everything the law asks is there. Proposing and judging stay with the agency and the council.',
  'Không điều nào chưa đạt. Phần còn lại chỉ người có thẩm quyền đánh giá được.':
    'Nothing is against it. The rest only those in charge can judge.',
  'Mỗi mục ghi rõ điều còn thiếu và sớm nhất khi nào có thể đạt.':
    'Each says what is short and when it could be met at the earliest.',
  'Chưa thể nói được hay không: có dữ kiện chưa ai ghi. Không ghi không có nghĩa là không có.':
    'It cannot be said yet: nobody has written some facts. Not written does not mean none.',
  'Còn xa hơn một bước; mở từng mục để xem đủ điều còn thiếu.':
    'More than one step away; open each to see all that is short.',
  'Có văn bản chưa ai ở đây đọc lời văn nên máy không đoán. Hãy tra văn bản gốc.':
    'Nobody here has read the words of some text, so nothing is guessed. Look it up in the original.',
  'Có thể được xét khi có thành tích': 'May be judged when there is an achievement',
  'Những cách khen này không tính theo năm; có thành tích thì đơn vị đề nghị.':
    'These do not count years; where there is an achievement the agency proposes.',
  'Các dấu': 'The signs',
}
