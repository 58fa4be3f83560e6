import type { Paper } from './paper.ts'

const agencies = ['Cục Chính trị', 'Cục Hậu cần', 'Bộ Tham mưu', 'Thanh tra Tổng cục', 'Phòng Tài chính']

const head = {
  superior: 'Tổng cục Công nghiệp quốc phòng',
  issuer: 'Cục Chính trị',
  place: 'Hà Nội',
  legalBasis: [],
  addressedTo: [],
}

/** “Công văn”: V/v under the number, no type name, several receivers, a deputy who signs, urgency, address line. */
export const sampleLetter: Paper = {
  ...head,
  form: 'letter',
  reference: '7/CT-TĐKT',
  day: '2022-01-04',
  typeName: '',
  abstract: 'Về việc báo cáo kết quả phong trào thi đua Quyết thắng sáu tháng đầu năm 2022',
  addressedTo: ['Các cơ quan trong Cụm thi đua khối cơ quan Tổng cục', 'Văn phòng Tổng cục'],
  urgency: 'flash',
  circulation: 'internal',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Thực hiện kế hoạch thi đua năm 2022, Cục Chính trị đề nghị các cơ quan báo cáo kết quả phong trào thi đua sáu tháng đầu năm theo đề cương gửi kèm. Chữ khó: Ạ Ấ Ệ Ộ Ữ Ỳ Ỷ Ỹ Ặ Ễ ạ ấ ệ ộ ữ ỳ ỷ ỹ ặ ễ.',
    },
    { kind: 'paragraph', text: 'Báo cáo gửi về Cục Chính trị trước ngày 15 tháng 6 năm 2022' },
  ],
  signatures: [
    {
      side: 'right',
      authority: 'KT. Chủ nhiệm',
      post: 'Phó Chủ nhiệm',
      rank: 'Đại tá',
      name: 'Lê Văn Minh Họa',
    },
  ],
  recipients: ['Chủ nhiệm Chính trị (để báo cáo)', 'Lưu: VT, TĐKT'],
  drafter: { initials: 'nvm', copies: 12 },
  contact: 'Địa chỉ: số 0 đường Ví Dụ, Hà Nội. ĐT: 000.000.000. Thư điện tử: vi-du@example.vn',
  proof: {
    payload:
      'HTTPS://VI-DU.EXAMPLE.VN/V/ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
    text: 'Quét mã để kiểm tra văn bản số 07/CT-TĐKT ngày 04 tháng 01 năm 2022 của Cục Chính trị.',
  },
}

/** “Giấy mời”, after model 1.7. */
export const sampleInvitation: Paper = {
  ...head,
  form: 'invitation',
  reference: '12/GM-CT',
  day: '2022-11-15',
  typeName: 'Giấy mời',
  abstract: 'Dự hội nghị tổng kết công tác thi đua, khen thưởng năm 2022',
  addressedTo: ['Thủ trưởng các cơ quan trong Cụm thi đua'],
  blocks: [
    { kind: 'paragraph', text: 'Cục Chính trị trân trọng kính mời đồng chí tới dự hội nghị tổng kết.' },
    {
      kind: 'facts',
      items: [
        { label: 'Chủ trì', value: 'Cụm trưởng Cụm thi đua.' },
        { label: 'Thời gian', value: '8 giờ 00 phút, ngày 25 tháng 11 năm 2022.' },
        { label: 'Địa điểm', value: 'Hội trường Tổng cục.' },
      ],
    },
    { kind: 'paragraph', text: 'Rất mong đồng chí tới dự đúng giờ.' },
  ],
  signatures: [
    {
      side: 'right',
      authority: 'TL. Chủ nhiệm',
      post: 'Trưởng phòng Thi đua',
      rank: 'Thượng tá',
      name: 'Trần Thị Ví Dụ',
    },
  ],
  recipients: ['Như trên', 'Lưu: VT, TĐKT'],
}

