type Page = { head: string; text: string }

const head = `#set page(paper: "a5", margin: 16mm, footer: context align(center, counter(page).display()))
#set text(font: "Tinos", lang: "vi", size: 10.5pt)
#set par(justify: true)
#set document(title: "Số tạp chí mẫu")`

const cover = (name: string, theme: string) => `#page(fill: rgb("#7a1518"), footer: none)[
  #set text(fill: rgb("#f6efe2"))
  #v(2fr) #align(center)[#text(size: 15pt)[Tạp chí mẫu] \\ #v(4mm) #text(size: 30pt, weight: "bold")[${name}]]
  #align(center, circle(radius: 18mm, fill: rgb("#c59a3d")))
  #v(1fr) #align(center, text(size: 13pt)[${theme}]) #v(2fr) #align(center)[Số minh họa, không phát hành thật]]`

const set = (name: string, theme: string, pages: Page[]) =>
  [
    head,
    cover(name, theme),
    ...pages.map((page) => `#pagebreak(weak: true)\n= ${page.head}\n${page.text}`),
  ].join('\n')

const pages: Page[] = [
  {
    head: 'Thư tòa soạn',
    text: 'Số mẫu này cho thấy một số tạp chí được đọc trên trang như thế nào: bìa, mục lục, từng trang và tệp PDF.',
  },
  {
    head: 'Mười cơ quan ký giao ước thi đua năm 2022',
    text: 'Giao ước có chỉ tiêu bằng con số cho từng cơ quan, báo cáo theo tháng. Mỗi chỉ tiêu có đơn vị tính, thời hạn và người chịu trách nhiệm.',
  },
  {
    head: 'Góc kinh nghiệm',
    text: 'Sổ tay theo dõi định lượng từng ngày giảm thời gian cộng sổ cuối tháng. Cách làm nhỏ, dễ theo, không tốn tiền.',
  },
]

const entries = [
  { title: 'Thư tòa soạn', author: '', page: 2 },
  { title: 'Mười cơ quan ký giao ước thi đua năm 2022', author: 'Ban biên tập mẫu', page: 3 },
  { title: 'Góc kinh nghiệm', author: 'Cộng tác viên mẫu', page: 4 },
]

/** Two made-up issues with their pages as the typesetter takes them. */
export const issues = [
  {
    kind: 'regular',
    number: 1,
    year: 2022,
    issuedOn: '2022-03-15',
    title: 'Ra quân thi đua',
    about: 'Số mẫu đầu năm: giao ước, chỉ tiêu và cách theo dõi hằng tháng.',
    entries,
    pages: set('Số 1/2022', 'Ra quân thi đua', pages),
  },
  {
    kind: 'special',
    number: 1,
    year: 2022,
    issuedOn: '2022-09-02',
    title: 'Những cách làm nhỏ',
    about: 'Số đặc biệt mẫu: những sáng kiến của người trực tiếp làm.',
    entries: entries.filter((entry) => entry.page !== 3).map((entry, n) => ({ ...entry, page: n + 2 })),
    pages: set(
      'Số đặc biệt 1/2022',
      'Những cách làm nhỏ',
      pages.filter((_, n) => n !== 1),
    ),
  },
] as const
