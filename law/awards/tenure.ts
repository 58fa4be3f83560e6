import type { Asked } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import type { PostTable } from '../kernel/condition.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import { cleanPosts, heldPosts } from '../kernel/conditions/posts.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { any, every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'

const centralCommittee = 'Ủy viên Trung ương Đảng, Bí thư tỉnh ủy'
const provinceHead = 'Phó Bí thư tỉnh ủy, Chủ tịch Hội đồng nhân dân, Ủy ban nhân dân tỉnh'

/** “Bảng chức vụ” of the devoted-service route, as far as read; each award's highest post first. */
export const postTables = {
  independenceOrder1: [{ level: centralCommittee, from: 13, before: 15 }],
  independenceOrder2: [{ level: centralCommittee, from: 8, before: 10 }],
  independenceOrder3: [
    { level: centralCommittee, from: 3, before: 5 },
    { level: provinceHead, from: 8, before: 10 },
  ],
  labourOrder1: [
    { level: centralCommittee, from: 0 },
    { level: provinceHead, from: 5 },
    { level: 'Trưởng đoàn đại biểu Quốc hội chuyên trách', from: 8, before: 10 },
    {
      level:
        'Ủy viên Ban Thường vụ tỉnh ủy, Chủ tịch Mặt trận Tổ quốc, Phó Chủ tịch Hội đồng nhân dân, Ủy ban nhân dân tỉnh',
      from: 10,
      before: 15,
    },
    { level: 'Giám đốc sở, Bí thư huyện ủy và tương đương', from: 15 },
  ],
  labourOrder2: [{ level: provinceHead, from: 3, before: 5 }],
  labourOrder3: [
    { level: 'Tổng cục trưởng', from: 3, before: 5 },
    { level: 'Phó Tổng cục trưởng', from: 5, before: 8 },
    { level: 'Vụ trưởng', from: 6, before: 10 },
    { level: 'Phó Vụ trưởng', from: 10, before: 15 },
  ],
} satisfies Record<string, PostTable>

/** Every level of post the tables name, to choose from when a post is written down. */
export const postLevels: readonly string[] = [
  ...new Set(Object.values(postTables).flatMap((table: PostTable) => table.map((row) => row.level))),
]

// Bảng chức vụ của Nghị định 98/2023/NĐ-CP, đọc qua hướng dẫn của một sở nội vụ; Điều 6, nói gọn: xét khi đã có thông báo,
// quyết định nghỉ hưu, hoặc khi thôi lãnh đạo mà còn làm chuyên môn; Điều 4: nữ lãnh đạo giảm một phần ba thời gian.
export function posts2023(who: PersonFacts, at: Asked, table: PostTable): Finding {
  const principles = cite('98/2023/NĐ-CP', 'Điều 4')
  return every(
    inTable(who, at, { table, citation: cite('98/2023/NĐ-CP', 'bảng chức vụ quá trình cống hiến') }),
    people(at, leaving, cite('98/2023/NĐ-CP', 'Điều 6')),
    people(at, 'Không bị kỷ luật khi đang giữ chức vụ được tính', principles),
    ...ofWomen(who, at, principles),
  )
}

// Điều 9 và Điều 21 Nghị định 152/2025/NĐ-CP, nói gọn: như trên; thời gian chưa đủ ở chức vụ trên cộng vào chức vụ liền
// kề dưới, kiêm nhiệm tính chức vụ cao nhất; loại người bị kỷ luật hoặc có khuyết điểm nghiêm trọng khi giữ chức vụ.
export function posts2025(who: PersonFacts, at: Asked, table: PostTable): Finding {
  const clean = cite('152/2025/NĐ-CP', 'Điều 9')
  return every(
    inTable(who, at, { table, citation: cite('152/2025/NĐ-CP', 'Điều 21') }),
    cleanPosts(who, at, { table, citation: clean }),
    people(at, 'Không có khuyết điểm nghiêm trọng bị kết luận bằng văn bản khi giữ chức vụ', clean),
    people(at, leaving, cite('152/2025/NĐ-CP', 'Điều 9 khoản 2')),
    ...ofWomen(who, at, cite('152/2025/NĐ-CP', 'Điều 4')),
  )
}

const leaving =
  'Đã có thông báo hoặc quyết định nghỉ hưu, hoặc thôi chức vụ lãnh đạo mà tiếp tục làm chuyên môn'

// The tables were not read whole: who held some other post is for people to look up; who held none is not.
function inTable(who: PersonFacts, at: Asked, asks: { table: PostTable; citation: Citation }): Finding {
  const held = heldPosts(who, at, asks)
  if (who.posts !== null && who.posts.length === 0) return held
  return any(held, unread(at, 'Các chức vụ khác trong bảng chức vụ chưa đọc', asks.citation))
}

function ofWomen(who: PersonFacts, at: Asked, citation: Citation): Finding[] {
  if (who.female === false) return []
  return [
    people(
      at,
      'Nữ lãnh đạo được giảm một phần ba thời gian, trừ người thuộc diện nghỉ hưu ở tuổi cao hơn',
      citation,
    ),
  ]
}