/** A decision that puts a regulation in force, with chapters, articles, clauses and points, and two annexes. */
export const sampleRegulation: Paper = {
  ...head,
  form: 'decision',
  reference: '88/QĐ-CT',
  day: '2022-02-09',
  typeName: 'Quyết định',
  abstract: 'Ban hành Quy chế xét, chấm điểm thi đua của Cụm',
  decider: 'Chủ nhiệm Chính trị',
  legalBasis: [
    'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003',
    'Xét đề nghị của Hội đồng Thi đua - Khen thưởng',
  ],
  blocks: [
    {
      kind: 'article',
      number: 1,
      text: 'Ban hành kèm theo Quyết định này Quy chế xét, chấm điểm thi đua của Cụm.',
    },
    { kind: 'article', number: 2, text: 'Quyết định này có hiệu lực kể từ ngày ký.' },
    { kind: 'article', number: 3, text: 'Các cơ quan trong Cụm chịu trách nhiệm thi hành Quyết định này.' },
  ],
  signatures: [
    {
      side: 'right',
      authority: 'TM. Hội đồng\nKT. Chủ tịch',
      post: 'Phó Chủ tịch',
      rank: 'Đại tá',
      name: 'Nguyễn Văn Mẫu',
    },
  ],
  recipients: ['Như Điều 3'],
  annexes: [
    {
      name: '',
      title: 'Xét, chấm điểm thi đua của Cụm',
      issued: { typeName: 'Quy chế' },
      blocks: [
        { kind: 'chapter', number: 1, title: 'Quy định chung' },
        {
          kind: 'article',
          number: 1,
          title: 'Phạm vi điều chỉnh',
          text: 'Quy chế này nói về việc xét, chấm điểm thi đua.',
        },
        { kind: 'chapter', number: 2, title: 'Chấm điểm' },
        { kind: 'section', number: 1, title: 'Tự chấm điểm' },
        {
          kind: 'article',
          number: 2,
          title: 'Thang điểm',
          text: '',
          clauses: [
            { title: 'Điểm tối đa', text: 'Tổng điểm tối đa là 100 điểm.' },
            {
              text: 'Điểm chia theo ba nội dung:',
              points: [
                'Nhiệm vụ chính trị 60 điểm;',
                'Xây dựng Đảng 20 điểm;',
                'Phong trào 10 điểm;',
                'Sáng kiến 5 điểm;',
                'Khác 5 điểm.',
              ],
            },
          ],
        },
        {
          kind: 'article',
          number: 3,
          title: 'Hiệu lực',
          text: 'Quy chế có hiệu lực cùng Quyết định ban hành.',
        },
      ],
      signatures: [{ side: 'right', post: 'Chủ nhiệm', rank: 'Đại tá', name: 'Nguyễn Văn Mẫu' }],
    },
    { name: 'Phụ lục', title: 'Bảng điểm của các cơ quan', landscape: true, blocks: [headedTable()] },
    {
      name: 'Phụ lục',
      title: 'Phiếu chấm',
      blocks: [{ kind: 'paragraph', text: 'Phiếu chấm của từng cơ quan.' }],
    },
  ],
}

function headedTable(): Extract<Paper['blocks'][number], { kind: 'table' }> {
  return {
    kind: 'table',
    unit: 'Đơn vị tính: điểm',
    columns: [
      { head: '', align: 'center', width: 1 },
      { head: '', width: 5 },
      { head: '', align: 'right', width: 2 },
      { head: '', align: 'right', width: 2 },
      { head: '', align: 'right', width: 2 },
      { head: '', width: 3 },
    ],
    headRows: [
      [
        { text: 'TT', down: 2 },
        { text: 'Cơ quan', down: 2 },
        { text: 'Điểm', across: 3 },
        { text: 'Ghi chú', down: 2 },
      ],
      [{ text: 'Tự chấm' }, { text: 'Chấm chéo' }, { text: 'Cụm chấm' }],
    ],
    numbers: ['A', 'B', '1', '2', '3', '4'],
    rows: [
      ['Khối cơ quan'],
      ...Array.from({ length: 40 }, (_, i) => row(i)),
      ['', 'Cộng', '480', '475', '470', ''],
    ],
    acrossRows: [0],
    boldRows: [41],
  }
}

function row(i: number): string[] {
  return [String(i + 1), agencies[i % 5] ?? '', `${99 - i},50`, `${98 - i},25`, `${97 - i},00`, '']
}

/** “Bản giao ước”: no number, many parties side by side, the lead under them. */
export const samplePledge: Paper = {
  ...head,
  form: 'sheet',
  reference: '',
  day: '2022-02-10',
  typeName: 'Bản giao ước thi đua',
  abstract: 'Năm 2022',
  blocks: [
    { kind: 'paragraph', text: 'Các cơ quan trong Cụm cùng giao ước thi đua với các nội dung sau.' },
    { kind: 'list', mark: 'number', items: ['Hoàn thành tốt nhiệm vụ.', 'Chấp hành nghiêm kỷ luật.'] },
  ],
  parties: agencies.map((name, i) => ({
    post: `Đại diện ${name}`,
    note: '(Ký, ghi rõ họ tên)',
    rank: 'Đại tá',
    name: `Nguyễn Văn Thứ ${i + 1}`,
  })),
  partyColumns: 3,
  signatures: [
    {
      side: 'centre',
      authority: 'TM. Cụm thi đua',
      post: 'Cụm trưởng',
      rank: 'Đại tá',
      name: 'Lê Văn Minh Họa',
    },
  ],
  recipients: [],
}
