export const english = {
  'Đúng nhịp': 'On pace',
  'Có nguy cơ': 'At risk',
  'Chậm nhịp': 'Behind',
  'Chưa có số liệu': 'No figure yet',
  'Thời gian đã qua tính từ ngày đầu năm thi đua đến thời hạn của chỉ tiêu, lấy đến hết tháng của số mới nhất; tháng đã quá hạn báo cáo mà không có số vẫn tính là đã qua.':
    'Time gone runs from the first day of the emulation year to the target’s deadline, and is taken to the end of the newest figure’s month; a month whose report is overdue counts as gone though it has no figure.',
  'Số lượng, càng nhiều càng tốt: nhịp đều là kế hoạch nhân phần thời gian đã qua. Đủ kế hoạch là đã đạt; từ {onPace} % nhịp đều là đúng nhịp, từ {risk} % là có nguy cơ, dưới nữa là chậm nhịp.':
    'A number, more is better: the even pace is the plan times the share of time gone. The whole plan is reached; from {onPace} % of the even pace on pace, from {risk} % at risk, below that behind.',
  'Thiếu so với nhịp đều chưa đến một đơn vị thì không bị coi là chậm nhịp; trong {early} % đầu của thời gian vẫn là đúng nhịp.':
    'Less than one unit short of the even pace is never behind; in the first {early} % of the time it is still on pace.',
  'Số lượng, càng ít càng tốt: không quá nhịp đều là đúng nhịp, quá nhịp đều nhưng chưa quá kế hoạch là có nguy cơ, quá kế hoạch là chậm nhịp; chỉ đạt khi hết thời hạn.':
    'A number, less is better: within the even pace is on pace, above it but within the plan at risk, above the plan behind; it is reached only when the time is over.',
  'Tỷ lệ phần trăm phải giữ mức kế hoạch suốt năm: đủ mức là đã đạt, riêng càng ít càng tốt thì hết thời hạn mới là đã đạt; lệch kế hoạch không quá {gap} % của mức đó là có nguy cơ, hơn nữa là chậm nhịp.':
    'A percentage must stand at its plan all year: there it is reached, though where less is better only when the time is over; off the plan by no more than {gap} % of it is at risk, by more behind.',
  'Mốc, có hoặc không, xếp loại: chưa đạt mà còn không quá {nearDays} ngày là có nguy cơ, quá thời hạn là chậm nhịp.':
    'Milestone, yes or no, rating: not reached with no more than {nearDays} days left is at risk, past the deadline behind.',
  'Hết thời hạn hoặc năm đã tổng kết mà chưa đạt kế hoạch là chậm nhịp.':
    'Once the time is over or the year closed, short of the plan is behind.',
  'Đơn vị chưa báo cáo năm {year}': 'Agencies that have not reported, {year}',
  'Tiến độ chỉ tiêu': 'Progress of targets',
  'Tiến độ chỉ tiêu: {agency}': 'Progress of targets: {agency}',
  'Chỉ tiêu và kết quả': 'Targets and results',
  'Chỉ tiêu theo mức': 'Targets by state',
  Mức: 'State',
  'Mới nhất': 'Newest',
  'Diễn biến': 'Course',
  'Nhập kết quả': 'Enter results',
  'Số liệu từng tháng': 'Figures by month',
  'Nhịp đều': 'Even pace',
  'Thời gian đã qua': 'Time gone',
  'chưa báo cáo': 'not reported',
  '{title}. Kế hoạch {plan}. {months}': '{title}. Plan {plan}. {months}',
  'Xếp mức thế nào?': 'How are the states told?',
  'hết {month}, thời gian {share}': 'to the end of {month}, time {share}',
  'đã hết thời hạn': 'its time is over',
  'tháng đang chạy': 'month still running',
  'hết {month}': 'to the end of {month}',
  'nhịp đều {figure}': 'even pace {figure}',
  '{late} đơn vị chậm, {due} đơn vị đến kỳ': '{late} agencies late, {due} due now',
  'Xem cả {count} đơn vị chưa báo cáo': 'See all {count} agencies that have not reported',
  'Đơn vị chưa báo cáo': 'Agencies that have not reported',
  'Mọi đơn vị đã báo cáo đủ các tháng đến kỳ.': 'Every agency has reported every month due.',
  'Tháng còn thiếu': 'Months missing',
  'chậm {days} ngày': '{days} days late',
  'Năm nay so với năm trước': 'This year against the year before',
  'Năm {year}, cả hai năm tính đến hết {month} của năm ấy':
    '{year}, both years to the end of {month} or its like',
  'Cụm không có năm trước trong hệ thống; cột năm trước để trống.':
    'The cluster has no year before in the system; the figures of the year before are left empty.',
  'Năm {year} không có chỉ tiêu nào được nhập vào hệ thống; cột năm trước để trống.':
    'No target of {year} was entered into the system; the figures of the year before are left empty.',
  'Toàn cụm và từng đơn vị': 'The whole cluster and each agency',
  'Chưa có tháng nào đến hạn báo cáo.': 'No month’s report is due yet.',
  'Khi tháng đầu đã quá hạn báo cáo, hai năm được đặt cạnh nhau ở đây.':
    'Once the first month’s report is due, the two years stand side by side here.',
  'năm trước –': 'year before –',
  'năm trước {count} ({change})': 'year before {count} ({change})',
  'Cột thời gian': 'Columns of time',
  'Theo quý': 'By quarter',
  'Theo tháng': 'By month',
  'Lọc theo mức': 'Filter by state',
  'So với năm trước': 'Against the year before',
  'Tìm chỉ tiêu': 'Find targets',
  'Mọi cách đo': 'All measures',
  'Không có chỉ tiêu nào hợp với điều cần tìm.': 'No target fits what you look for.',
  'Xem tất cả chỉ tiêu': 'See all targets',
  'Năm chưa có chỉ tiêu nào.': 'The year has no targets yet.',
  'Chỉ tiêu các đơn vị đăng ký khi phát động và kết quả hằng tháng sẽ hiện ở đây.':
    'Targets the agencies register at the launch, and their monthly results, will stand here.',
  'Năm trước, cả năm': 'Year before, as a whole',
  'Năm nay': 'This year',
  'Tháng chưa báo cáo': 'Month not reported',
}
