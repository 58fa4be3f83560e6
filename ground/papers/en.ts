export const english = {
  'Lập văn bản': 'Paper issued',
  'Văn bản của năm': 'Papers of the year',
  'Mỗi văn bản có bản Word để sửa và bản PDF để lưu, cùng một nội dung.':
    'Each paper has a Word file to edit and a PDF to keep, with the same words.',
  'Văn bản': 'Paper',
  'Số, ký hiệu': 'Reference',
  Ngày: 'Date',
  'Người lập': 'Made by',
  'Tải về': 'Download',
  'Tải bản Word': 'Download Word',
  'Tải bản PDF': 'Download PDF',
  'Tải bản Word của {title}': 'Download the Word file of {title}',
  'Tải bản PDF của {title}': 'Download the PDF of {title}',
  'Bảng trong văn bản': 'Table in the paper',
  'Chưa có văn bản nào.': 'No papers yet.',
  'Văn bản được lập khi một việc khép lại: bản giao ước, biên bản, tờ trình, quyết định, báo cáo tổng kết.':
    'Papers are made when a piece of work is closed: the pledge, minutes, a submission, a decision, the closing report.',
  'Dàn trang lâu quá nên đã dừng. Hãy chia thành văn bản ngắn hơn rồi làm lại.':
    'Setting the pages took too long and was ended. Split it into shorter papers and try again.',
  'Dàn trang cần quá nhiều bộ nhớ nên đã dừng. Hãy chia thành văn bản ngắn hơn rồi làm lại.':
    'Setting the pages needed too much memory and was ended. Split it into shorter papers and try again.',
  'Chương trình dàn trang dừng đột ngột. Hãy làm lại; nếu vẫn lỗi, báo quản trị hệ thống.':
    'The typesetter ended unexpectedly. Try again; if it still fails, tell the administrator.',
  'Địa danh': 'Place',
  'Ghi trước ngày, tháng, năm; ví dụ: Hà Nội': 'Written before the date; for example: Hà Nội',
  'Biên bản họp hội đồng': 'Minutes of a council’s sitting',
  'Biên bản kiểm phiếu': 'Minutes of the tally',
  'Tờ trình đề nghị khen thưởng': 'Submission for commendation',
  'Thông báo công khai danh sách': 'Notice posting the list',
  'Danh sách ký nhận khen thưởng': 'List signed on receiving awards',
  'Biên bản hội nghị tổng kết': 'Minutes of the closing conference',
  'Danh sách khen thưởng': 'List of awards',
  'Biên bản bàn giao cụm trưởng': 'Minutes of handing over the lead',
}
