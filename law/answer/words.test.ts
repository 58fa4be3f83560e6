import { describe, expect, it } from 'vitest'
import type { Asks, ConditionKind } from '../kernel/condition.ts'
import type { LeafOf, Outcome } from '../kernel/finding.ts'
import { levelWords, readWords } from './words/names.ts'
import { chosenWords, questionWords } from './words/readings.ts'
import { allOf, oneOf, say, sentence } from './words/sentence.ts'
import { asksWords, changeWords, earliestWords, foundWords } from './words.ts'

const citation = { instrument: '06/2022/QH15', place: 'Điều 23' }

/** A condition of 2025 as judged. */
function leaf<K extends ConditionKind>(
  of: K,
  asks: Asks[K],
  judged: { outcome?: Outcome; have?: number | null } = {},
): string[] {
  const one: LeafOf<K> = {
    of,
    outcome: 'notMet',
    asks,
    year: 2025,
    have: null,
    reading: null,
    ...judged,
  }
  const said = [asksWords(one), foundWords(one), changeWords(one)]
  return said.map((words) => (words ? say(words) : '—'))
}

const missing = { outcome: 'missing' } as const
const met = { outcome: 'met' } as const

describe('what each kind of condition says: what is asked, what was found, what would change it', () => {
  it.each<[string, string[], string[]]>([
    [
      'a run of ratings, two years short',
      leaf('ratings', { citation, least: 'good', span: 5 }, { have: 3 }),
      [
        'Xếp loại hoàn thành tốt nhiệm vụ trở lên 5 năm liên tục đến năm 2025',
        'Đã có 3 năm liên tục',
        'Cần thêm 2 năm liên tục hoàn thành tốt nhiệm vụ trở lên',
      ],
    ],
    [
      'a run of ratings with unknown years',
      leaf('ratings', { citation, least: 'good', span: 5 }, { ...missing, have: 0 }),
      [
        'Xếp loại hoàn thành tốt nhiệm vụ trở lên 5 năm liên tục đến năm 2025',
        '—',
        'Cần biết xếp loại từng năm từ 2021 đến 2025',
      ],
    ],
    [
      'the rating of one year, too low',
      leaf('ratings', { citation, least: 'excellent', span: 1 }, { have: 0 }),
      [
        'Xếp loại hoàn thành xuất sắc nhiệm vụ năm 2025',
        'Chưa đạt mức này',
        'Cần xếp loại hoàn thành xuất sắc nhiệm vụ năm 2025',
      ],
    ],
    [
      'the rating of one year, reached',
      leaf('ratings', { citation, least: 'excellent', span: 1 }, { ...met, have: 1 }),
      ['Xếp loại hoàn thành xuất sắc nhiệm vụ năm 2025', 'Đã đạt mức này', '—'],
    ],
    [
      'some years of a span, after an award that used the earlier ones',
      leaf('ratings', { citation, least: 'excellent', span: 5, count: 2, after: 2022 }, { have: 1 }),
      [
        'Xếp loại hoàn thành xuất sắc nhiệm vụ ít nhất 2 năm trong 5 năm đến năm 2025, chỉ tính sau năm 2022',
        'Đã có 1 năm',
        'Cần thêm 1 năm hoàn thành xuất sắc nhiệm vụ',
      ],
    ],
    [
      'years to bring begin after the award that used the earlier ones',
      leaf('ratings', { citation, least: 'good', span: 5, after: 2022 }, { ...missing, have: 1 }),
      [
        'Xếp loại hoàn thành tốt nhiệm vụ trở lên 5 năm liên tục đến năm 2025, chỉ tính sau năm 2022',
        'Đã có 1 năm liên tục',
        'Cần biết xếp loại từng năm từ 2023 đến 2025',
      ],
    ],
    [
      'one title of the year',
      leaf(
        'titles',
        { citation, titles: ['advancedWorker', 'advancedSoldier'], span: 1, count: 1, row: true },
        { have: 0 },
      ),
      [
        'Danh hiệu Lao động tiên tiến hoặc Chiến sĩ tiên tiến năm 2025',
        'Chưa đạt lần nào',
        'Cần thêm 1 lần liên tục',
      ],
    ],
    [
      'titles in a row',
      leaf('titles', { citation, titles: ['grassrootsFighter'], span: 3, count: 3, row: true }, { have: 2 }),
      [
        '3 năm liên tục đạt Chiến sĩ thi đua cơ sở đến năm 2025',
        'Đã đạt 2 lần liên tục',
        'Cần thêm 1 lần liên tục',
      ],
    ],
    [
      'titles within a span, some years unknown',
      leaf(
        'titles',
        { citation, titles: ['grassrootsFighter'], span: 5, count: 3, row: false },
        { ...missing, have: 2 },
      ),
      [
        'Ít nhất 3 lần đạt Chiến sĩ thi đua cơ sở trong 5 năm đến năm 2025',
        'Đã đạt 2 lần',
        'Cần biết danh hiệu từng năm từ 2021 đến 2025',
      ],
    ],
    [
      'periods that follow each other',
      leaf(
        'periods',
        { citation, titles: ['ministryFighter'], count: 2, length: 3, ending: 'either' },
        { have: 1 },
      ),
      [
        '2 lần liên tục đạt Chiến sĩ thi đua bộ, ban, ngành, tỉnh, mỗi lần một giai đoạn 3 năm, lần cuối năm 2024 hoặc năm 2025',
        'Đã đạt 1 lần liên tục',
        'Cần thêm 1 lần liên tục',
      ],
    ],
    [
      'the right time to propose',
      leaf('timing', { citation, title: 'ministryFighter', soonest: 0, latest: 1 }),
      [
        'Đề nghị trong năm đạt Chiến sĩ thi đua bộ, ban, ngành, tỉnh gần nhất hoặc năm liền kề sau',
        'Không đúng thời điểm xét',
        'Cần đạt lại Chiến sĩ thi đua bộ, ban, ngành, tỉnh rồi đề nghị đúng thời điểm',
      ],
    ],
    [
      'a title given under another name',
      leaf('givenAs', { citation, instead: 'armyFighter' }),
      [
        'Danh hiệu này không có ở đây',
        'Tương đương là Chiến sĩ thi đua toàn quân',
        'Xét theo Chiến sĩ thi đua toàn quân',
      ],
    ],
    [
      'an award already held',
      leaf('award', { citation, award: 'labourOrder3', count: 1 }, { have: 0 }),
      [
        'Đã được tặng Huân chương Lao động hạng Ba',
        'Chưa được tặng',
        'Cần được tặng Huân chương Lao động hạng Ba thêm 1 lần',
      ],
    ],
    [
      'an award held, the list unknown',
      leaf('award', { citation, award: 'labourOrder3', count: 1 }, { ...missing, have: 0 }),
      ['Đã được tặng Huân chương Lao động hạng Ba', '—', 'Cần danh sách khen thưởng đã nhận'],
    ],
    [
      'an award given once',
      leaf('notYet', { citation, award: 'labourOrder1' }),
      ['Chưa được tặng Huân chương Lao động hạng Nhất lần nào', 'Đã được tặng', '—'],
    ],
    [
      'sets of awards',
      leaf('awardSets', {
        citation,
        sets: [
          { awards: { governmentFlag: 1, ministryFlag: 2 } },
          { awards: { ministryFlag: 4 }, onlyWithoutFlags: true },
        ],
        span: 5,
      }),
      [
        'Được tặng 1 lần Cờ thi đua của Chính phủ và 2 lần Cờ thi đua của Bộ Quốc phòng hoặc 4 lần Cờ thi đua của Bộ Quốc phòng (với tập thể không thuộc diện tặng cờ) trong 5 năm đến năm 2025',
        'Chưa đủ số khen thưởng này',
        'Cần có đủ 1 lần Cờ thi đua của Chính phủ và 2 lần Cờ thi đua của Bộ Quốc phòng hoặc 4 lần Cờ thi đua của Bộ Quốc phòng (với tập thể không thuộc diện tặng cờ)',
      ],
    ],
    [
      'works of a reach',
      leaf('works', { citation, reach: 'ministry', count: 2, span: 3, purpose: 'title' }, { have: 1 }),
      [
        'Ít nhất 2 sáng kiến, đề tài hoặc mưu trí sáng tạo phạm vi bộ, ban, ngành, tỉnh trở lên trong 3 năm đến năm 2025',
        'Có 1 sáng kiến, đề tài còn dùng được',
        'Cần thêm 1 sáng kiến, đề tài hoặc mưu trí sáng tạo phạm vi bộ, ban, ngành, tỉnh trở lên',
      ],
    ],
    [
      'length of service',
      leaf('service', { citation, years: 25, doubled: false }, { have: 22 }),
      ['Phục vụ liên tục từ 25 năm trở lên', 'Đã phục vụ 22 năm', 'Cần thêm 3 năm phục vụ'],
    ],
    [
      'length of service past the upper end',
      leaf('service', { citation, years: 10, below: 15, doubled: true }, { have: 16 }),
      [
        'Phục vụ liên tục từ 10 năm đến dưới 15 năm, thời gian ở nơi đặc biệt khó khăn tính gấp đôi',
        'Đã phục vụ 16 năm',
        '—',
      ],
    ],
    [
      'service doubled from a day on, the first day unknown',
      leaf('service', { citation, years: 20, doubled: true, doubledFrom: '2024-01-01' }, missing),
      [
        'Phục vụ liên tục từ 20 năm trở lên, thời gian ở nơi đặc biệt khó khăn từ ngày 01/01/2024 tính gấp đôi',
        '—',
        'Cần biết ngày nhập ngũ hoặc tuyển dụng',
      ],
    ],
    [
      'time in hard places',
      leaf('hardship', { citation, years: 5 }, { have: 3 }),
      [
        'Công tác ở nơi đặc biệt khó khăn từ 5 năm trở lên',
        'Đã công tác ở đó 3 năm',
        'Cần thêm 2 năm ở nơi đặc biệt khó khăn',
      ],
    ],
    ['serving', leaf('serving', { citation }), ['Đang công tác vào ngày nhận hồ sơ', 'Đã thôi phục vụ', '—']],
    [
      'the group of people',
      leaf('status', { citation, statuses: ['military', 'defenceStaff', 'police'] }, missing),
      [
        'Là quân nhân, công nhân, viên chức quốc phòng hoặc công an',
        '—',
        'Cần biết thuộc nhóm đối tượng nào',
      ],
    ],
    [
      'entry for the year',
      leaf('entered', { citation }),
      ['Có đăng ký thi đua năm 2025', 'Không đăng ký', 'Cần đăng ký thi đua từ đầu năm 2026'],
    ],
    [
      'months of work',
      leaf('monthsInUnit', { citation, least: 10 }, { have: 7 }),
      ['Công tác từ 10 tháng trở lên trong năm 2025', 'Đã công tác 7 tháng', 'Còn thiếu 3 tháng'],
    ],
    [
      'months of work of the newly recruited',
      leaf('monthsInUnit', { citation, least: 6, recruits: true }, missing),
      [
        'Người mới tuyển dụng: công tác từ 6 tháng trở lên trong năm 2025',
        '—',
        'Cần biết số tháng công tác năm 2025',
      ],
    ],
    [
      'days away',
      leaf('absence', { citation, below: 40 }, { have: 40 }),
      [
        'Nghỉ dưới 40 ngày làm việc trong năm 2025',
        'Đã nghỉ 40 ngày',
        'Xem lại ngày nghỉ nào không tính (thai sản, điều trị vết thương, nghỉ phép); phải dưới 40',
      ],
    ],
    [
      'discipline',
      leaf('discipline', { citation, lightest: 'reprimand' }),
      [
        'Không bị kỷ luật từ khiển trách trở lên trong năm 2025',
        'Có kỷ luật trong năm',
        'Xét lại từ năm 2026, khi đã chấp hành xong',
      ],
    ],
    [
      'study',
      leaf('study', { citation, from: 12 }),
      [
        'Nếu đi học từ 12 tháng trong năm 2025 thì kết quả từ khá trở lên',
        'Kết quả học tập dưới khá',
        'Cần kết quả học tập từ khá trở lên',
      ],
    ],
    [
      'the head of a unit',
      leaf('headFollows', { citation, orRated: 'good' }, missing),
      [
        'Cán bộ chủ trì được khen khi đơn vị được khen, hoặc hoàn thành tốt nhiệm vụ trở lên',
        '—',
        'Cần biết có chủ trì đơn vị không, và kết quả của đơn vị năm 2025',
      ],
    ],
    [
      'tests',
      leaf('tests', { citation, pass: 100, good: 75 }),
      [
        'Kết quả kiểm tra đạt yêu cầu 100 %, trong đó từ 75 % khá, giỏi',
        'Kết quả kiểm tra dưới mức này',
        'Cần đạt 100 % số nội dung, từ 75 % khá, giỏi',
      ],
    ],
    [
      'the share of members',
      leaf('members', { citation, what: 'advanced', percent: 70, above: false }, { have: 6 }),
      [
        'Từ 70 % cá nhân trở lên đạt Lao động tiên tiến hoặc Chiến sĩ tiên tiến',
        'Có 6 người',
        'Cần thêm cá nhân đạt để đủ tỷ lệ',
      ],
    ],
    [
      'fighters among the members',
      leaf('fighters', { citation, least: 1 }, { have: 0 }),
      [
        'Có ít nhất 1 cá nhân đạt Chiến sĩ thi đua cơ sở năm 2025',
        'Có 0 người',
        'Cần thêm 1 Chiến sĩ thi đua cơ sở',
      ],
    ],
    [
      'nobody warned',
      leaf('noneWarned', { citation }, { have: 2 }),
      ['Không có cá nhân bị kỷ luật từ cảnh cáo trở lên năm 2025', 'Có 2 người bị kỷ luật', '—'],
    ],
    [
      'targets exceeded',
      leaf('exceeded', { citation }),
      ['Hoàn thành vượt mức chỉ tiêu thi đua năm 2025', 'Chưa vượt mức', 'Cần vượt mức chỉ tiêu thi đua'],
    ],
    [
      'the rank in a cluster',
      leaf('clusterRank', { citation, rank: 1, clusterOf: 'ministry' }, { have: 3 }),
      [
        'Dẫn đầu cụm, khối thi đua do bộ, ban, ngành, tỉnh tổ chức năm 2025',
        'Đứng thứ 3',
        'Cần đứng từ thứ 1 trở lên trong cụm, khối do bộ, ban, ngành, tỉnh tổ chức',
      ],
    ],
    [
      'a movement led',
      leaf('movement', { citation, years: 5, movementOf: 'primeMinister' }, { have: 3 }),
      [
        'Dẫn đầu phong trào do Thủ tướng Chính phủ phát động, thực hiện từ 5 năm trở lên',
        'Phong trào đã thực hiện 3 năm',
        'Cần dẫn đầu phong trào đủ 5 năm do Thủ tướng Chính phủ phát động',
      ],
    ],
    [
      'the level of a unit',
      leaf('level', { citation, levels: ['company', 'battalion'] }),
      ['Là đại đội hoặc tiểu đoàn', 'Thuộc cấp đơn vị khác', '—'],
    ],
    [
      'not a top formation',
      leaf('notTopFormation', { citation }),
      [
        'Không phải Bộ Tổng tham mưu, tổng cục, quân khu và tương đương',
        'Thuộc cấp không xét danh hiệu hằng năm',
        '—',
      ],
    ],
    [
      'years since it was formed',
      leaf('age', { citation, years: 10 }),
      ['Có từ 10 năm xây dựng trở lên', 'Chưa đủ số năm', 'Chờ đủ 10 năm kể từ ngày thành lập'],
    ],
    [
      'months since it was formed',
      leaf('monthsSinceFormed', { citation, least: 10 }),
      ['Thành lập từ 10 tháng trở lên đến hết năm 2025', 'Mới thành lập, chưa đủ tháng', 'Xét từ năm 2026'],
    ],
    ['existing', leaf('existing', { citation }), ['Chưa giải thể vào ngày nhận hồ sơ', 'Đã giải thể', '—']],
    [
      'one state-level form a year',
      leaf('oneStateForm', { citation }),
      [
        'Chưa được tặng hình thức khen thưởng cấp nhà nước nào khác của năm 2025',
        'Đã được tặng một hình thức cấp nhà nước trong năm',
        'Xét từ năm 2026',
      ],
    ],
    [
      'posts of a table',
      leaf(
        'posts',
        {
          citation,
          table: [
            { level: 'Vụ trưởng', from: 6, before: 10 },
            { level: 'Tổng cục trưởng', from: 0 },
          ],
        },
        { have: 4 },
      ),
      [
        'Đã giữ chức vụ: Vụ trưởng từ 6 năm đến dưới 10 năm hoặc Tổng cục trưởng',
        'Đã giữ nhiều nhất 4 năm',
        'Cần đủ số năm giữ chức vụ theo bảng',
      ],
    ],
    [
      'posts without discipline',
      leaf('cleanPosts', { citation, table: [] }),
      ['Không bị kỷ luật khi đang giữ chức vụ được tính', 'Có kỷ luật khi đang giữ chức vụ', '—'],
    ],
    [
      'what people judge',
      leaf('people', { citation, sentence: 'Gương mẫu' }, { outcome: 'forPeople' }),
      ['Gương mẫu', '—', 'Người có thẩm quyền xem xét'],
    ],
    [
      'a text nobody has read',
      leaf('unread', { citation, sentence: 'Tiêu chuẩn năm 2026' }, { outcome: 'unread' }),
      ['Tiêu chuẩn năm 2026', '—', 'Cần đọc Điều 23, 06/2022/QH15'],
    ],
  ])('%s', (_case, said, expected) => {
    expect(said).toEqual(expected)
  })
})

