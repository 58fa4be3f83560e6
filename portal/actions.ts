import { moderationActions } from './moderation/moderation.ts'
import { nameActions } from './names/names.ts'
import { workflowActions } from './workflow/workflow.ts'

/** What the journal calls the deeds done here. */
export const portalActions: Record<string, string> = {
  ...nameActions,
  ...workflowActions,
  'article.factsTaken': 'Lấy số liệu hiện nay vào bài',
  'article.drafted': 'Soạn bài',
  'article.edited': 'Sửa bài',
  'article.published': 'Xuất bản bài',
  'article.changed': 'Đăng bản sửa của bài',
  'article.withdrawn': 'Gỡ bài',
  'photo.added': 'Thêm ảnh vào bài',
  'photo.edited': 'Sửa ảnh của bài',
  'photo.moved': 'Đổi thứ tự ảnh',
  'photo.removed': 'Bỏ ảnh khỏi bài',
  'comment.sent': 'Bạn đọc gửi bình luận',
  'comment.approved': 'Duyệt bình luận',
  'comment.refused': 'Từ chối bình luận',
  ...moderationActions,
}
