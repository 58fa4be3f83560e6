import { t } from '#plumbing/language.ts'
import type { SignatureFound } from '#plumbing/pades/verify.ts'
import type { PdfVerdict } from './judge.ts'

/** The verdict in a few words and one sentence that says what to do. */
export function verdictWords(verdict: PdfVerdict): [string, string] {
  const words: Record<PdfVerdict, [string, string]> = {
    genuine: [
      t('Chữ ký đúng, văn bản nguyên vẹn.'),
      t('Mọi chữ ký đều đúng, chứng thư do nơi được tin cậy cấp.'),
    ],
    unsigned: [
      t('Tệp không có chữ ký số.'),
      t('Không biết ai ký và có bị sửa hay không. Hãy hỏi nơi ban hành.'),
    ],
    noRoots: [
      t('Chữ ký đúng, văn bản nguyên vẹn; chưa rõ người ký.'),
      t('Ở đây chưa có chứng thư gốc để đối chiếu, nên chưa khẳng định được chứng thư là thật.'),
    ],
    untrusted: [
      t('Chữ ký đúng, nhưng chứng thư không do nơi được tin cậy cấp.'),
      t('Ai cũng tự tạo được chứng thư như vậy. Hãy hỏi nơi ban hành trước khi dùng.'),
    ],
    expired: [
      t('Chữ ký đúng, nhưng chứng thư đã hết hạn.'),
      t('Không có dấu thời gian đáng tin chứng minh đã ký khi chứng thư còn hạn. Hãy hỏi nơi ban hành.'),
    ],
    revoked: [t('Chứng thư đã bị thu hồi.'), t('Đừng dùng văn bản này khi chưa hỏi nơi ban hành.')],
    notForSigning: [
      t('Chứng thư không dành cho việc ký.'),
      t('Nơi cấp không cho dùng khóa này để ký văn bản. Hãy hỏi nơi ban hành.'),
    ],
    weak: [
      t('Chữ ký dùng cách băm cũ, không còn an toàn.'),
      t('Không thể tin chữ ký này. Hãy xin bản ký lại.'),
    ],
    unreadable: [
      t('Không đọc được chữ ký.'),
      t('Chữ ký bị hỏng hoặc không đúng chuẩn. Hãy xin lại tệp gốc.'),
    ],
    changed: [
      t('Văn bản đã bị sửa sau khi ký.'),
      t('Đừng dùng tệp này. Hãy xin lại tệp gốc từ nơi ban hành.'),
    ],
    tooHeavy: [
      t('Chưa kiểm tra xong tệp này.'),
      t('Tệp cần quá nhiều thời gian hoặc bộ nhớ nên đã dừng. Hãy xin lại tệp gốc từ nơi ban hành.'),
    ],
    notPdf: [t('Không đọc được tệp này.'), t('Tệp không phải PDF, bị hỏng hoặc bị khóa. Hãy chọn tệp khác.')],
  }
  return words[verdict]
}

/** Whether what was signed is whole, in words. */
export function integrityWords({ integrity, later }: SignatureFound): string {
  if (integrity === 'partial') return t('Chữ ký không bao trùm cả tệp.')
  if (integrity === 'changed') return t('Nội dung đã bị sửa.')
  if (integrity === 'wrong') return t('Chữ ký không khớp với chứng thư.')
  if (integrity === 'weak') return t('Cách băm không còn an toàn.')
  if (integrity === 'unreadable') return t('Không đọc được chữ ký.')
  if (later === 'changes') return t('Phần đã ký còn nguyên, nhưng về sau tệp bị sửa thêm.')
  if (later === 'signatures') return t('Nguyên vẹn; về sau chỉ thêm chữ ký khác.')
  return t('Nguyên vẹn, bao trùm cả tệp.')
}

/** How far the certificate is known, in words. */
export function chainWords({ chain }: SignatureFound): string {
  if (!chain) return t('Không có chứng thư.')
  if (!chain.isForSigning) return t('Chứng thư không dành cho việc ký.')
  if (chain.trusted === 'noRoots') return t('Chưa có chứng thư gốc để đối chiếu.')
  if (chain.trusted === 'unknown') return t('Không do nơi được tin cậy cấp.')
  return t('Do nơi được tin cậy cấp.')
}

/** Whether the certificate was revoked, in words. */
export function revocationWords({ chain }: SignatureFound): string {
  if (chain?.revocation === 'revoked') return t('Đã bị thu hồi.')
  if (chain?.revocation === 'good') return t('Không có trong danh sách thu hồi.')
  return t('Chưa có danh sách thu hồi còn hạn để đối chiếu.')
}
