/** Sentences of these rules in English, by the Vietnamese; papers always carry the Vietnamese. */
export const english: Record<string, string> = {
  'Chấp hành kỷ luật, học tập, đạo đức, lối sống tốt': 'Keeps discipline, studies, leads a good life',
  'Tự lực, tự cường, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua':
    'Self-reliant, united, helpful, active in the emulation movement',
  'Hoàn thành tốt kế hoạch, năng suất, chất lượng cao': 'Fulfils the plan well, with high output and quality',
  'Chấp hành chủ trương, pháp luật, kỷ luật': 'Keeps policy, law and discipline',
  'Hoàn thành tốt kế hoạch, chỉ tiêu, nhiệm vụ': 'Fulfils plan, targets and tasks well',
  'Chấp hành chủ trương, pháp luật, kỷ luật Quân đội': 'Keeps policy, law and the discipline of the army',
  'Lao động, sản xuất có hiệu quả, tích cực tham gia phong trào thi đua và hoạt động xã hội':
    'Works productively, active in the emulation movement and in society',
  'Gương mẫu chấp hành chủ trương, pháp luật; đạo đức, lối sống lành mạnh; đoàn kết, tương trợ':
    'Exemplary in keeping policy and law; leads a sound life; united and helpful',
  'Tiêu biểu xuất sắc, được lựa chọn trong số người đã đạt danh hiệu liên tục':
    'Outstanding, selected among those who held the title in a row',
  'Có ý kiến nhận xét của đơn vị cũ nơi đã công tác trong năm':
    'The unit left during the year has given its opinion',
  'Đi học từ một năm trở lên: kết quả học tập đạt yêu cầu':
    'Studying for a year or longer: with the result asked',
  'Không bị xử phạt vi phạm hành chính trong năm': 'No administrative fine in the year',
  'Tiêu chuẩn trong Quân đội trước 25/11/2018': 'The standard in the army before 25 November 2018',
  'Điều kiện chung trong Quân đội trước 25/11/2018':
    'The general conditions in the army before 25 November 2018',
  'Quy tắc khen cấp nhà nước trong Quân đội trước 25/11/2018':
    'The rule on state-level forms in the army before 25 November 2018',
  'Quy tắc mỗi năm một hình thức cấp nhà nước trước năm 2020':
    'The rule of one state-level form a year before 2020',
  'Điều kiện chung của nghị định trước năm 2017': 'The general conditions of the decree before 2017',
  'Nguyên tắc chung của nghị định thay thế từ 01/3/2027':
    'The general principles of the decree that follows from 1 March 2027',
  'Nghỉ từ 40 ngày làm việc trở lên: quy định từ năm 2024':
    'Away for 40 working days or more: the rule from 2024',
  'Kết quả khóa học từ một năm trở lên trong Quân đội từ năm 2024':
    'The result of a course of a year or longer in the army from 2024',
  'Tiêu chuẩn Lao động tiên tiến của nông dân, người lao động trước năm 2024':
    'The standard of advanced worker for farmers and working people before 2024',
  'Tiêu chuẩn trong Công an nhân dân trước năm 2024': 'The standard in the police before 2024',
  'Tiêu chuẩn Chiến sĩ thi đua cấp bộ, tỉnh trước 01/10/2017':
    'The standard of ministry or province fighter before 1 October 2017',
  'Tiêu chuẩn Chiến sĩ thi đua toàn quốc trước 01/10/2017':
    'The standard of national fighter before 1 October 2017',
  'Tiêu chuẩn theo lời văn sửa đổi năm 2026': 'The standard in the wording amended in 2026',
  'Nguyên tắc chung của thông tư thay thế từ 01/3/2027':
    'The general principles of the circular that follows from 1 March 2027',
  'Tập thể thành lập chưa đủ 10 tháng: đối chiếu nghị định trước khi xét':
    'Formed less than ten months ago: check the decree before considering it',
  'Các yêu cầu không đếm được của điều này: đối chiếu văn bản':
    'What this article asks in words rather than figures: check the text',
  'Là đơn vị của Quân đội, Công an hoặc dân quân tự vệ': 'Is a unit of the army, the police or the militia',
  'Tích cực tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả':
    'Takes an active part in regular, useful and effective emulation',
  'Tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả':
    'Takes part in regular, useful and effective emulation',
  'Nội bộ đoàn kết, chấp hành tốt chủ trương, pháp luật': 'United within; keeps policy and law well',
  'Quy định chi tiết của Bộ Quốc phòng chưa đọc ở đây: đối chiếu trước khi trình':
    'The details set by the Ministry of Defence were not read here: compare before submitting',
  'Danh hiệu riêng của Quân đội; chỉ xét trong đơn vị Quân đội':
    'A title of the army; only for units of the army',
  'Ban, phòng, khoa tương đương đại đội đến lữ đoàn theo biểu tổ chức':
    'A section, department or faculty equal to a company up to a brigade by its table of organisation',
  'Không có vụ việc kỷ luật nghiêm trọng, không mất an toàn do chủ quan':
    'No serious breach of discipline, no accident through its own fault',
  'Tổ chức đảng trong sạch, vững mạnh; đơn vị vững mạnh toàn diện':
    'Party organisation clean and strong; unit strong in every respect',
  'Tổ chức quần chúng vững mạnh xuất sắc': 'Mass organisations strong and excellent',
  'Tổ chức quần chúng vững mạnh': 'Mass organisations strong',
  'Luật đòi từ 70 % Chiến sĩ tiên tiến, thông tư của Bộ Quốc phòng không nhắc lại: đối chiếu':
    'The law asks for at least 70 % advanced soldiers, the circular of the ministry does not repeat it: compare',
  'Luật đòi từ 70 % Lao động tiên tiến, thông tư của Bộ Quốc phòng không nhắc lại: đối chiếu':
    'The law asks for at least 70 % advanced workers, the circular of the ministry does not repeat it: compare',
  'Luật đòi trên 50 % Chiến sĩ tiên tiến, thông tư của Bộ Quốc phòng không nhắc lại: đối chiếu':
    'The law asks for more than 50 % advanced soldiers, the circular of the ministry does not repeat it: compare',
  'Luật đòi trên 50 % Lao động tiên tiến, thông tư của Bộ Quốc phòng không nhắc lại: đối chiếu':
    'The law asks for more than 50 % advanced workers, the circular of the ministry does not repeat it: compare',
  'Làm tròn nghĩa vụ với Nhà nước': 'Fulfils its duties to the State',
  'Phong trào thi đua thường xuyên, có nền nếp, thiết thực': 'Regular, orderly and useful emulation',
  'Hoàn thành tốt các chỉ tiêu thi đua': 'Fulfils its emulation targets well',
  'Tổ chức đảng trong sạch, vững mạnh; không vi phạm nghiêm trọng, mất an toàn do chủ quan':
    'Party organisation clean and strong; no serious breach, no accident through its own fault',
  'Hoàn thành tốt chỉ tiêu và nghĩa vụ với Nhà nước': 'Fulfils its targets and its duties to the State well',
  'Phong trào thi đua thường xuyên; đoàn kết; bảo đảm an toàn': 'Regular emulation; united; safe',
  'Mức hoàn thành nhiệm vụ do tổ chức đảng hoặc cơ quan quản lý cấp trên xếp loại':
    'Rated by the party organisation or by the body above it',
  'Tiêu chuẩn Cờ thi đua của Chính phủ trước 01/10/2017':
    'The standard of the flag of the Government before 1 October 2017',
  'Được chọn trong số tập thể đạt tiêu chuẩn Cờ thi đua của bộ, ban, ngành, tỉnh':
    'Chosen among the collectives that meet the standard of the ministry or province flag',
  'Dẫn đầu trong số tập thể đạt tiêu chuẩn Cờ thi đua của Bộ Quốc phòng':
    'First among the collectives that meet the standard of the flag of the Ministry of Defence',
  'Theo hướng dẫn của Hội đồng Thi đua - Khen thưởng Trung ương':
    'As the Central Emulation and Commendation Council directs',
  'Được chọn trong số dẫn đầu cụm, khối; tiêu biểu xuất sắc toàn quốc':
    'Chosen among the leaders of clusters; outstanding in the whole country',
  'Nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh':
    'United within; party and mass organisations clean and strong',
  'Thực hành tiết kiệm, chống lãng phí, phòng chống tham nhũng':
    'Practises thrift, fights waste and corruption',
  'Tiêu chuẩn tặng cờ theo chuyên đề trước năm 2024': 'The standard of flags for a movement before 2024',
  'Xét khi sơ kết hoặc tổng kết phong trào': 'Considered when the movement is reviewed or closed',
  'Xét khi tổng kết phong trào': 'Considered when the movement is closed',
  'Có nhân tố mới, mô hình mới tiêu biểu để học tập': 'Has a new factor or model for others to learn from',
  'Được bình xét, so sánh theo cụm, khối thi đua': 'Reviewed and compared within its emulation cluster',
  'Không đồng thời được đề nghị Cờ thi đua của Chính phủ':
    'Not proposed for the flag of the Government at the same time',
  'Tiêu biểu xuất sắc trong bộ, ban, ngành, tỉnh': 'Outstanding in its ministry, sector or province',
  'Nội bộ đoàn kết; tổ chức đảng, đoàn thể hoàn thành xuất sắc nhiệm vụ':
    'United within; party and mass organisations fulfil their tasks with excellence',
  'Thực hành tiết kiệm, phòng chống tham nhũng và tệ nạn':
    'Practises thrift, fights corruption and social evils',
  'Trong Quân đội là Cờ thi đua của Bộ Quốc phòng: xét theo danh hiệu đó':
    'In the army it is the flag of the Ministry of Defence: considered as that title',
  'Là thành viên cụm, khối thi đua do tỉnh tổ chức': 'Is a member of a cluster organised by the province',
  'Tương đương trung đoàn trở lên; phòng, khoa có đảng bộ cơ sở; hệ, tiểu đoàn học viên':
    'Equal to a regiment or above; a department with a grassroots party committee; a battalion of students',
  'Dẫn đầu trong số tập thể đạt tiêu chuẩn Cờ thi đua của đơn vị trực thuộc':
    'First among the collectives that meet the standard of the flag of the unit directly under the ministry',
  'Tổ chức đảng trong sạch, vững mạnh tiêu biểu; tổ chức quần chúng vững mạnh xuất sắc':
    'Party organisation clean, strong and exemplary; mass organisations strong and excellent',
  'Là học viện, bệnh viện, viện, tổng công ty trực thuộc Bộ Quốc phòng':
    'Is an academy, hospital, institute or corporation directly under the Ministry of Defence',
  'Tiêu chuẩn trong thông tư của Bộ Quốc phòng từ năm 2024':
    'The standard in the circular of the Ministry of Defence from 2024',
  'Tiêu chuẩn cờ của quân khu và tương đương, Ban Cơ yếu, Đại học Quốc gia':
    'The standard of the flag of a military region and the like, the Cipher Agency, a National University',
  'Tiêu chuẩn do Bộ Tổng tham mưu, Tổng cục Chính trị hướng dẫn':
    'The standard in the guidance of the General Staff and the General Political Department',
  'Danh hiệu của xã, phường trước năm 2024': 'The title of communes and wards before 2024',
  'Là xã, phường, thị trấn hoặc đặc khu': 'Is a commune, ward, township or special zone',
  'Dẫn đầu phong trào thi đua cấp huyện: từ 01/7/2025 không còn cấp huyện, cơ quan chọn so sánh ở xã hoặc tỉnh':
    'First in the movement of the district: there are no districts since 1 July 2025, the agency chooses to compare by commune or by province',
  'Các tiêu chí kinh tế, xã hội, đời sống, an ninh, trật tự của xã, phường tiêu biểu':
    'The economic, social, living and security criteria of exemplary communes and wards',
  'Danh hiệu văn hóa của thôn, gia đình trước năm 2024':
    'The cultural titles of villages and families before 2024',
  'Là thôn, tổ dân phố; đời sống kinh tế ổn định, từng bước phát triển':
    'Is a village or residential group; its economy is stable and grows step by step',
  'Đời sống văn hóa, tinh thần lành mạnh, phong phú': 'A sound and rich cultural life',
  'Môi trường, cảnh quan sạch đẹp': 'Clean and beautiful surroundings',
  'Chấp hành tốt chủ trương, pháp luật': 'Keeps policy and law well',
  'Đoàn kết, tương trợ trong cộng đồng': 'United and helpful in the community',
  'Gương mẫu chấp hành chủ trương, pháp luật': 'Exemplary in keeping policy and law',
  'Tích cực tham gia phong trào thi đua của địa phương': 'Active in the emulation of its locality',
  'Gia đình no ấm, tiến bộ, hạnh phúc, văn minh; đoàn kết trong cộng đồng':
    'A family provided for, progressive, happy and civil; united in the community',
  'Nghị định và thông tư của Bộ Quốc phòng tính khác nhau: áp dụng mức chặt hơn, nêu cả hai':
    'The decree and the circular of the Ministry of Defence count differently: the stricter applies, both are shown',
  'Tỷ lệ theo nghị định trước 01/10/2017 chưa đọc':
    'The shares of the decree before 1 October 2017 were not read',
  'Tỷ lệ trong Quân đội trước 25/11/2018 chưa đọc':
    'The shares in the army before 25 November 2018 were not read',
  'Tỷ lệ trong Quân đội từ năm 2024 chưa đọc': 'The shares in the army from 2024 were not read',
  'Tỷ lệ 20 % trong nghị định hiện hành chưa kiểm chứng':
    'The share of 20 % in the decree in force is not verified',
  'Số lượng cờ do Tổng cục Chính trị thông báo hằng năm':
    'The number of flags is announced each year by the General Political Department',
}
