import type { Paper } from './paper.ts'

const agencies = [
  'Bộ Tham mưu',
  'Cục Chính trị',
  'Cục Quản lý công nghệ',
  'Cục Hậu cần',
  'Phòng Tài chính',
  'Ủy ban Kiểm tra Đảng ủy Tổng cục',
  'Thanh tra Tổng cục',
  'Phòng Điều tra hình sự',
  'Tạp chí CNQP và Kinh tế',
  'Ban Quản lý Dự án I',
]

const cluster = 'Cụm thi đua khối cơ quan Tổng cục Công nghiệp quốc phòng'

/** A report with a table of ten, every hard letter, words that look like markup, and an annex of sixty rows. */
export const sampleReport: Paper = {
  form: 'report',
  superior: 'Tổng cục Công nghiệp quốc phòng',
  issuer: cluster,
  reference: '05/BC-CTĐ',
  place: 'Hà Nội',
  day: '2022-10-26',
  typeName: 'Báo cáo',
  abstract: 'Tổng kết công tác thi đua, khen thưởng và phong trào thi đua Quyết thắng năm 2022',
  legalBasis: [],
  addressedTo: ['Thủ trưởng Tổng cục Công nghiệp quốc phòng', 'Các cơ quan trong Cụm thi đua'],
  blocks: [
    { kind: 'heading', level: 1, text: 'I. ĐẶC ĐIỂM TÌNH HÌNH' },
    {
      kind: 'paragraph',
      text: 'Năm 2022, các cơ quan trong Cụm đã tổ chức phong trào thi đua Quyết thắng toàn diện, có hiệu quả; bám sát nhiệm vụ chính trị trung tâm của Tổng cục và chức năng của từng cơ quan. Chữ khó: Ỷ Ỹ Ặ Ễ Ộ Ữ ỷ ỹ ặ ễ ộ ữ.',
    },
    {
      kind: 'paragraph',
      text: 'Không phải lệnh: #panic(1) *x* $y <b>đậm</b> \\textbf{z} & "trích" @ref // hết.',
    },
    { kind: 'heading', level: 1, text: 'II. KẾT QUẢ' },
    { kind: 'heading', level: 2, text: '1. Kết quả của từng cơ quan' },
    {
      kind: 'list',
      mark: 'dash',
      items: [
        'Thanh tra Tổng cục: 4 cuộc thanh tra, 2 cuộc kiểm tra.',
        'Tạp chí CNQP và Kinh tế: xuất bản 100 % số thường kỳ theo kế hoạch và 1 số đặc biệt.',
      ],
    },
    { kind: 'heading', level: 2, text: '2. Kết quả chấm điểm, xếp hạng' },
    {
      kind: 'table',
      caption: 'Bảng 1. Điểm và thứ hạng của mười cơ quan',
      columns: [
        { head: 'TT', align: 'center', width: 1 },
        { head: 'Cơ quan', width: 5 },
        { head: 'Tự chấm', align: 'right', width: 2 },
        { head: 'Cụm chấm', align: 'right', width: 2 },
        { head: 'Hạng', align: 'center', width: 1.4 },
      ],
      rows: agencies.map((name, i) => [String(i + 1), name, `${98 - i},50`, `${97 - i},25`, String(i + 1)]),
      foot: ['', 'Trung bình', '94,00', '92,75', ''],
    },
    { kind: 'heading', level: 1, text: 'III. PHƯƠNG HƯỚNG NĂM 2023' },
    {
      kind: 'list',
      mark: 'letter',
      items: [
        'Tổ chức tốt phong trào thi đua Quyết thắng',
        'Làm tốt công tác khen thưởng, nhân rộng điển hình tiên tiến',
      ],
    },
  ],
  signatures: [
    {
      side: 'right',
      authority: 'TM. Cụm thi đua',
      post: 'Cụm trưởng',
      rank: 'Đại tá',
      name: 'Nguyễn Văn Quyết Thắng',
    },
  ],
  recipients: ['Như trên', 'Cục Tuyên huấn', 'Lưu: VT, CT'],
  annexes: [
    {
      name: 'Phụ lục',
      title: 'Danh sách tập thể, cá nhân đề nghị khen thưởng',
      landscape: true,
      blocks: [
        {
          kind: 'table',
          columns: [
            { head: 'TT', align: 'center', width: 1 },
            { head: 'Cấp bậc, họ và tên', width: 5 },
            { head: 'Chức vụ, đơn vị', width: 6 },
            { head: 'Danh hiệu, hình thức', width: 4 },
          ],
          rows: Array.from({ length: 60 }, (_, i) => [
            String(i + 1),
            i === 7
              ? 'Thượng tá QNCN Công Tằng Tôn Nữ Nguyễn Thị Ỷ Lan Hương Giang Khánh Huyền'
              : `Đại úy Trần Thị Ngữ ${i + 1}`,
            i === 9
              ? 'dia-chi-thu-dien-tu-rat-dai-khong-co-dau-cach-nao-ca-de-xuong-dong@vi-du.example.vn'
              : `Trợ lý, ${agencies[i % 10]}`,
            i % 2 === 0 ? 'Chiến sĩ thi đua cơ sở' : 'Giấy khen',
          ]),
        },
      ],
    },
  ],
  illustrativeNote: 'Số liệu minh họa.',
}