describe('words that stand beside a condition', () => {
  const word = (text: string) => sentence(text)

  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a hoặc b', 'a và b'],
    [['a', 'b', 'c'], 'a, b hoặc c', 'a, b và c'],
  ])('lists %s', (all, either, both) => {
    expect([say(oneOf(all.map(word))), say(allOf(all.map(word)))]).toEqual([either, both])
  })

  it.each([
    [readWords('high text-quoted'), 'Độ tin cậy cao: đọc nguyên văn trích dẫn'],
    [readWords('low memory'), 'Độ tin cậy thấp: theo trí nhớ, chưa đối chiếu'],
    [levelWords.team, 'đội'],
    [questionWords.windows, 'Các giai đoạn xét danh hiệu cấp bộ, tỉnh có được gối lên nhau không?'],
    [
      chosenWords({ question: 'windows', chosen: 'sliding' }),
      'Có: giai đoạn sau được gối lên giai đoạn trước (1–3, rồi 2–4).',
    ],
    [earliestWords({ year: 2028, on: null, by: [] }), 'Sớm nhất năm 2028'],
    [earliestWords({ year: 2028, on: '2028-03-09', by: [] }), 'Sớm nhất ngày 09/03/2028'],
  ])('says %#', (words, expected) => {
    expect(say(words)).toBe(expected)
  })
})
