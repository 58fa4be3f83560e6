import { moderationActions } from './moderation/moderation.ts'

/** What the journal calls the deeds done here. */
export const portalActions: Record<string, string> = {
  'article.drafted': 'Soạn bài',
  'article.edited': 'Sửa bài',
  'article.published': 'Xuất bản bài',
  'article.changed': 'Đăng bản sửa của bài',
  'article.withdrawn': 'Gỡ bài',
  'photo.added': 'Thêm ảnh vào bài',
  'photo.edited': 'Sửa ảnh của bài',
  'photo.removed': 'Bỏ ảnh khỏi bài',
  'comment.sent': 'Bạn đọc gửi bình luận',
  'comment.approved': 'Duyệt bình luận',
  'comment.refused': 'Từ chối bình luận',
  ...moderationActions,
}
