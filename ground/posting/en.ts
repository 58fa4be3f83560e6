export const english: Record<string, string> = {
  'Danh sách này đã được gỡ.': 'This list was taken down.',
  'Danh sách này đã được gỡ. Lý do: {reason}': 'This list was taken down. Reason: {reason}',
  'Đợt công khai đã kết thúc nên không gỡ được nữa.':
    'The posting is closed and can no longer be taken down.',
  'Đợt công khai này đã kết thúc.': 'This posting is closed.',
  'Công khai đến hết ngày {day}. Hãy kết thúc từ ngày hôm sau.':
    'The list is posted up to and with {day}. Close it from the day after.',
  'Trên cổng thông tin': 'On the portal',
  'Trong nội bộ cơ quan': 'Inside the body',
  'Công khai danh sách': 'Post the list',
  'Gỡ danh sách công khai': 'Took a posted list down',
  'Kết thúc công khai': 'Close the posting',
  'Tạm dừng xét một trường hợp': 'Suspended one name',
  'Thôi tạm dừng một trường hợp': 'Lifted the suspension of a name',
  'Nhận ý kiến về danh sách công khai': 'Received an opinion on a posted list',
  'Trả lời ý kiến về danh sách công khai': 'Answered an opinion on a posted list',
  'Xem người gửi ý kiến': 'Looked at the author of an opinion',
  'Giao người xử lý tố cáo': 'Gave a denunciation to a handler',
  'Ý kiến đúng': 'Upheld',
  'Ý kiến đúng một phần': 'Partly upheld',
  'Không có căn cứ': 'Not upheld',
  'Đã chuyển nơi có thẩm quyền': 'Passed on to whoever is competent',
  'Đã ghi nhận': 'Noted',
  'Tệp lớn quá 3 MB. Hãy nén lại, hoặc nói trong ý kiến cách nhận tệp.':
    'The file is over 3 MB. Compress it, or say in the opinion how to get it.',
  'Khiếu nại, tố cáo cần có họ tên người gửi. Nếu không muốn nêu tên, hãy chọn “Ý kiến góp ý”.':
    'A complaint or denunciation needs the name of its author. To stay unnamed choose “Opinion”.',
  'Hãy ghi số điện thoại hoặc địa chỉ để nhận trả lời.':
    'Write a telephone number or an address for the answer.',
  'Tố cáo người đứng đầu cơ quan này cần gửi tới cơ quan cấp trên trực tiếp, không gửi ở đây.':
    'A denunciation of the head of this body goes to the body directly above it, not here.',
  'Không giao tố cáo cho chính người bị tố cáo. Hãy chọn người khác.':
    'A denunciation is not given to the person it names. Choose somebody else.',
  'Danh sách này đã được gỡ nên không nhận ý kiến ở đây nữa.':
    'This list was taken down, so opinions are no longer taken here.',
  'Đã hết thời gian công khai (đến {day}). Hãy gửi ý kiến trực tiếp tới {body}.':
    'The posting is over (since {day}). Send your opinion to {body} directly.',
  'Từ nơi này đã có {most} ý kiến trong {minutes} phút. Hãy đợi một lát rồi gửi tiếp.':
    '{most} opinions came from this place within {minutes} minutes. Wait a while, then send again.',
  'Ý kiến này đã được trả lời.': 'This opinion was answered.',
  'Ý kiến này không ghi người gửi.': 'This opinion names no author.',
  'Chỉ tố cáo mới cần giao đích danh người xử lý; ý kiến khác do cụm trưởng và thường trực hội đồng xử lý.':
    'Only denunciations are given to a named person; the lead and the standing council handle the others.',
  'Trường hợp này đang tạm dừng.': 'This name is suspended already.',
  'Trường hợp này đã kết thúc nên không tạm dừng được nữa. Nếu đã khen thưởng, hãy đề nghị hủy bỏ.':
    'This case has ended and can no longer be suspended. If it was awarded, propose to cancel the award.',
  'Đã trả lời. Người gửi xem được ở địa chỉ riêng của mình.':
    'Answered. Whoever wrote reads it at the private address.',
  'Đã giao người xử lý.': 'Handler named.',
  'Ý kiến góp ý': 'Opinion',
  'Kiến nghị': 'Petition',
  'Khiếu nại': 'Complaint',
  'Tố cáo': 'Denunciation',
  'đã gỡ': 'taken down',
  'đã hết thời gian công khai': 'posting over',
  'ngày cuối': 'last day',
  'còn {days} ngày làm việc': '{days} working days left',
  'Thời gian công khai': 'Posted',
  '{days} ngày làm việc, từ {from} đến hết {to}': '{days} working days, from {from} up to and with {to}',
  'Nơi công khai': 'Where',
  'Số trường hợp': 'Names',
  'Chữ ký của danh sách': 'Signature of the list',
  'Luật không quy định; công khai theo quy chế của cơ quan': "No law asks it; posted by the body's own rules",
  '(chưa đọc được toàn văn, người có thẩm quyền ấn định số ngày)':
    '(not read in full; whoever has the authority fixed the days)',
  'chữ ký đúng': 'signature right',
  'chữ ký không đúng': 'signature wrong',
  'mã kiểm tra': 'check code',
  'Danh sách đang hiện khác với bản đã ký khi công khai. Đừng dựa vào danh sách này; hãy báo cơ quan công khai.':
    'The list shown differs from the one signed when it was posted. Do not rely on it; tell the body that posted it.',
  'Chữ ký của danh sách này không đúng. Đừng dựa vào danh sách này; hãy báo cơ quan công khai.':
    'The signature of this list is wrong. Do not rely on it; tell the body that posted it.',
  'Danh sách công khai': 'Posted list',
  'Ý kiến': 'Opinion',
  'Ý kiến {receipt}': 'Opinion {receipt}',
  'Các ý kiến khác': 'Other opinions',
  'Về danh sách': 'About the list',
  'Về trường hợp nào': 'About which name',
  'Cả danh sách': 'The whole list',
  'Nhận lúc': 'Received',
  'Hạn trả lời': 'Answer due',
  '{day} (thời hạn cơ quan tự đặt)': '{day} (a term the body set itself)',
  'Tải tài liệu kèm theo': 'Download the attachment',
  'Người gửi': 'Author',
  'Người gửi viết': 'What the author wrote',
  'Họ tên': 'Name',
  'Điện thoại hoặc địa chỉ': 'Telephone or address',
  'Xem người gửi': 'See the author',
  'Chỉ xem khi cần để xử lý. Lần xem này được ghi vào nhật ký.':
    'Look only when handling it needs it. This look is written into the journal.',
  'Trả lời lúc': 'Answered',
  'Gửi trả lời': 'Send the answer',
  'Kết quả xem xét': 'Outcome',
  'Nội dung trả lời': 'Answer',
  'Người gửi đọc nguyên văn. Không nêu tên người xử lý nếu không cần.':
    'The author reads it word for word. Name no handler unless needed.',
  'Tạm dừng trường hợp này': 'Suspend this name',
  'Khi ý kiến nghiêm trọng: riêng trường hợp này dừng lại để xem xét, các trường hợp khác vẫn tiếp tục. Trang công khai không nói gì về việc này.':
    'For a serious matter: this name alone stops while it is looked into, the others go on. The public page says nothing of it.',
  'Không nêu người gửi ý kiến: lý do này người làm hồ sơ cũng thấy.':
    'Do not name the author: those who work on the dossier read this reason too.',
  'Người được giao xử lý': 'Handlers',
  'Chưa giao cho ai.': 'Given to nobody yet.',
  'Giao xử lý': 'Give to handle',
  'Giao cho': 'Give to',
  'Người này sẽ thấy nội dung và người gửi tố cáo.': 'This person will see the words and the author.',
  'Gửi ý kiến': 'Send an opinion',
  'Loại ý kiến': 'Kind',
  'Nói rõ việc gì, khi nào, căn cứ vào đâu.': 'Say what, when, and what it rests on.',
  'Tài liệu kèm theo': 'Attachment',
  'Không bắt buộc. Một tệp PDF, DOCX, XLSX hoặc ảnh, dưới 3 MB. Tệp có thể mang tên người soạn; hãy xóa nếu không muốn nêu tên.':
    'Optional. One PDF, DOCX, XLSX or picture below 3 MB. A file may carry the name of who made it; remove it to stay unnamed.',
  'Họ tên người gửi': 'Name of the author',
  'Bắt buộc với khiếu nại, tố cáo.': 'Needed for complaints and denunciations.',
  'Bắt buộc với khiếu nại, tố cáo. Chỉ người xử lý thấy, và mỗi lần xem đều được ghi lại.':
    'Needed for complaints and denunciations. Only handlers see it, and every look is written down.',
  'Trả lời trong {days} ngày làm việc (thời hạn do cơ quan tự đặt). Gửi xong, bạn nhận mã số và một địa chỉ riêng để theo dõi.':
    'Answered within {days} working days (a term the body set itself). After sending you get a number and a private address to follow it.',
  'Không cần nêu tên.': 'No name needed.',
  'Đề nghị cơ quan xem xét một việc; nêu tên nếu muốn được hỏi lại.':
    'Asks the body to look into something; give a name if you may be asked back.',
  'Về một việc làm trái với quyền, lợi ích của chính người gửi; cần họ tên.':
    "About something against the author's own rights; needs a name.",
  'Về một hành vi vi phạm; cần họ tên. Tên được giữ kín, chỉ người đứng đầu và người được giao xử lý thấy.':
    'About a breach; needs a name. The name is kept secret: only the head and whoever handles it see it.',
  'Ý kiến về danh sách công khai': 'Opinions on posted lists',
  'Năm {year}. Người gửi chỉ hiện khi cần xử lý, và mỗi lần xem được ghi lại.':
    'Year {year}. Authors show only when needed, and every look is written down.',
  'Ý kiến nhận được': 'Opinions received',
  'Chưa có ý kiến nào': 'No opinion yet',
  'Ý kiến gửi trong thời gian công khai sẽ vào đây, việc gần hạn đứng trước.':
    'Opinions sent while a list is posted come here, the most pressing first.',
  'quá hạn trả lời': 'answer overdue',
}
