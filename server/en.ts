export const english: Record<string, string> = {
  'Chưa có gì được ghi. Hãy thử lại; nếu vẫn lỗi, báo người quản trị mã {reference}.':
    'Nothing was written. Try again; if it fails again, tell the administrator the code {reference}.',
  'Chưa thực hiện được': 'Not done',
  'Chương trình gặp lỗi': 'The program met a fault',
  'Các phiên đang mở và mật khẩu.': 'Open sessions and password.',
  'Có mục chưa đúng. Hãy sửa rồi gửi lại.': 'Something is not right. Mend it and send again.',
  'Có người vừa lưu bản mới hơn. Hãy xem giá trị hiện nay rồi quyết định lưu lại.':
    'Somebody has just saved a newer version. Look at the present values, then decide whether to save again.',
  'Dùng lần cuối': 'Last used',
  'Hai lần nhập chưa giống nhau.': 'The two entries differ.',
  'Không tìm thấy trang này': 'Page not found',
  'Kết thúc': 'End',
  'Mật khẩu': 'Password',
  'Mật khẩu cần ít nhất {count} ký tự.': 'A password needs at least {count} characters.',
  'Mật khẩu hiện nay': 'Present password',
  'Mật khẩu hiện nay chưa đúng.': 'The present password is not right.',
  'Mật khẩu mới': 'New password',
  'Mục đã chọn không còn nữa. Hãy tải lại trang và chọn lại.':
    'What was chosen is no longer there. Load the page again and choose again.',
  'Mở lúc': 'Opened',
  'Nhập lại mật khẩu mới': 'New password again',
  'Phiên đang mở': 'Open sessions',
  'Thiết bị': 'Device',
  'Địa chỉ': 'Address',
  'Trang đã mở quá lâu hoặc phiên làm việc đã đổi. Những gì đã nhập còn nguyên, hãy gửi lại.':
    'The page was open too long or the session changed. What you typed is still here; send it again.',
  'Tài khoản của tôi': 'My account',
  'Tài khoản mẫu (mật khẩu chung: {password})': 'Example accounts (one password: {password})',
  'Tên đăng nhập': 'User name',
  'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy thử lại.':
    'The user name or the password is not right. Try again.',
  'Đã thử sai quá nhiều lần. Hãy đợi {minutes} phút rồi đăng nhập lại.':
    'Too many wrong tries. Wait {minutes} minutes, then sign in again.',
  'Tệp gửi lên lớn quá. Hãy chọn tệp nhỏ hơn rồi gửi lại.':
    'The file is too large. Choose a smaller one and send again.',
  'Về bàn làm việc': 'Back to the desk',
  'Về trang tin': 'Back to the news',
  'không rõ': 'unknown',
  'phiên này': 'this session',
  'Ít nhất 10 ký tự.': 'At least 10 characters.',
  'Đây là hệ thống mẫu: tài khoản ct.canbo, mật khẩu Quyet-thang-2022. Các tài khoản khác có trong README.':
    'This is an example system: account ct.canbo, password Quyet-thang-2022. The README lists the other accounts.',
  'Đã kết thúc phiên đó.': 'That session has ended.',
  'Đã đổi mật khẩu; các phiên khác đã kết thúc.': 'The password was changed; the other sessions have ended.',
  'Địa chỉ không đúng, hoặc trang không dành cho tài khoản đang dùng.':
    'The address is wrong, or the page is not for the account in use.',
  'Đăng nhập': 'Sign in',
  'Đổi mật khẩu': 'Change the password',
  'trợ lý thi đua của Cục Chính trị, cụm trưởng 2022':
    'emulation officer of Cục Chính trị, cluster lead of 2022',
  'thủ trưởng Cục Chính trị': 'head of Cục Chính trị',
  'trợ lý thi đua của Bộ Tham mưu, cụm trưởng 2023': 'emulation officer of Bộ Tham mưu, cluster lead of 2023',
  'trợ lý thi đua của Thanh tra Tổng cục': 'emulation officer of Thanh tra Tổng cục',
  'thủ trưởng Tổng cục: ký quyết định, chủ trì hội đồng':
    'head of the General Department: signs decisions, presides the council',
  'thư ký Hội đồng Thi đua - Khen thưởng': 'secretary of the council',
  'biên tập viên, Tổng biên tập tạp chí': 'editor and editor-in-chief of the magazine',
  'phóng viên tạp chí': 'reporter of the magazine',
  'người duyệt bình luận': 'moderator of comments',
  'quản trị hệ thống': 'administrator',
  '{browser} trên {system}': '{browser} on {system}',
}
