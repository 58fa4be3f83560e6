/**
 * One year of “ngày nghỉ lễ, tết” of state bodies, whose people work Monday to Friday. Days are `MM-DD`: `off` would
 * else be working days, `worked` are Saturdays worked to make up for days off. A day in `unconfirmed` is not known
 * to be either, and no count may pass over it. `source` says which paper or report the year was confirmed from.
 */
export type CalendarYear = {
  year: number
  off: readonly string[]
  worked: readonly string[]
  unconfirmed?: readonly string[]
  source: string
}

/** The years entered; a year that is not here has not been confirmed. */
export const calendarYears: readonly CalendarYear[] = [
  {
    year: 2014,
    off: [
      ...['01-01', '01-28', '01-29', '01-30', '01-31', '02-03', '02-04', '02-05'],
      ...['04-09', '04-30', '05-01', '05-02', '09-01', '09-02'],
    ],
    worked: ['01-25', '02-08', '04-26', '09-06', '12-27'],
    source:
      'Bộ luật Lao động 2012 Điều 115; lịch hoán đổi năm 2014 đăng trên báo Lao Động, báo Đồng Tháp (18/12/2013), lịch Quốc khánh 2014 dẫn báo Tuổi Trẻ; thứ Bảy 27/12/2014 theo lịch năm 2015',
  },
  {
    year: 2015,
    off: [
      ...['01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20', '02-23'],
      ...['04-28', '04-29', '04-30', '05-01', '09-02'],
    ],
    worked: ['02-14', '04-25'],
    source:
      'Tờ trình 89/TTr-LĐTBXH ngày 20/11/2014 và thông báo của Bộ Lao động – Thương binh và Xã hội đăng trên xahoi.com.vn, baomoi.com',
  },
  {
    year: 2016,
    off: ['01-01', '02-08', '02-09', '02-10', '02-11', '02-12', '04-18', '05-02', '05-03', '09-02'],
    worked: [],
    source:
      'Thông báo 4659/TB-LĐTBXH ngày 13/11/2015 (ngaynay.vn); nghỉ bù Giỗ Tổ, 30/4, 1/5 và Quốc khánh theo kienthuc.net.vn',
  },
  {
    year: 2017,
    off: [...['01-02', '01-26', '01-27', '01-30', '01-31', '02-01'], ...['04-06', '05-01', '05-02', '09-04']],
    worked: [],
    source:
      'Thông báo ngày 24/11/2016 của Bộ Lao động – Thương binh và Xã hội về Tết Đinh Dậu; các dịp khác theo Bộ luật Lao động 2012 Điều 115 và bảng ngày lễ, ngày âm lịch đối chiếu hai nguồn',
  },
  {
    year: 2018,
    off: [
      ...['01-01', '02-14', '02-15', '02-16', '02-19', '02-20'],
      ...['04-25', '04-30', '05-01', '09-03', '12-31'],
    ],
    worked: [],
    source:
      'Thủ tướng đồng ý nghỉ Tết Mậu Tuất 7 ngày, các dịp khác theo Bộ luật Lao động 2012 (báo Ninh Bình, 2sao.vn); ngày 31/12/2018 theo Công văn 6519/VPCP-KGVX',
  },
  {
    year: 2019,
    off: [
      ...['01-01', '02-04', '02-05', '02-06', '02-07', '02-08'],
      ...['04-15', '04-29', '04-30', '05-01', '09-02'],
    ],
    worked: ['01-05', '05-04'],
    source: 'Công văn 6519/VPCP-KGVX năm 2018 (báo Tiền Phong 7/2018, Sức khỏe và Đời sống 22/4/2019)',
  },
  {
    year: 2020,
    off: ['01-01', '01-23', '01-24', '01-27', '01-28', '01-29', '04-02', '04-30', '05-01', '09-02'],
    worked: [],
    source:
      'Lịch nghỉ Tết Canh Tý 23–29/1/2020 (Sở Công Thương Đắk Lắk 07/01/2020); các dịp khác theo Bộ luật Lao động 2012 Điều 115, ngày âm lịch đối chiếu hai nguồn',
  },
  {
    year: 2021,
    off: [
      ...['01-01', '02-10', '02-11', '02-12', '02-15', '02-16'],
      ...['04-21', '04-30', '05-03', '09-02', '09-03'],
    ],
    worked: [],
    source: 'Thông báo 4875/TB-LĐTBXH (báo Công an nhân dân 11/12/2020; Sài Gòn Giải Phóng 09/12/2020)',
  },
  {
    year: 2022,
    off: [
      ...['01-03', '01-31', '02-01', '02-02', '02-03', '02-04'],
      ...['04-11', '05-02', '05-03', '09-01', '09-02'],
    ],
    worked: [],
    source:
      'Công văn 245 của Văn phòng Chính phủ ngày 11/01/2022 về Tết Nhâm Dần (kinhtemoitruong.vn); Quốc khánh 1–4/9/2022 (báo điện tử Đảng Cộng sản 05/8/2022); các dịp khác theo Bộ luật Lao động 2019 Điều 111, 112',
  },
  {
    year: 2023,
    off: [
      ...['01-02', '01-20', '01-23', '01-24', '01-25', '01-26'],
      ...['05-01', '05-02', '05-03', '09-01', '09-04'],
    ],
    worked: [],
    source:
      'Văn bản 8056/VPCP-KGVX ngày 01/12/2022; Giỗ Tổ trùng 29/4, 30/4 và 1/5 nghỉ liền đến 3/5/2023 theo Bộ luật Lao động 2019 Điều 111, 112',
  },
  {
    year: 2024,
    off: [
      ...['01-01', '02-08', '02-09', '02-12', '02-13', '02-14'],
      ...['04-18', '04-29', '04-30', '05-01', '09-02', '09-03'],
    ],
    worked: ['05-04'],
    source: 'Thông báo 5015/TB-LĐTBXH ngày 22/11/2023; Công văn 2450/VPCP-KGVX ngày 12/4/2024',
  },
  {
    year: 2025,
    off: [
      ...['01-01', '01-27', '01-28', '01-29', '01-30', '01-31'],
      ...['04-07', '04-30', '05-01', '05-02', '09-01', '09-02'],
    ],
    worked: ['04-26'],
    source: 'Văn bản 8726/VPCP-KGVX ngày 26/11/2024 (tet-amlich.com; Việt Nam News 04/8/2025)',
  },
  {
    year: 2026,
    off: [
      ...['01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20'],
      ...['04-27', '04-30', '05-01', '08-31', '09-01', '09-02'],
    ],
    worked: ['01-10', '08-22'],
    unconfirmed: ['11-24'],
    source:
      'Thông báo của Bộ Nội vụ tháng 10/2025 (Việt Nam News 17/10/2025); Văn bản 12729/VPCP-KGVX ngày 25/12/2025; ngày 24/11 mới là chủ trương (Nghị quyết 80-NQ/TW, Nghị quyết 30/NQ-CP), chưa thấy văn bản luật',
  },
]
