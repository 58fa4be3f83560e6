/** What the journal calls the deeds of this stage. */
export const progressActions: Record<string, string> = {
  'results.saved': 'Lưu kết quả của đơn vị',
  'result.evidenced': 'Gắn minh chứng cho kết quả',
  'month.reported': 'Chốt báo cáo tháng',
  'statement.written': 'Viết kết quả năm của đơn vị',
  'initiative.added': 'Thêm sáng kiến',
  'initiative.recognised': 'Ghi công nhận sáng kiến',
  'midyear.held': 'Ghi sơ kết sáu tháng',
  'midyear.revised': 'Sửa bản sơ kết sáu tháng',
}
