/** Sentences of these rules in English, by the Vietnamese; papers always carry the Vietnamese. */
export const english: Record<string, string> = {
  'Chủ tịch nước': 'The State President',
  'Chính phủ': 'The Government',
  'Thủ tướng Chính phủ': 'The Prime Minister',
  'Bộ trưởng, người đứng đầu bộ, ban, ngành': 'Ministers and heads of ministries and central bodies',
  'Chủ tịch Ủy ban nhân dân cấp tỉnh': 'Chair of the provincial People’s Committee',
  'Thủ trưởng đơn vị có tư cách pháp nhân, giám đốc sở':
    'Heads of units with legal standing; directors of provincial departments',
  'Chủ tịch Ủy ban nhân dân cấp huyện': 'Chair of the district People’s Committee',
  'Chủ tịch Ủy ban nhân dân cấp xã': 'Chair of the commune People’s Committee',
  'Tổng giám đốc, giám đốc doanh nghiệp, hợp tác xã': 'Directors of enterprises and cooperatives',
  'Chủ tịch Hội đồng quản trị, Hội đồng thành viên doanh nghiệp':
    'Chairs of boards of directors or members of enterprises',
  'Bộ trưởng Bộ Công an': 'Minister of Public Security',
  'Bộ trưởng Bộ Quốc phòng': 'Minister of National Defence',
  'Thủ trưởng đơn vị trực thuộc Bộ Quốc phòng':
    'Heads of units directly under the Ministry of National Defence',
  'Chánh án, Viện trưởng quân sự Trung ương, Phó Chủ nhiệm Ủy ban Kiểm tra Quân ủy Trung ương, Chánh Thanh tra Bộ Quốc phòng':
    'Heads of the Central Military Court and Procuracy, deputy heads of the Inspection Commission of the Central Military Commission, the Chief Inspector of the Ministry',
  'Chỉ huy sư đoàn và tương đương': 'Commanders of divisions and equivalents',
  'Chỉ huy lữ đoàn, trung đoàn và tương đương': 'Commanders of brigades, regiments and equivalents',
  'Chỉ huy đơn vị do Bộ Quốc phòng quy định': 'Commanders at the level the Ministry of National Defence sets',
  'Chính phủ ủy quyền': 'Delegated by the Government',
  'Thủ tướng Chính phủ ký quyết định theo thủ tục hành chính':
    'The Prime Minister signs the decision in the administrative procedure',
  'Mức độ xác nhận: trung bình': 'Confirmed only to a medium degree',
  'Nghị định 129/2025/NĐ-CP đã hết hiệu lực, văn bản thay thế chưa đọc':
    'Decree 129/2025/NĐ-CP has ended; what replaces it has not been read',
  'Theo hướng dẫn của Bộ Tổng Tham mưu, Tổng cục Chính trị':
    'As the General Staff and the General Department of Politics guide',
  'Người đứng đầu đơn vị trực thuộc Bộ Quốc phòng và cấp tướng':
    'Heads of units directly under the Ministry, and generals',
  'Đến chỉ huy sư đoàn và tương đương; đến đại tá':
    'Up to division commanders and equivalents; up to colonels (đại tá)',
  'Đến trung đoàn và tương đương': 'Up to regiments and equivalents',
  'Đến tiểu đoàn và tương đương': 'Up to battalions and equivalents',
  'Đến trưởng ban; đến thượng tá; tập thể đến cấp ban':
    'Up to heads of section; up to thượng tá; collectives up to a section',
  'Đến tiểu đoàn trưởng và tương đương; sĩ quan đến trung tá, quân nhân chuyên nghiệp đến thượng tá':
    'Up to battalion commanders and equivalents; officers up to trung tá, professional soldiers up to thượng tá',
  'Đến đại đội trưởng và tương đương; sĩ quan đến thiếu tá, quân nhân chuyên nghiệp đến trung tá':
    'Up to company commanders and equivalents; officers up to thiếu tá, professional soldiers up to trung tá',
  'Đến đại đội và tương đương': 'Up to companies and equivalents',
  'Cấp quyết định do Bộ Quốc phòng quy định, chưa đọc':
    'The Ministry of National Defence sets the level that decides; not read',
  'Cấp quản lý về tổ chức, cán bộ và quỹ lương': 'The level that manages organisation, personnel and pay',
  'Bộ trưởng, thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ':
    'Ministers and heads of bodies equal to or under the Government',
  'Chánh án Tòa án nhân dân tối cao, Viện trưởng Viện kiểm sát nhân dân tối cao':
    'Chief Justice of the Supreme People’s Court; Prosecutor General of the Supreme People’s Procuracy',
  'Người đứng đầu cơ quan đảng ở Trung ương': 'Heads of central party bodies',
  'Chủ nhiệm Văn phòng Quốc hội, Chủ nhiệm Văn phòng Chủ tịch nước, Tổng Kiểm toán nhà nước':
    'Heads of the offices of the National Assembly and of the President; the State Auditor General',
  'Người đứng đầu Mặt trận Tổ quốc và tổ chức chính trị – xã hội ở Trung ương':
    'Heads of the Fatherland Front and central socio-political organisations',
  'Giám đốc Đại học Quốc gia': 'Directors of the national universities',
  'Báo công, bình công trong hội nghị đơn vị, bỏ phiếu kín hoặc biểu quyết':
    'Merit is reported and discussed in the unit’s meeting, by secret ballot or show of hands',
  'Hội đồng hoặc tổ thi đua, khen thưởng bỏ phiếu': 'The council or team votes',
  'Cơ quan chính trị tổng hợp, báo cáo cấp ủy hoặc ban thường vụ':
    'The political organ sums up for the party committee or its standing committee',
  'Cấp ủy ra nghị quyết': 'The party committee resolves',
  'Chính ủy hoặc chỉ huy ký quyết định hoặc tờ trình':
    'The commissar or commander signs the decision or the submission',
  'Cấp trên trực tiếp': 'The direct superior',
}