/** A decision with its legal basis, articles and two annex rows. */
export const sampleDecision: Paper = {
  form: 'decision',
  superior: 'Bộ Quốc phòng',
  issuer: 'Tổng cục Công nghiệp quốc phòng',
  reference: '/QĐ-CNQP',
  place: 'Hà Nội',
  day: '2022-02-05',
  typeName: 'Quyết định',
  abstract: 'Về việc tặng danh hiệu thi đua năm 2022',
  decider: 'Chủ nhiệm Tổng cục Công nghiệp quốc phòng',
  legalBasis: [
    'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003',
    'Theo đề nghị của Hội đồng Thi đua - Khen thưởng Tổng cục',
  ],
  addressedTo: [],
  blocks: [
    {
      kind: 'article',
      number: 1,
      text: 'Tặng danh hiệu Chiến sĩ thi đua cơ sở cho 02 cá nhân (có danh sách kèm theo).',
    },
    {
      kind: 'article',
      number: 2,
      text: 'Tiền thưởng thực hiện như sau:',
      clauses: ['Mỗi cá nhân 1.490.000 đồng.', 'Tổng số 2.980.000 đồng.'],
    },
    {
      kind: 'article',
      number: 3,
      text: 'Thủ trưởng các cơ quan và cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
    },
  ],
  signatures: [{ side: 'right', post: 'Chủ nhiệm', rank: 'Trung tướng', name: 'Trần Văn Ữ' }],
  recipients: ['Như Điều 3', 'Lưu: VT, CT'],
}

/** Hand-over minutes: no place and date line, three signatures. */
export const sampleMinutes: Paper = {
  form: 'minutes',
  superior: 'Tổng cục Công nghiệp quốc phòng',
  issuer: cluster,
  reference: '02/BB-CTĐ',
  place: '',
  day: '2022-10-26',
  typeName: 'Biên bản',
  abstract: 'Bàn giao đơn vị Cụm trưởng năm 2023',
  legalBasis: [],
  addressedTo: [],
  blocks: [
    {
      kind: 'facts',
      items: [
        { label: 'Thời gian bắt đầu', value: '8 giờ 00 phút, ngày 26 tháng 10 năm 2022' },
        { label: 'Địa điểm', value: 'Hội trường Tổng cục' },
      ],
    },
    { kind: 'list', mark: 'number', items: ['Bên giao: Cục Chính trị.', 'Bên nhận: Bộ Tham mưu.'] },
    { kind: 'paragraph', text: 'Biên bản kết thúc lúc 11 giờ 00 phút cùng ngày.' },
  ],
  signatures: [
    { side: 'left', post: 'Đại diện bên giao', rank: 'Đại tá', name: 'Nguyễn Văn A' },
    { side: 'right', post: 'Đại diện bên nhận', rank: 'Đại tá', name: 'Lê Văn B' },
    {
      side: 'centre',
      authority: 'Người chứng kiến',
      post: 'Phó Chính ủy Tổng cục',
      rank: 'Thiếu tướng',
      name: 'Nguyễn Việt Hùng',
    },
  ],
  recipients: [],
}
