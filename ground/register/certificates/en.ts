export const english: Record<string, string> = {
  'Bằng do cơ quan đã quyết định cấp; quyết định này không được ký trong chương trình.':
    'The body that decided issues the certificate; this decision was not signed in this program.',
  'Khen thưởng này đã bị hủy hoặc tước nên không cấp bằng.':
    'This award was cancelled or stripped, so no certificate is issued.',
  'Đã cấp bằng. Hãy ghi việc cấp đổi, cấp lại hoặc hạ mức trước khi cấp bằng mới.':
    'A certificate was issued. Write the exchange, reissue or lowering before issuing a new one.',
  'Mọi khen thưởng còn giá trị của quyết định này đã có bằng.':
    'Every standing award of this decision has its certificate.',
  'Không được trước ngày quyết định hoặc ngày cấp bằng trước ({day}).':
    'Not before the day of the decision or of the certificate before ({day}).',
  'Ngày này chưa đến. Hãy ghi ngày cấp bằng.':
    'This day has not come. Write the day the certificate is issued.',
  'Đã cấp bằng và ghi số sổ vàng.': 'Certificate issued and numbered in the golden book.',
  'Đã cấp {count} bằng.': '{count} certificates issued.',
  'Bằng, giấy chứng nhận': 'Certificates',
  'Các bằng đã cấp, mới nhất trước': 'Certificates issued, newest first',
  'Số sổ vàng': 'Golden book number',
  'Ngày cấp': 'Issued on',
  'Tình trạng': 'State',
  'Đã thay bằng bản mới': 'Replaced by a newer one',
  'Bản hiện hành': 'Current',
  'Mã QR': 'QR',
  'Mở trang kiểm tra': 'Open the page that checks it',
  'Chưa cấp bằng nào.': 'No certificate has been issued.',
  'Cấp bằng': 'Issue a certificate',
  'In bằng': 'Print the certificate',
  'Bằng của cả quyết định': 'Certificates of the whole decision',
  'Cấp bằng, giấy chứng nhận': 'Certificate issued',
  'Cấp bằng, giấy chứng nhận cho một quyết định': 'Certificates of a decision issued',
}
