export const english: Record<string, string> = {
  'Người nhận thay chỉ ghi khi trao cho một tên. Hãy để trống hoặc chọn một tên.':
    'Name another receiver only when handing over to one name. Leave it empty or choose one name.',
  'Mọi danh hiệu, hình thức của quyết định này đã được trao.':
    'Every award of this decision has been handed over.',
  'Ngày trao không thể trước ngày quyết định.': 'The conferral cannot be before the decision.',
  'Ngày trao không thể sau hôm nay.': 'The conferral cannot be after today.',
  'Hãy đánh dấu những tên đã trao, hoặc chọn trao tất cả.': 'Tick the names, or choose all.',
  'Đã ghi việc trao {count} lượt.': 'Recorded {count} awards as handed over.',
  'Đã lập danh sách ký nhận.': 'List of receipts made.',
  'Trao tặng theo Quyết định số {reference}': 'Conferral under decision no. {reference}',
  'Ghi việc trao tặng': 'Record the conferral',
  'Trao tất cả {count} lượt còn lại': 'Hand over all {count} that remain',
  'Chỉ trao một số tên': 'Only some names',
  'Ngày trao': 'Conferred on',
  'Nơi trao': 'Place',
  'Người trao': 'Conferred by',
  'Người nhận thay': 'Received by another',
  'Để trống khi người được khen trực tiếp nhận': 'Leave empty when the recipient came in person',
  'Lập danh sách ký nhận': 'Make the list of receipts',
  'Chưa trao đứng trước': 'Not handed over first',
  'chưa trao': 'not yet',
  'Người nhận': 'Received by',
}
