export const english: Record<string, string> = {
  'Một bình luận có nhiều nhất {most} liên kết. Hãy bỏ bớt rồi gửi lại.':
    'A comment may hold at most {most} links. Take some out and send again.',
  'Chưa thấy chữ nào đọc được. Hãy viết lại nội dung.':
    'There is nothing to read in it. Please write the text again.',
  'Cần đồng ý với điều này thì tạp chí mới được nhận và đăng bình luận.':
    'The magazine may take and publish a comment only with this consent.',
  'Chuyên mục này không nhận bình luận.': 'This section takes no comments.',
  'Nơi gửi hoặc email này tạm không gửi được bình luận đến hết ngày {day}. Lý do: {reason}':
    'No comments are taken from this place or e-mail address until the end of {day}. Reason: {reason}',
  'Bình luận định trả lời không còn hiện ra. Bạn có thể gửi thành bình luận riêng.':
    'The comment you reply to is no longer shown. You may send a comment of its own.',
  'Biểu mẫu mới mở chưa đến {seconds} giây. Chữ đã gõ còn nguyên; hãy đọc lại rồi gửi.':
    'The form was opened less than {seconds} seconds ago. What you typed is kept; read it over and send.',
  'Tạp chí đang nhận quá nhiều bình luận cùng lúc. Hãy giữ trang này và gửi lại sau ít phút.':
    'Too many comments are coming in at once. Keep this page and send again in a few minutes.',
  'Hiện ngay, chờ đọc lại': 'Shown, to be read',
  'Họ và tên cần có chữ cái.': 'A name needs letters.',
  'Họ và tên không chứa liên kết hay email.': 'A name holds no link or e-mail address.',
  'Tên này dành cho người của tạp chí. Hãy dùng tên của bạn.':
    'This name belongs to the magazine. Please use your own.',
  'Tôi đồng ý để tạp chí lưu họ tên, email và nội dung này nhằm duyệt và đăng bình luận; họ tên và nội dung hiện công khai, email thì không.':
    'I agree that the magazine keeps this name, e-mail address and text in order to moderate and publish the comment; name and text are public, the address is not.',
  'Tôi đồng ý nhận một email khi bình luận này được đăng (không bắt buộc).':
    'I agree to get one e-mail when this comment is published (optional).',
  'Có từ trong danh sách chặn': 'Holds blocked words',
  'Có liên kết': 'Holds a link',
  'Phần lớn chữ in hoa': 'Mostly capitals',
  'Lặp ký tự': 'Repeated signs',
  'Gửi không qua phép thử máy': 'Sent without the work',
  'Xem mọi bình luận của bài': 'All comments of the article',
  'Chưa có bình luận nào.': 'No comments yet.',
  'Đã đăng bình luận của bạn; người duyệt sẽ đọc lại sau.':
    'Your comment is published; a moderator will read it later.',
  'Xem thêm {more} trả lời': '{more} more replies',
  'Trả lời': 'Reply',
  'Báo vi phạm': 'Report',
  'Ban biên tập trả lời': 'The editors answer',
  'Bình luận ở đây đã được gỡ lúc {at}. Lý do: {reason}.':
    'The comment here was taken down at {at}. Reason: {reason}.',
  'Người gửi đã rút bình luận ở đây lúc {at}.': 'The sender took back the comment here at {at}.',
  'Trả lời {name}': 'Reply to {name}',
  'Thôi trả lời, viết bình luận riêng': 'Write a comment of its own instead',
  'Bài này nói về một danh sách đang công khai. Ý kiến, kiến nghị về danh sách được tiếp nhận và trả lời theo thủ tục riêng tại':
    'This article tells of a list on public posting. Opinions and petitions on the list are taken and answered by a procedure of their own on',
  'trang Công khai khen thưởng': 'the page of public postings',
  '; bình luận ở đây không thay cho ý kiến ấy.': '; a comment here does not take their place.',
  'Bình luận hiện ngay và được đọc lại sau; bình luận có liên kết hoặc gửi từ trình duyệt tắt JavaScript chờ duyệt trước.':
    'Comments appear at once and are read afterwards; those with links, or sent with JavaScript off, wait for a moderator first.',
}
