import type { Paper } from '#ground/papers/paper.ts'

export type NameRow = { number: string; name: string; post: string; unit: string; award: string }

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Đỗ']
const middle = ['Văn', 'Thị', 'Đức', 'Minh', 'Ngọc', 'Quốc']
const units = ['Phòng Mẫu Một', 'Phòng Mẫu Hai', 'Xí nghiệp Mẫu', 'Viện Mẫu']
const awards = ['Chiến sĩ thi đua cơ sở', 'Lao động tiên tiến', 'Giấy khen']

/** The made-up names of a list. */
export function nameRows(count: number): NameRow[] {
  return Array.from({ length: count }, (_, i) => ({
    number: String(i + 1),
    name: `${family[i % 8]} ${middle[i % 6]} Mẫu ${i + 1}`,
    post: i % 2 === 0 ? 'Trợ lý' : 'Nhân viên',
    unit: units[i % 4] ?? '',
    award: awards[i % 3] ?? '',
  }))
}

/** A decision with this list; with rows of fields instead of names it is the template the others fill. */
export function decisionOf(rows: string[][]): Paper {
  return {
    ...{ form: 'decision', superior: 'Cơ quan cấp trên mẫu', issuer: 'Cơ quan mẫu', reference: '12/QĐ-CQM' },
    ...{ place: 'Hà Nội', day: '2022-10-24', typeName: 'Quyết định' },
    abstract: 'Về việc khen thưởng thành tích trong phong trào thi đua năm 2022',
    decider: 'Thủ trưởng Cơ quan mẫu',
    legalBasis: ['Căn cứ Luật Thi đua, khen thưởng'],
    addressedTo: [],
    blocks: [
      {
        kind: 'article',
        number: 1,
        text: 'Khen thưởng các tập thể, cá nhân có tên trong danh sách kèm theo.',
      },
      { kind: 'article', number: 2, text: 'Quyết định này có hiệu lực kể từ ngày ký.' },
    ],
    signatures: [{ side: 'right', post: 'Thủ trưởng', rank: 'Thiếu tướng', name: 'Người Ký Mẫu' }],
    recipients: ['Như Điều 1', 'Lưu: VT'],
    annexes: [
      {
        ...{ name: 'Danh sách', title: 'Tập thể, cá nhân được khen thưởng năm 2022', landscape: true },
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: 'TT', align: 'center', width: 1 },
              { head: 'Họ và tên', width: 5 },
              { head: 'Chức vụ', width: 3 },
              { head: 'Đơn vị', width: 4 },
              { head: 'Danh hiệu, hình thức', width: 4 },
            ],
            rows,
          },
        ],
      },
    ],
  }
}

export const cellsOf = (row: NameRow) => [row.number, row.name, row.post, row.unit, row.award]
