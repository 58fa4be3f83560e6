/** Sentences of these rules in English, by the Vietnamese; papers always carry the Vietnamese. */
export const english: Record<string, string> = {
  'Tờ trình': 'Submission',
  'Tờ trình kèm danh sách': 'Submission with list',
  'Tờ trình của từng cấp': 'Submission of each level',
  'Báo cáo thành tích': 'Achievement report',
  'Báo cáo thành tích có xác nhận của cấp trình': 'Achievement report confirmed by the proposing level',
  'Báo cáo tóm tắt thành tích': 'Short achievement report',
  'Tóm tắt thành tích': 'Summary of achievement',
  'Biên bản bình xét': 'Minutes of the peer review',
  'Biên bản họp và kết quả bỏ phiếu của Hội đồng': 'Minutes and vote result of the council',
  'Biên bản và kết quả bỏ phiếu kín của từng cấp': 'Minutes and secret ballot result of each level',
  'Văn bản liên quan': 'Related documents',
  'Danh sách trích ngang, riêng từng hình thức, từng hạng': 'Tabular list for each form and class',
  'Bản sao các quyết định bổ nhiệm': 'Copies of the appointment decisions',
  'Lý lịch, quá trình công tác': 'Record of service',
  'Báo cáo tóm tắt quá trình cống hiến': 'Short report on devoted service',
  'Xác nhận thành tích của cơ quan có thẩm quyền': 'Confirmation of the achievement by the competent body',
  'Chứng nhận sáng kiến, đề tài, hoặc xác nhận hoàn thành xuất sắc nhiệm vụ, mưu trí sáng tạo':
    'Certificate of an initiative or research, or confirmation of excellent work or of ingenuity',
  'Chứng nhận sáng kiến, đề tài phạm vi toàn quốc hoặc xác nhận mưu trí, sáng tạo của Bộ Quốc phòng, Bộ Công an':
    'Certificate of an initiative or research of national reach, or the ministry’s confirmation of ingenuity',
  'Gửi kèm tệp word và pdf qua hệ thống quản lý hồ sơ khen thưởng điện tử, trừ nội dung bí mật nhà nước':
    'With word and pdf files through the electronic dossier system, except state secrets',
  'Tờ trình đề nghị xét tặng': 'Submission asking for the award',
  'Báo cáo thành tích đề nghị Cờ thi đua của Chính phủ': 'Report for the Government’s emulation flag',
  'Báo cáo thành tích đề nghị Chiến sĩ thi đua toàn quốc': 'Report for National emulation fighter',
  'Báo cáo thành tích công trạng của tập thể': 'Merit report of a collective',
  'Báo cáo thành tích công trạng của cá nhân': 'Merit report of an individual',
  'Báo cáo thành tích đột xuất': 'Report on exceptional achievement',
  'Báo cáo quá trình cống hiến': 'Report on devoted service',
  'Báo cáo thành tích thi đua theo chuyên đề': 'Report on thematic emulation',
  'Báo cáo đề nghị danh hiệu Anh hùng của tập thể': 'Report for a Hero title of a collective',
  'Báo cáo đề nghị danh hiệu Anh hùng của cá nhân': 'Report for a Hero title of an individual',
  'Báo cáo khen thưởng đối ngoại của tập thể': 'Report for an external award of a collective',
  'Báo cáo khen thưởng đối ngoại của cá nhân': 'Report for an external award of an individual',
  'Mẫu giấy khen, bằng Chiến sĩ thi đua cơ sở':
    'Layout of the certificate of commendation and of Grassroots emulation fighter',
  'Bộ Nội vụ thẩm định và trình': 'The Ministry of Home Affairs appraises and submits',
  'Trả lại hồ sơ không đủ điều kiện bằng văn bản': 'A dossier that does not qualify is returned in writing',
  'Trình sau ý kiến đồng ý cuối cùng, khi phải lấy ý kiến':
    'Submitted after the last agreeing opinion, where opinions are sought',
  'Gửi quyết định cho nơi trình': 'The decision goes to the proposing body',
  'Nơi trình gửi cho người được khen và trao hiện vật':
    'The proposing body sends it on and hands over the items',
  'Báo kết quả khi không được khen': 'A refusal is notified',
  'Thẩm định ở cơ sở': 'Appraisal at the base',
  'Thẩm định ở bộ, ban, ngành, tỉnh': 'Appraisal at ministry or province',
  'Thẩm định khi phải hiệp y': 'Appraisal where other bodies are consulted',
  'Trả lời hiệp y; quá hạn thì tiếp tục thủ tục':
    'Answer to a consultation; silence lets the procedure go on',
  'Báo kết quả hoặc lý do không được khen': 'The result, or the reason of refusal, is told',
  'Báo Quân đội nhân dân, cổng thông tin Bộ Quốc phòng': 'The army newspaper and the ministry’s portal',
  'Cổng thông tin Bộ Nội vụ': 'The portal of the Ministry of Home Affairs',
  'Công khai danh sách đề nghị; luật không ấn định thời gian, cơ quan tự quyết':
    'The list of proposals is made public; the law fixes no length, the agency decides',
  'Gian dối khi kê khai thành tích': 'Fraud in declaring the achievement',
  'Cung cấp thông tin sai, giả mạo hồ sơ': 'False information or a forged dossier',
  'Thẩm định, xét, đề nghị khen thưởng trái pháp luật': 'Appraised, considered or proposed contrary to law',
  'Có kết luận, bản án xác định vi phạm trong thời gian tính thành tích, hoặc liên quan công trình được giải thưởng':
    'A conclusion or judgment finds a violation in the period of achievement, or concerning the work that won a prize',
  'Người có danh hiệu vinh dự nhà nước bị kết án tù có thời hạn, chung thân hoặc tử hình':
    'A holder of a state honorary title is sentenced to a prison term, life or death',
  'Anh hùng Lực lượng vũ trang, Anh hùng Lao động thời kháng chiến, Bà mẹ Việt Nam anh hùng: chỉ khi phạm tội xâm phạm an ninh quốc gia, bị chung thân, tử hình, hoặc đào ngũ, phản bội bị chấm dứt ưu đãi':
    'Hero of the Armed Forces, Hero of Labour of the resistance, Heroic Mother: only for crimes against national security, life or death sentences, or desertion or treason that ends the preferential regime',
  'Pháp nhân thương mại bị bản án đình chỉ hoạt động vĩnh viễn':
    'A commercial legal person is permanently suspended by judgment',
  'Được xác định không có tội, được miễn, hoặc không thuộc trường hợp bị tước':
    'Found innocent, exempt, or outside the cases of stripping',
  'Hủy quyết định thì thu hồi hiện vật và tiền thưởng':
    'When a decision is cancelled, items and money are recovered',
  'Chủ tịch nước tước, phục hồi danh hiệu vinh dự nhà nước':
    'The State President strips and restores state honorary titles',
  'Người quyết định khen thưởng hủy quyết định của mình': 'Whoever decided the award cancels the decision',
  'Sau đó phát hiện vi phạm trong thời gian tính thành tích: hạ mức hoặc hủy, trừ người đã mất':
    'A violation in the period of achievement is found later: lowered or cancelled, except for the dead',
  'Người có danh hiệu vinh dự nhà nước bị kết án tù':
    'A holder of a state honorary title is sentenced to prison',
  'Hồ sơ hủy gồm tờ trình và báo cáo tóm tắt lý do; thu hồi hiện vật và tiền thưởng':
    'The dossier to cancel is a submission and a short report of reasons; items and money are recovered',
  'Đề nghị tước danh hiệu': 'The stripping is proposed',
  'Thu hồi hiện vật': 'The items are recovered',
  'Căn cứ hủy bỏ, thu hồi của thời kỳ này': 'The grounds of revocation of this period',
  'Đơn vị trực thuộc Bộ': 'Unit directly under the Ministry',
  'Trung đoàn': 'Regiment',
  'Sư đoàn': 'Division',
  'Cơ quan, địa phương': 'Agencies and localities',
  'Báo cáo nhanh 6 tháng': 'Quick six-month report',
  'Báo cáo 6 tháng': 'Six-month report',
  'Báo cáo nhanh năm': 'Quick year report',
  'Báo cáo năm': 'Year report',
  'Biểu thống kê thi đua, khen thưởng năm': 'Yearly statistical forms on emulation and commendation',
}
