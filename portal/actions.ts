import { importActions } from './imports/imports.ts'
import { moderationActions } from './moderation/moderation.ts'
import { nameActions } from './names/names.ts'
import { officeActions } from './office/office.ts'
import { rightsActions } from './rights/rights.ts'
import { workflowActions } from './workflow/workflow.ts'

/** What the journal calls the deeds done here. */
export const portalActions: Record<string, string> = {
  ...nameActions,
  ...workflowActions,
  ...officeActions,
  'article.factsTaken': 'Lấy số liệu hiện nay vào bài',
  'article.drafted': 'Soạn bài',
  'article.edited': 'Sửa bài',
  'article.published': 'Xuất bản bài',
  'article.changed': 'Đăng bản sửa của bài',
  'article.withdrawn': 'Gỡ bài',
  'photo.added': 'Thêm ảnh vào bài',
  'photo.edited': 'Sửa ảnh của bài',
  'recording.set': 'Gửi bản ghi',
  'track.added': 'Thêm phụ đề',
  'track.removed': 'Bỏ phụ đề',
  'issue.made': 'Tạo số tạp chí',
  'issue.edited': 'Sửa số tạp chí',
  'issue.pdfSet': 'Gửi PDF số tạp chí',
  'issue.coverSet': 'Gửi ảnh bìa số tạp chí',
  'issue.published': 'Phát hành số tạp chí',
  'issue.withdrawn': 'Gỡ số tạp chí',
  'photo.moved': 'Đổi thứ tự ảnh',
  'photo.removed': 'Bỏ ảnh khỏi bài',
  'honour.announced': 'Đưa danh sách khen thưởng ra công chúng',
  'honour.takenBack': 'Thôi đưa danh sách khen thưởng ra công chúng',
  'comment.sent': 'Bạn đọc gửi bình luận',
  'comment.approved': 'Duyệt bình luận',
  'comment.refused': 'Từ chối bình luận',
  ...moderationActions,
  ...rightsActions,
  ...importActions,
  'article.moved': 'Đổi địa chỉ bài',
}
