export const english: Record<string, string> = {
  'Trả lời trước': 'Answer before',
  'Đã nhận ý kiến của bạn. Hãy lưu địa chỉ riêng này để xem trả lời; ai có địa chỉ đều xem được, và địa chỉ không lấy lại được khi mất:':
    'Your opinion was received. Keep this private address to read the answer; whoever has it can read it, and it cannot be had again once lost:',
  'đang xử lý': 'being handled',
  'Danh sách đã công khai từ {from} đến hết {to}. Tên chỉ hiện trong thời gian công khai và {days} ngày sau đó.':
    'The list was posted from {from} up to and with {to}. Names show only during the posting and {days} days after.',
  'Các danh sách khác': 'Other lists',
  'Công khai': 'Posted lists',
  'Công khai khen thưởng': 'Posted commendations',
  'Gửi ý kiến về danh sách này': 'Send an opinion on this list',
  'Tự kiểm tra danh sách này': 'Check this list yourself',
  'Danh sách được ký khi đăng. Chương trình so từng chữ đang hiện với bản đã ký mỗi lần mở trang; mã kiểm tra cũng được in trên thông báo bằng giấy.':
    'The list is signed when it is posted. Each time the page opens, every word shown is compared with the signed one; the check code is printed on the paper notice too.',
  'Tải bản đã ký': 'Download the signed list',
  'Danh sách đề nghị khen thưởng đang được công khai để lấy ý kiến.':
    'Lists of proposed commendations, posted for opinions.',
  'Danh sách đề nghị khen thưởng được công khai trước khi quyết định. Ai cũng có thể xem và gửi ý kiến, không cần tài khoản.':
    'Proposed commendations are posted before they are decided. Anybody may look and send an opinion, without an account.',
  'Các danh sách': 'Lists',
  'Hiện không có danh sách nào được công khai': 'No list is posted now',
  'Danh sách hiện ở đây trong thời gian công khai và {days} ngày sau đó.':
    'Lists show here while they are posted and for {days} days after.',
  '{from} đến hết {to}': '{from} up to and with {to}',
}
