/** Sentences of the rules on certificates, badges and honorary titles in English. */
export const english: Record<string, string> = {
  'Tiêu chuẩn bằng khen, giấy khen, danh hiệu vinh dự theo Luật năm 2003':
    'Standards of certificates and honorary titles by the Law of 2003',
  'Tiêu chuẩn trong Quân đội trước 25/11/2018': 'Standards in the army before 25 November 2018',
  'Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước':
    'Exemplary in keeping the policy of the Party and the law of the State',
  'Gương mẫu chấp hành chủ trương, pháp luật; nội bộ đoàn kết':
    'Exemplary in keeping policy and law; united within',
  'Thành tích xuất sắc được bình xét trong phong trào thi đua':
    'Outstanding achievement, selected in an emulation movement',
  'Có nhiều đóng góp vào phát triển kinh tế – xã hội, khoa học kỹ thuật, hoặc từ thiện nhân đạo':
    'Has given much to the economy and society, to science and technology, or to charity',
  'Dân chủ ở cơ sở, phong trào thi đua, chăm lo đời sống, tiết kiệm, phòng chống tham nhũng':
    'Grassroots democracy, emulation, care for members, thrift, prevention of corruption',
  'Công nhân, nông dân, người lao động: nhiều thành tích trong phạm vi xã, cơ quan, doanh nghiệp':
    'Workers, farmers, labourers: many achievements within a commune, agency or enterprise',
  'Nhiều thành tích hoặc thành tích đột xuất, phạm vi một lĩnh vực của bộ, ngành, tỉnh':
    'Many achievements, or a sudden one, felt across a field of the ministry, sector or province',
  'Thành tích đột xuất': 'A sudden achievement',
  'Có nhiều đóng góp công sức, đất đai, tài sản cho địa phương, xã hội':
    'Has given much labour, land or property to the place and to society',
  'Thành tích xuất sắc, phạm vi ảnh hưởng toàn quân': 'Outstanding achievement felt across the army',
  'Điều 42 theo phần đã đọc không có loại hình này': 'Article 42, as far as read, does not have this route',
  'Bằng khen của Bộ trưởng theo công trạng từ năm 2024; 02 lần Chiến sĩ thi đua cơ sở là nếp của đơn vị, không phải luật':
    'The minister’s certificate by merit from 2024; two times grassroots fighter is the habit of a unit, not law',
  'Thành tích xuất sắc trong phong trào thi đua, hội thi, hội thao':
    'Outstanding achievement in a movement, contest or sports meeting',
  'Có đóng góp cho Quân đội, quốc phòng': 'Has contributed to the army and to defence',
  'Tiêu chuẩn bằng khen của thủ trưởng đơn vị trực thuộc Bộ Quốc phòng từ năm 2024':
    'Standards of the certificate of a unit directly under the Ministry of Defence from 2024',
  'Thành tích xuất sắc trong thực hiện nhiệm vụ': 'Outstanding achievement in carrying out tasks',
  'Thành tích xuất sắc trong cuộc vận động, đợt thi đua':
    'Outstanding achievement in a campaign or a round of emulation',
  'Gương mẫu; hoàn thành tốt nhiệm vụ, nghĩa vụ công dân':
    'Exemplary; fulfils tasks and the duties of a citizen well',
  'Nhiều thành tích trong phạm vi cơ quan, đơn vị, địa phương':
    'Many achievements within the agency, unit or place',
  'Thành tích được bình xét trong phong trào thi đua': 'An achievement selected in an emulation movement',
  'Thành tích đột xuất trong phạm vi cơ quan, đơn vị, địa phương':
    'A sudden achievement within the agency, unit or place',
  'Có đóng góp công sức, đất đai, tài sản cho địa phương, xã hội':
    'Has given labour, land or property to the place and to society',
  'Mưu trí, dũng cảm trong chiến đấu, được tặng từ 05 Giấy khen trở lên':
    'Ingenious and brave in combat, with five certificates of commendation or more',
  'Có đóng góp về kinh tế – xã hội, khoa học kỹ thuật, từ thiện nhân đạo':
    'Has contributed to the economy and society, to science and technology, to charity',
  'Nông dân có mô hình hiệu quả ổn định từ 02 năm; công nhân có sáng kiến phạm vi cấp huyện':
    'A farmer with a model working steadily for two years; a worker with an initiative felt across a district',
  'Tiêu chuẩn Bằng khen của Thủ tướng Chính phủ ở Điều 38':
    'Standards of the Prime Minister’s certificate in Article 38',
  'Tiêu chuẩn Bằng khen của Thủ tướng Chính phủ cho tập thể từ năm 2024':
    'Standards of the Prime Minister’s certificate for collectives from 2024',
  'Thành tích xuất sắc trong phong trào từ 03 năm trở lên, khi sơ kết, tổng kết':
    'Outstanding achievement in a movement of three years or more, when it is reviewed',
  'Thành tích đột xuất, phạm vi ảnh hưởng toàn quân': 'A sudden achievement felt across the army',
  'Điều 41 theo phần đã đọc không có loại hình này': 'Article 41, as far as read, does not have this route',
  'Nhiều thành tích hoặc thành tích đột xuất, phạm vi bộ, ngành, tỉnh, hoặc giải thưởng khu vực':
    'Many achievements, or a sudden one, felt across the ministry, sector or province, or a prize of the region',
  'Đủ tiêu chuẩn kỷ niệm chương mà bộ, ban, ngành, tỉnh đã đăng ký (thường là số năm công tác trong ngành)':
    'Meets the rules the issuing body registered for its badge (mostly years of work in the sector)',
  'Thôi phục vụ trong Quân đội: nghỉ hưu, chuyển ngành, phục viên':
    'Leaves the army: retires, moves to civil work, is discharged',
  'Cả quá trình phục vụ không bị kỷ luật từ cảnh cáo trở lên':
    'No discipline of a warning or heavier in the whole service',
  'Tiêu chuẩn Kỷ niệm chương Vì sự nghiệp xây dựng Quân đội từ năm 2024; 25 năm nam, 20 năm nữ là nếp của đơn vị':
    'Standards of the army building badge from 2024; 25 years for men, 20 for women is the habit of a unit',
  'Trung thành, gương mẫu mọi mặt': 'Loyal and exemplary in every way',
  'Thành tích đặc biệt xuất sắc': 'Achievement of special excellence',
  'Cống hiến từ 10 năm trở lên, được tập thể suy tôn':
    'Ten years of devoted work or more, acclaimed by the collective',
  'Có công lớn bồi dưỡng, đào tạo thế hệ trẻ': 'Has done much to train the young',
  'Dẫn đầu toàn quốc về năng suất, chất lượng, hiệu quả công tác':
    'First in the country in output, quality and effect of its work',
  'Cống hiến từ 10 năm trở lên': 'Ten years of devoted work or more',
  'Thành tích đặc biệt xuất sắc đột xuất': 'A sudden achievement of special excellence',
  'Tiêu chuẩn Anh hùng Lực lượng vũ trang nhân dân': 'Standards of Hero of the People’s Armed Forces',
  'Tiêu chuẩn Bà mẹ Việt Nam anh hùng': 'Standards of Heroic Vietnamese Mother',
  'Tiêu chuẩn Tỉnh anh hùng, Thành phố anh hùng': 'Standards of hero province and city',
  'Tiêu chuẩn ở các nghị định riêng về nhà giáo, thầy thuốc, nghệ sĩ, nghệ nhân':
    'Standards in the separate decrees on teachers, physicians, artists and artisans',
  'Tiêu chuẩn ở các nghị định riêng về Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước':
    'Standards in the separate decrees on the Hồ Chí Minh Prize and the State Prize',
}
