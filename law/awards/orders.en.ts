/** Sentences of the rules on orders and medals in English, by the Vietnamese. */
export const english: Record<string, string> = {
  'Tiêu chuẩn huân chương, huy chương theo Luật năm 2003':
    'The standard of orders and medals by the law of 2003',
  'Tiêu chuẩn trong Quân đội trước 25/11/2018': 'The standard in the army before 25 November 2018',
  'Tiêu chuẩn riêng của công nhân, nông dân, người lao động':
    'The separate standard of workers, farmers and labourers',
  'Số năm hoàn thành xuất sắc và số lần Chiến sĩ thi đua trong 5 năm đó':
    'How many years excellent and how many fighter titles within those 5 years',
  'Thành tích đặc biệt xuất sắc đột xuất; phát minh, sáng chế':
    'A sudden, specially outstanding achievement; an invention',
  'Thành tích đặc biệt xuất sắc đột xuất hoặc phát minh, sáng chế, công trình ảnh hưởng toàn quốc; lời văn chưa đọc':
    'A sudden, specially outstanding achievement, or an invention or work of nationwide influence; the wording was not read',
  'Thành tích xuất sắc đột xuất': 'A sudden outstanding achievement',
  'Thành tích đột xuất': 'A sudden achievement',
  'Số cờ thi đua, bằng khen cần có trong 5 năm đó':
    'How many emulation flags and certificates are needed within those 5 years',
  'Huân chương Lao động hạng Nhì của tập thể: tin là đã có hạng Ba và 5 năm liên tục xuất sắc; lời văn chưa đọc':
    'Labour Order, second class, of a collective: believed to need the third class and 5 years in a row excellent; the wording was not read',
  'Thành tích đặc biệt xuất sắc đột xuất': 'A sudden, specially outstanding achievement',
  'Thành tích đột xuất của tập thể; lời văn chưa đọc':
    'A sudden achievement of the collective; the wording was not read',
  'Bảng chức vụ của Nghị định 152/2025/NĐ-CP chưa đọc; bảng của Nghị định 98/2023/NĐ-CP không được áp sang':
    'The table of posts of Nghị định 152/2025/NĐ-CP was not read; that of Nghị định 98/2023/NĐ-CP is not carried over',
  'Bảng chức vụ Huân chương Lao động hạng Ba của Nghị định 98/2023/NĐ-CP chưa đọc':
    'The table of posts of Nghị định 98/2023/NĐ-CP for the Labour Order, third class, was not read',
  'Quá trình cống hiến theo chức vụ trong Quân đội, Công an; bảng chức vụ chưa đọc':
    'Devoted service by posts in the army or the police; the table of posts was not read',
  'Chức vụ phải giữ từ 5 năm trở lên; bảng chức vụ chưa đọc':
    'A post held for 5 years or more; the table of posts was not read',
  'Thành tích xuất sắc trong chiến đấu, phục vụ chiến đấu':
    'An outstanding achievement in combat or in support of combat',
  'Số cờ thi đua, bằng khen cần có trong 10 năm đó':
    'How many emulation flags and certificates are needed within those 10 years',
  'Huân chương Quân công từ 2024: con số chưa đọc; con số trước 2024 không được dùng lại':
    'Military Exploit Order from 2024: the figures were not read; those before 2024 must not be used again',
  'Huân chương Sao vàng: tin là xét theo chức vụ đã giữ; con số chưa đọc':
    'Gold Star Order: believed to go by posts held; the figures were not read',
  'Huân chương Sao vàng: tin là xét theo bề dày truyền thống và Huân chương Hồ Chí Minh đã có; con số chưa đọc':
    'Gold Star Order: believed to go by history and a Hồ Chí Minh Order held; the figures were not read',
  'Huân chương Hồ Chí Minh: con số chưa đọc': 'Hồ Chí Minh Order: the figures were not read',
  'Huân chương Độc lập cho đóng góp đặc biệt: lời văn chưa đọc':
    'Independence Order for a special contribution: the wording was not read',
  'Huân chương Độc lập của tập thể: con số chưa đọc':
    'Independence Order of a collective: the figures were not read',
  'Đóng góp cho quan hệ hữu nghị': 'Contribution to relations of friendship',
  'Chiến công đặc biệt xuất sắc, mưu trí, dũng cảm, ảnh hưởng toàn quốc':
    'A specially outstanding feat, ingenious and brave, of nationwide influence',
  'Chiến công xuất sắc, phạm vi ảnh hưởng rộng': 'An outstanding feat of wide influence',
  'Chiến công trong phạm vi hẹp hơn': 'A feat of narrower influence',
  'Huân chương Đại đoàn kết dân tộc: chức vụ và số năm chưa đọc':
    'Great National Unity Order: the posts and years were not read',
  'Hành động dũng cảm cứu người, cứu tài sản': 'A brave act that saved people or property',
  'Hoàn thành tốt nhiệm vụ trong suốt thời gian phục vụ': 'Tasks completed well through all the service',
  'Không bị khai trừ Đảng, buộc thôi việc, tước danh hiệu, tòa án kết tội':
    'Not expelled from the Party, dismissed, stripped of titles or convicted by a court',
  'Là hạ sĩ quan, chiến sĩ, xét khi xuất ngũ':
    'A non-commissioned officer or soldier, considered on discharge',
  'Huy chương Thanh niên xung phong vẻ vang: tiêu chuẩn chưa đọc':
    'Glorious Youth Volunteer Medal: the standard was not read',
  'Huân chương Bảo vệ Tổ quốc hạng Nhất từ 2024: tin là đã có hạng Nhì và 5 năm liên tục; số lượng chưa đọc':
    'Fatherland Defence Order, first class, from 2024: believed to need the second class and 5 years in a row; the counts were not read',
  'Huân chương Bảo vệ Tổ quốc hạng Nhì từ 2024: tin là đã có hạng Ba và 5 năm liên tục; số lượng chưa đọc':
    'Fatherland Defence Order, second class, from 2024: believed to need the third class and 5 years in a row; the counts were not read',
  'Huân chương Bảo vệ Tổ quốc hạng Ba từ 2024: tin là đã có Bằng khen Thủ tướng và 5 năm liên tục; số lượng chưa đọc':
    'Fatherland Defence Order, third class, from 2024: believed to need the Prime Minister’s certificate and 5 years in a row; the counts were not read',
  'Thành tích trong huấn luyện, xây dựng lực lượng, củng cố quốc phòng, an ninh; lời văn từ 2024 chưa đọc':
    'An achievement in training, building the forces, strengthening defence and security; the wording from 2024 was not read',
  'Ủy viên Trung ương Đảng, Bí thư tỉnh ủy': 'Member of the Party Central Committee, secretary of a province',
  'Phó Bí thư tỉnh ủy, Chủ tịch Hội đồng nhân dân, Ủy ban nhân dân tỉnh':
    'Deputy secretary of a province, chair of its People’s Council or People’s Committee',
  'Trưởng đoàn đại biểu Quốc hội chuyên trách': 'Full-time head of a delegation to the National Assembly',
  'Ủy viên Ban Thường vụ tỉnh ủy, Chủ tịch Mặt trận Tổ quốc, Phó Chủ tịch Hội đồng nhân dân, Ủy ban nhân dân tỉnh':
    'Member of a province’s standing committee, chair of its Fatherland Front, vice-chair of its People’s Council or People’s Committee',
  'Giám đốc sở, Bí thư huyện ủy và tương đương':
    'Head of a provincial department, secretary of a district, or equal',
  'Tổng cục trưởng': 'Head of a general department',
  'Phó Tổng cục trưởng': 'Deputy head of a general department',
  'Vụ trưởng': 'Head of a ministry’s department',
  'Phó Vụ trưởng': 'Deputy head of a ministry’s department',
  'Không bị kỷ luật khi đang giữ chức vụ được tính': 'Not disciplined while holding the post that counts',
  'Không có khuyết điểm nghiêm trọng bị kết luận bằng văn bản khi giữ chức vụ':
    'No serious fault concluded in writing while holding the post',
  'Đã có thông báo hoặc quyết định nghỉ hưu, hoặc thôi chức vụ lãnh đạo mà tiếp tục làm chuyên môn':
    'A notice or decision of retirement is there, or the leading post was left for professional work',
  'Các chức vụ khác trong bảng chức vụ chưa đọc': 'The other posts of the table, which was not read whole',
  'Nữ lãnh đạo được giảm một phần ba thời gian, trừ người thuộc diện nghỉ hưu ở tuổi cao hơn':
    'A woman leader needs a third less time, unless a higher retirement age applies to her',
}
