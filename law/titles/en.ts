/** Sentences of these rules in English, by the Vietnamese; papers always carry the Vietnamese. */
export const english: Record<string, string> = {
  'Chấp hành kỷ luật, học tập, đạo đức, lối sống tốt': 'Keeps discipline, studies, leads a good life',
  'Tự lực, tự cường, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua':
    'Self-reliant, united, helpful, active in the emulation movement',
  'Hoàn thành tốt kế hoạch, năng suất, chất lượng cao': 'Fulfils the plan well, with high output and quality',
  'Chấp hành chủ trương, pháp luật, kỷ luật': 'Keeps policy, law and discipline',
  'Hoàn thành tốt kế hoạch, chỉ tiêu, nhiệm vụ': 'Fulfils plan, targets and tasks well',
  'Chấp hành chủ trương, pháp luật, kỷ luật Quân đội': 'Keeps policy, law and the discipline of the army',
  'Lao động, sản xuất có hiệu quả, tích cực tham gia phong trào thi đua và hoạt động xã hội':
    'Works productively, active in the emulation movement and in society',
  'Gương mẫu chấp hành chủ trương, pháp luật; đạo đức, lối sống lành mạnh; đoàn kết, tương trợ':
    'Exemplary in keeping policy and law; leads a sound life; united and helpful',
  'Tiêu biểu xuất sắc, được lựa chọn trong số người đã đạt danh hiệu liên tục':
    'Outstanding, selected among those who held the title in a row',
  'Có ý kiến nhận xét của đơn vị cũ nơi đã công tác trong năm':
    'The unit left during the year has given its opinion',
  'Đi học từ một năm trở lên: kết quả học tập đạt yêu cầu':
    'Studying for a year or longer: with the result asked',
  'Không bị xử phạt vi phạm hành chính trong năm': 'No administrative fine in the year',
  'Tiêu chuẩn trong Quân đội trước 25/11/2018': 'The standard in the army before 25 November 2018',
  'Điều kiện chung trong Quân đội trước 25/11/2018':
    'The general conditions in the army before 25 November 2018',
  'Quy tắc khen cấp nhà nước trong Quân đội trước 25/11/2018':
    'The rule on state-level forms in the army before 25 November 2018',
  'Quy tắc mỗi năm một hình thức cấp nhà nước trước năm 2020':
    'The rule of one state-level form a year before 2020',
  'Điều kiện chung của nghị định trước năm 2017': 'The general conditions of the decree before 2017',
  'Nguyên tắc chung của nghị định thay thế từ 01/3/2027':
    'The general principles of the decree that follows from 1 March 2027',
  'Nghỉ từ 40 ngày làm việc trở lên: quy định từ năm 2024':
    'Away for 40 working days or more: the rule from 2024',
  'Kết quả khóa học từ một năm trở lên trong Quân đội từ năm 2024':
    'The result of a course of a year or longer in the army from 2024',
  'Tiêu chuẩn Lao động tiên tiến của nông dân, người lao động trước năm 2024':
    'The standard of advanced worker for farmers and working people before 2024',
  'Tiêu chuẩn trong Công an nhân dân trước năm 2024': 'The standard in the police before 2024',
  'Tiêu chuẩn Chiến sĩ thi đua cấp bộ, tỉnh trước 01/10/2017':
    'The standard of ministry or province fighter before 1 October 2017',
  'Tiêu chuẩn Chiến sĩ thi đua toàn quốc trước 01/10/2017':
    'The standard of national fighter before 1 October 2017',
  'Tiêu chuẩn theo lời văn sửa đổi năm 2026': 'The standard in the wording amended in 2026',
}
