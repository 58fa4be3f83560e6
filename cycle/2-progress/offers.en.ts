/** English of the papers of progress that the desk offers. */
export const english: Record<string, string> = {
  'Công văn đôn đốc báo cáo chậm': 'Letter asking for late reports',
  'Đề nghị gửi trước ngày': 'Asked to be sent before',
  'Nội dung nhắc thêm': 'What else to remind of',
  'Báo cáo sơ kết sáu tháng của đơn vị': 'A unit’s midyear report',
  'Giấy mời dự hội nghị sơ kết sáu tháng': 'Invitation to the midyear conference',
  'Báo cáo sơ kết sáu tháng của cụm': 'The cluster’s midyear report',
  'Kết quả nổi bật': 'Main results',
  'Nhiệm vụ sáu tháng cuối năm': 'Tasks of the second half-year',
}
