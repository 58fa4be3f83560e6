export const english: Record<string, string> = {
  'Kiểm tra bằng, giấy chứng nhận': 'Check a certificate',
  'Người, tập thể được tặng': 'Given to',
  'Danh hiệu, hình thức': 'Title or form',
  'Quyết định': 'Decision',
  'Ngày quyết định': 'Day of the decision',
  'Cơ quan quyết định': 'Decided by',
  'Số hiệu bằng': 'Serial',
  'Kiểm tra khi không có mạng': 'Checking without network',
  'Mã QR chứa chính những chữ trên bằng cùng chữ ký điện tử của nơi cấp. Có khóa công khai thì kiểm tra được mà không cần hỏi ai.':
    'The QR holds the very words of the certificate and the signature of the body that issued it. With the public key it can be checked without asking anybody.',
  'Khóa công khai': 'Public keys',
  'Danh sách đã ký các bằng không còn giá trị': 'Signed list of certificates that no longer stand',
  'Bằng thật, còn giá trị.': 'Genuine and standing.',
  'Không còn giá trị.': 'No longer stands.',
  'Đã hạ mức.': 'Lowered.',
  'Đã thay bằng bản mới.': 'Replaced by a newer certificate.',
  'Đã bị sửa.': 'Altered.',
  'Không phải bằng do nơi này cấp.': 'Not a certificate issued here.',
  'Chữ ký đúng và sổ khen thưởng ghi nhận đến ngày {day}.':
    'The signature is right and the register confirms it as of {day}.',
  'Chữ ký đúng, nhưng khen thưởng này không còn giá trị từ ngày {day}.':
    'The signature is right, but this award no longer stands since {day}.',
  'Chữ ký đúng, nhưng từ ngày {day} khen thưởng này là: {award}.':
    'The signature is right, but since {day} this award is: {award}.',
  'Chữ ký đúng, nhưng ngày {day} đã cấp bằng mới thay bản này.':
    'The signature is right, but on {day} a newer certificate replaced this one.',
  'Chữ trong mã không khớp với chữ ký. Đừng dùng bằng này; hãy hỏi nơi cấp ghi trên bằng.':
    'The words in the code do not fit the signature. Do not rely on this certificate; ask the body named on it.',
  'Mã này không có trong sổ, hoặc không đọc được. Hãy quét lại, hoặc hỏi nơi cấp ghi trên bằng.':
    'This code is not in the register, or cannot be read. Scan it again, or ask the body named on the certificate.',
}
