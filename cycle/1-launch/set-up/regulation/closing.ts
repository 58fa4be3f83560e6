import { leadPost, shortWord } from '#ground/papers/frame.ts'
import type { Block } from '#ground/papers/paper.ts'
import { article } from '#ground/papers/pieces.ts'
import type { Regulation } from './regulation.ts'

/** Chương V. */
export function closingArticles({ frame, typed }: Regulation): Block[] {
  const word = shortWord(frame.year)
  return [
    article(0, 'Kinh phí hoạt động', typed.money),
    article(0, 'Tổ chức thực hiện', [
      `${leadPost(frame.year)} chủ trì, phối hợp với các đơn vị thành viên quán triệt, tổ chức thực hiện Quy chế này.`,
      `Trong quá trình thực hiện, nếu có nội dung chưa phù hợp, các đơn vị thành viên kiến nghị với ${leadPost(frame.year)} để tổng hợp, báo cáo ${frame.issuer} xem xét sửa đổi, bổ sung; nội dung sửa đổi được thông qua tại hội nghị của ${word}.`,
    ]),
  ]
}
