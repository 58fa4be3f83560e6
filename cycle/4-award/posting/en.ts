export const english: Record<string, string> = {
  'Phiên họp chưa kết thúc. Hãy kết thúc phiên họp của hội đồng rồi công khai danh sách.':
    'The sitting is not closed. Close the sitting of the council, then post the list.',
  'Không có trường hợp nào đủ phiếu nên không có danh sách để công khai.':
    'Nobody passed, so there is no list to post.',
  'Danh sách của phiên họp này đang hoặc đã được công khai. Muốn đăng lại, hãy gỡ bản cũ trước.':
    'The list of this sitting is or was posted. To post it again, take the old one down first.',
  'Danh sách này đã có tờ trình nên không công khai lại được nữa.':
    'This list was submitted and can no longer be posted.',
  '{place}, {instrument} yêu cầu ít nhất {days} ngày làm việc.':
    '{place}, {instrument} asks at least {days} working days.',
  'Danh sách này phải công khai ra ngoài cơ quan. Hãy chọn cổng thông tin.':
    'This list must be posted outside the body. Choose the portal.',
  'Văn bản quy định chưa được đọc. Hãy ghi vì sao chọn số ngày này, theo văn bản nào.':
    'The text was not read. Write why these days were chosen, and by which text.',
  'Luật không ấn định số ngày. Hãy ghi quy chế, văn bản của cơ quan ấn định số ngày này.':
    'The law fixes no days. Write the rule or text of the body that does.',
  'Danh sách không còn trùng với bản đã ký khi công khai. Hãy gỡ danh sách, báo người quản trị, rồi công khai lại.':
    'The list no longer is the one signed when posted. Take it down, tell the administrator, and post it again.',
  'Trường hợp này đã kết thúc nên không cần thôi tạm dừng.':
    'This name is finished, so no suspension needs lifting.',
  'Đã công khai danh sách.': 'List posted.',
  'Đã gỡ danh sách. Có thể công khai lại bản đúng.': 'List taken down. The right one can be posted now.',
  'Đã kết thúc công khai; biên bản vào từng hồ sơ.': 'Posting closed; its record joined every dossier.',
  'Đã tạm dừng riêng trường hợp này.': 'This name alone is suspended.',
  'Đã thôi tạm dừng.': 'Suspension lifted.',
  'Lịch nghỉ lễ năm {year} chưa được nhập nên chưa tính được ngày kết thúc. Hãy báo người quản trị.':
    'The days off of {year} are not entered, so the last day cannot be counted. Tell the administrator.',
  'Các đợt công khai': 'Postings',
  'Thông báo công khai': 'Notice of posting',
  'Biên bản kết thúc công khai': 'Record of the posting',
  'Đang tạm dừng để xem xét': 'Suspended while looked into',
  'Thôi tạm dừng': 'Lift the suspension',
  'Tiếp tục đề nghị khen thưởng': 'The proposal goes on',
  'Đưa ra khỏi danh sách': 'Left out of the list',
  'Kết thúc hoặc gỡ': 'Close or take down',
  'Lập biên bản, đưa vào từng hồ sơ; trường hợp không bị tạm dừng được chuyển sang lập tờ trình.':
    'Writes the record into every dossier; names not suspended go on to the submission.',
  'Gỡ danh sách': 'Take the list down',
  'Lý do hiện cho mọi người. Những ngày đã đăng không được tính.':
    'Everybody reads the reason. The days posted do not count.',
  'Năm {year}. Danh sách đủ phiếu được công khai để lấy ý kiến trước khi trình.':
    'Year {year}. Lists that passed are posted for opinions before they are submitted.',
  'Chưa có danh sách nào được công khai': 'No list was posted yet',
  'Khi một phiên họp hội đồng kết thúc, danh sách đủ phiếu được công khai từ đây.':
    'When a sitting of the council is closed, its list is posted from here.',
  'Thông báo': 'Notice',
  'Biên bản': 'Record',
  'Danh sách của phiên họp ngày {day}': 'List of the sitting of {day}',
  '{count} trường hợp đủ phiếu.': '{count} passed.',
  'Danh sách được ký và hiện ngay; ngày bắt đầu tính từ hôm nay.':
    'The list is signed and shown at once; its days begin today.',
  'Số ngày công khai': 'Days posted',
  'Còn đăng ở đâu': 'Where else',
  'Ví dụ: bảng tin tầng 1, Báo Quân đội nhân dân.':
    'For example: notice board on the first floor, a newspaper.',
  'Quy chế của cơ quan ấn định số ngày': "The body's rule that fixes the days",
  'Ví dụ: Điều 12 Quy chế thi đua, khen thưởng của cơ quan.':
    'For example: Article 12 of the rules of the body.',
  'Văn bản này ấn định ít nhất {days} ngày làm việc.': 'This text asks at least {days} working days.',
  'Luật yêu cầu công khai nhưng không ấn định số ngày; cơ quan tự quy định.':
    'The law asks a posting but fixes no days; the body does.',
  'Văn bản này chưa được đọc; người có thẩm quyền chọn số ngày và ghi lý do.':
    'This text was not read; whoever has the authority chooses the days and says why.',
  'Không bắt buộc, nên làm: công khai giúp phát hiện sai sót trước khi quyết định.':
    'Not required, but advised: a posting finds mistakes before the decision.',
  'Mở danh sách': 'Open the list',
  'Ý kiến không ghi người gửi trừ khi bạn điền họ tên.': 'No author is kept unless you fill in your name.',
}
