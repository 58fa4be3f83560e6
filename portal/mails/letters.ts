import type { Letter } from '#plumbing/mail.ts'
import { mineAddress, stopAddress } from '../comments/keys.ts'

type About = { id: string; commentId: string; email: string; title: string; site: string; salt: string }

/** The one letter a sender agreed to: that the comment is published. Letters are written in Vietnamese. */
export function letterOf({ id, commentId, email, title, site, salt }: About): Letter {
  const stop = `${site}${stopAddress(salt, commentId)}`
  return {
    id,
    to: email,
    subject: `Bình luận của bạn đã được đăng: ${title}`.slice(0, 200),
    stop,
    text: [
      'Chào bạn,',
      `Bình luận của bạn dưới bài “${title}” đã được duyệt và đăng:`,
      `${site}/comments/${commentId}`,
      'Trang riêng của bạn, nơi xem, sửa, rút bình luận và gửi yêu cầu về dữ liệu cá nhân (xin đừng chuyển tiếp):',
      `${site}${mineAddress(salt, commentId)}`,
      'Bạn nhận thư này vì đã đánh dấu đồng ý khi gửi bình luận. Dừng thư về bình luận này:',
      stop,
    ].join('\n\n'),
  }
}
