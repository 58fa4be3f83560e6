/** The English of the page that checks papers. */
export const english: Record<string, string> = {
  'Mã đã bị sửa.': 'The code was altered.',
  'Chữ trong mã không khớp với chữ ký. Đừng dùng văn bản này; hãy hỏi nơi ban hành.':
    'The words in the code do not fit the signature. Do not rely on this paper; ask the issuing body.',
  'Không phải mã của nơi này.': 'Not a code of this house.',
  'Hãy hỏi nơi ban hành ghi trên văn bản.': 'Ask the body named on the paper.',
  'Văn bản có thật và còn hiệu lực.': 'The paper is genuine and holds.',
  'Hãy so những dòng dưới đây với văn bản bạn đang cầm.':
    'Compare the lines below with the paper in your hand.',
  'Đúng là bản nơi này đã ban hành.': 'This is the very file that was issued here.',
  'Tệp không có chữ ký số, nhưng giống từng byte bản lưu ở đây.':
    'The file has no digital signature, but equals the kept one byte for byte.',
  'Văn bản đã bị thay thế.': 'The paper was replaced.',
  'Từ ngày {day} đã có {by} thay thế.': 'Since {day} {by} stands in its place.',
  'Từ ngày {day}.': 'Since {day}.',
  'Văn bản đã bị thu hồi.': 'The paper was withdrawn.',
  'Nơi ban hành': 'Issued by',
  'Chữ ký {n}': 'Signature {n}',
  'Theo sổ của nơi này': 'By the records of this house',
  'Người ký': 'Signer',
  'Nơi cấp chứng thư': 'Issuer of the certificate',
  'Số chứng thư': 'Serial of the certificate',
  'Hạn chứng thư': 'Certificate valid',
  'Thời điểm ký': 'Time of signing',
  'Chứng thư': 'Certificate',
  'Lý do ký': 'Reason given',
  'Dấu thời gian không đúng.': 'The time-stamp is wrong.',
  '{at}, theo dấu thời gian của {by}': '{at}, by the time-stamp of {by}',
  '{at}, theo dấu thời gian của {by}, nơi chưa được tin cậy ở đây':
    '{at}, by the time-stamp of {by}, which is not trusted here',
  '{at}, chỉ theo lời người ký': '{at}, as the signer claims',
  'Không ghi.': 'Not told.',
  'Kiểm tra văn bản': 'Check a paper',
  'Gửi tệp PDF đã ký, hoặc dán chuỗi chữ của mã QR, để biết ai ký, khi nào và có bị sửa không.':
    'Send a signed PDF, or paste the text of a QR code, to learn who signed, when, and whether it was changed.',
  'Chạy lệnh {command} trên máy của bạn, kèm chứng thư gốc và khóa công khai của nơi ban hành.':
    'Run {command} on your own machine, with the root certificates and the public keys of the issuing body.',
  'Tệp PDF': 'PDF file',
  'Nhiều nhất 20 MB. Tệp chỉ được đọc để kiểm tra, không lưu lại.':
    '20 MB at most. The file is only read to be checked and is not kept.',
  'Chuỗi chữ của mã QR': 'Text of the QR code',
  'Kiểm tra': 'Check',
  'Từ nơi này đã kiểm tra {most} lần trong {minutes} phút. Hãy đợi một lát.':
    'From this place {most} checks were made in {minutes} minutes. Wait a while.',
  'Hãy chọn một tệp PDF, hoặc dán chuỗi chữ của mã QR.': 'Choose a PDF, or paste the text of a QR code.',
  'Đây không phải mã của văn bản hay bằng do nơi này cấp. Hãy quét lại mã rồi dán cả chuỗi chữ.':
    'This is no code of a paper or certificate issued here. Scan it again and paste the whole text.',
}
