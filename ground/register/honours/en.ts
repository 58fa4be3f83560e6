export const english: Record<string, string> = {
  'Sổ vàng': 'Book of honour',
  'Sổ vàng của {name}': 'Book of honour of {name}',
  'Khen thưởng tặng chính tập thể; của từng người, từng hộ ở sổ riêng.':
    'Awards given to the collective itself; persons and households have books of their own.',
  'Mọi lần được khen có trong sổ khen thưởng.': 'Every award the register holds.',
  'Tính đến ngày {day}. In trang này ra khổ A4 bằng lệnh in của trình duyệt.':
    'As of {day}. Print this page on A4 with the browser.',
  'Trang đơn vị': 'The agency’s page',
  'Các lần khen thưởng': 'Awards',
  'Trang này ghi {shown} lần gần nhất trong {all} lần; xem đủ ở Sổ khen thưởng.':
    'This page holds the latest {shown} of {all}; the register holds them all.',
  '{count} lần được khen còn giá trị': '{count} awards stand',
  '{count} lần đã hủy hoặc tước': '{count} were cancelled or stripped',
  'Các lần được khen, mới nhất trước': 'Awards, the latest first',
  'Tên ghi trong sổ': 'Name in the register',
  'Sổ chưa ghi lần khen thưởng nào.': 'The register holds no award.',
  '(hạ từ {award})': '(lowered from {award})',
  'Khen thưởng từ {from} đến {to}; số liệu ở bảng bên dưới':
    'Awards from {from} to {to}; the table below says the same',
  'còn giá trị': 'stands',
  'đã hủy hoặc tước': 'cancelled or stripped',
}
