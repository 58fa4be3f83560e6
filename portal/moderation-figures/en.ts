export const english: Record<string, string> = {
  'Số liệu duyệt bình luận': 'Comment moderation in figures',
  'Tính theo tháng bình luận được gửi. Không nêu tên ai; bình luận đã xóa dữ liệu vẫn được đếm.':
    'By the month a comment was sent. Nobody is named; erased comments still count.',
  'Bình luận nhận được mỗi tháng': 'Comments received each month',
  'Từng tháng': 'Month by month',
  Nhận: 'Received',
  'Đang hiện': 'Shown',
  'Người gửi rút': 'Taken back',
  'Giờ đến khi duyệt (trung vị)': 'Hours to a ruling (median)',
  'Đã nhận {received}, đã kết thúc {ended}, trong đó đúng hạn {inTime}':
    '{received} received, {ended} ended, {inTime} of these in time',
}
