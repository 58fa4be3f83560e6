export const english: Record<string, string> = {
  '“{name}” là bản vẽ SVG hay trang web, có thể mang mã lệnh. Hãy xuất ra ảnh PNG rồi gửi lại.':
    '“{name}” is an SVG drawing or a web page, which may carry scripts. Export it as PNG and send it again.',
  '“{name}” là ảnh HEIC của điện thoại. Hãy xuất ra JPEG rồi gửi lại.':
    '“{name}” is a HEIC photo from a telephone. Export it as JPEG and send it again.',
  '“{name}” là ảnh GIF, BMP hoặc TIFF. Hãy xuất ra JPEG hoặc PNG rồi gửi lại.':
    '“{name}” is a GIF, BMP or TIFF picture. Export it as JPEG or PNG and send it again.',
  '“{name}” không phải ảnh JPEG, PNG hoặc WebP, dù tên tệp ghi thế nào. Hãy chọn ảnh khác.':
    '“{name}” is not a JPEG, PNG or WebP picture, whatever its name says. Choose another.',
  'Không mở được ảnh “{name}”: tệp hỏng hoặc thiếu phần cuối. Hãy sao lại từ máy ảnh rồi gửi lại.':
    'The picture “{name}” does not open: it is damaged or its end is missing. Copy it from the camera again and send it.',
  '“{name}” là ảnh động. Hãy chọn ảnh tĩnh, hoặc gửi đoạn quay thành bản tin video.':
    '“{name}” is an animation. Choose a still picture, or send the clip as a video bulletin.',
  'Ảnh “{name}” quá lớn: nhiều nhất 100 triệu điểm ảnh (40 triệu với ảnh lưu kiểu hiện dần). Hãy thu nhỏ.':
    'The picture “{name}” is too large: at most 100 million pixels (40 million for a progressive one). Make it smaller.',
  'Nhiều nhất {most} ảnh một lần. Hãy gửi làm nhiều lượt.':
    'At most {most} photos at once. Send them in several turns.',
  'Đã thêm {count} ảnh.': 'Added {count} photos.',
  'Đã đổi thứ tự ảnh.': 'The order of the photos is changed.',
  'Bản ghi và phụ đề…': 'Recording and captions…',
  'Ảnh đầu tiên đứng trên khung phát khi chưa bấm nghe, xem.':
    'The first photo stands on the player until it is started.',
  'Đang gửi {name}: {percent} %': 'Sending {name}: {percent} %',
  'Đã gửi {name}.': 'Sent {name}.',
  'Chưa gửi được {name}: {reason}': 'Could not send {name}: {reason}',
  'mất kết nối; hãy gửi lại.': 'the connection was lost; send it again.',
  'Hoặc kéo thả nhiều ảnh vào đây; mỗi ảnh gửi riêng, thấy tiến độ.':
    'Or drop several photos here; each is sent on its own and shows its progress.',
  'Chọn được nhiều ảnh một lần. JPEG, PNG hoặc WebP, mỗi ảnh dưới 20 MB.':
    'Several photos can be chosen at once. JPEG, PNG or WebP, each under 20 MB.',
  'Người chụp': 'Photographer',
  'Ghi cho mọi ảnh của lượt này; sửa được từng ảnh sau.':
    'For every photo of this turn; each can be changed afterwards.',
  'Thể loại': 'Form',
  'Tải ảnh gốc': 'Download the original',
  'Lên trên': 'Move up',
  'Xuống dưới': 'Move down',
  'Điểm chính: từ trái': 'Focal point: from the left',
  'Điểm chính: từ trên': 'Focal point: from the top',
  'Bấm vào điểm quan trọng nhất của ảnh, rồi lưu. ':
    'Press the most important point of the picture, then save. ',
  'Trong các danh sách ảnh được cắt như sau:': 'In lists the picture is cut like this:',
  'Ảnh: {credit}': 'Photo: {credit}',
}
