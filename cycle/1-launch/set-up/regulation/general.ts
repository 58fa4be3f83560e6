import { shortWord } from '#ground/papers/frame.ts'
import type { Block } from '#ground/papers/paper.ts'
import { article } from '#ground/papers/pieces.ts'
import type { Regulation } from './regulation.ts'

/** Chương I. */
export function generalArticles({ frame, members }: Regulation): Block[] {
  const { year } = frame
  const word = shortWord(year)
  return [
    article(0, 'Phạm vi điều chỉnh, đối tượng áp dụng', [
      `Quy chế này quy định tổ chức, nhiệm vụ, nội dung, chế độ hoạt động, việc chấm điểm, xếp hạng, bình xét và đề nghị khen thưởng của ${year.clusterName} (sau đây gọi tắt là ${word}).`,
      `Quy chế này áp dụng đối với ${members.length} đơn vị thành viên của ${word} và cơ quan, cá nhân có liên quan.`,
    ]),
    article(0, 'Nguyên tắc hoạt động', [
      `${word} hoạt động theo nguyên tắc tự nguyện, tự giác, công khai, dân chủ, đoàn kết, hợp tác và cùng phát triển, dưới sự lãnh đạo, chỉ đạo của ${frame.issuer}.`,
      `Các đơn vị thành viên bình đẳng trong thảo luận và biểu quyết; mỗi đơn vị có một phiếu, do thủ trưởng đơn vị hoặc người được thủ trưởng ủy quyền thực hiện.`,
      'Việc chấm điểm dựa trên chỉ tiêu đã đăng ký, kết quả báo cáo và minh chứng; mọi chênh lệch giữa các lần chấm đều được ghi rõ lý do và đơn vị được chấm có quyền giải trình.',
      'Khen thưởng chính xác, công khai, công bằng, kịp thời; ưu tiên tập thể nhỏ và cá nhân trực tiếp thực hiện nhiệm vụ.',
    ]),
  ]
}
