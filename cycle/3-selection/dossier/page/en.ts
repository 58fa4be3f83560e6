/** The page of one nomination, in English. */
export const english: Record<string, string> = {
  'Loại hình này chưa có tiêu chuẩn trong hệ thống; người xem xét căn cứ văn bản.':
    'No standard for this route in the system yet; people judge by the text.',
  'Xem mọi danh hiệu, hình thức của đối tượng này': 'See every title and form for this recipient',
  'Điều kiện theo luật': 'Conditions of the law',
  'Xét theo luật của ngày đề nghị, {day}.': 'Judged by the law of the day proposed, {day}.',
  '{from} đến {to}': '{from} to {to}',
  'Thời gian lập thành tích': 'Period of the achievement',
  'Đường đi của hồ sơ': 'The way of the dossier',
  'Nơi đang giữ': 'Held by',
  'Người đề nghị': 'Proposed by',
  'Hệ thống': 'System',
  'Từ lúc': 'Since',
  'Hồ sơ đang ở đâu': 'Where the dossier is',
  'đến {day}': 'until {day}',
  'từ {day}': 'since {day}',
  'Về danh sách đề nghị': 'Back to the list of proposals',
  'Hồ sơ đang ở bước “{step}” nên không sửa được. Cần sửa thì đề nghị nơi đang giữ trả lại.':
    'The dossier is at “{step}”, so it cannot be changed. To change it, ask its holder to send it back.',
}
