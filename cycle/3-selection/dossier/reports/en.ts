/** The achievement report, in English. */
export const english: Record<string, string> = {
  '{by} lưu {at}': 'saved by {by}, {at}',
  'Sơ lược đơn vị, cá nhân; nhiệm vụ được giao; kết quả có số liệu; sáng kiến; khen thưởng, kỷ luật.':
    'Who it is; tasks given; results with figures; initiatives; commendations and discipline.',
  'Chưa có báo cáo': 'No report yet',
  'Cơ quan đề nghị viết báo cáo ở đây khi lập hồ sơ.': 'The proposing agency writes it here while preparing.',
  'Người khác vừa lưu bản mới hơn. Hãy bấm “Lưu báo cáo” để so hai bản.':
    'Somebody saved a newer version. Press “Save report” to compare both.',
  'Nội dung báo cáo': 'The report',
  'Đã tự lưu lúc {at}.': 'Saved by itself at {at}.',
  'Lưu báo cáo': 'Save report',
  'Chưa lưu được, sẽ thử lại.': 'Not saved yet; will try again.',
  'Đã lưu báo cáo thành tích.': 'Report saved.',
}
