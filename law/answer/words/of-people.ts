import type { LeafOf } from '../../kernel/finding.ts'
import { disciplineWords, leastRatingWords, statusWords } from './names.ts'
import { dayWords, oneOf, sentence, type Words } from './sentence.ts'
import { counted, soOrNot, type WordingOf, within } from './wording.ts'

type Kinds =
  | 'service'
  | 'hardship'
  | 'serving'
  | 'status'
  | 'entered'
  | 'monthsInUnit'
  | 'absence'
  | 'discipline'
  | 'study'
  | 'headFollows'
  | 'tests'

/** How the conditions on a person's service and standing speak. */
export const ofPeople: WordingOf<Kinds> = {
  service: {
    asks: ({ asks }) => serviceAsked(asks),
    found: counted('Đã phục vụ {have} năm'),
    lacks: ({ have }) =>
      have === null
        ? sentence('Cần biết ngày nhập ngũ hoặc tuyển dụng')
        : sentence('Cần biết thời gian công tác ở nơi tính gấp đôi'),
    needs: ({ asks, have }) =>
      have !== null && have < asks.years
        ? sentence('Cần thêm {more} năm phục vụ', { more: asks.years - have })
        : null,
  },
  hardship: {
    asks: ({ asks }) =>
      sentence('Công tác ở nơi đặc biệt khó khăn từ {years} năm trở lên', { years: asks.years }),
    found: counted('Đã công tác ở đó {have} năm'),
    lacks: () => sentence('Cần biết thời gian công tác ở nơi đặc biệt khó khăn'),
    needs: ({ asks, have }) =>
      sentence('Cần thêm {more} năm ở nơi đặc biệt khó khăn', { more: asks.years - (have ?? 0) }),
  },
  serving: {
    asks: () => sentence('Đang công tác vào ngày nhận hồ sơ'),
    found: soOrNot(sentence('Đang công tác'), sentence('Đã thôi phục vụ')),
    lacks: () => sentence('Cần biết còn công tác hay đã thôi phục vụ'),
    needs: () => null,
  },
  status: {
    asks: ({ asks }) =>
      sentence('Là {statuses}', { statuses: oneOf(asks.statuses.map((one) => statusWords[one])) }),
    found: soOrNot(sentence('Đúng đối tượng'), sentence('Thuộc đối tượng khác')),
    lacks: () => sentence('Cần biết thuộc nhóm đối tượng nào'),
    needs: () => null,
  },
  entered: {
    asks: ({ year }) => sentence('Có đăng ký thi đua năm {year}', { year }),
    found: soOrNot(sentence('Đã đăng ký'), sentence('Không đăng ký')),
    lacks: ({ year }) => sentence('Cần biết có đăng ký thi đua năm {year} không', { year }),
    needs: ({ year }) => sentence('Cần đăng ký thi đua từ đầu năm {next}', { next: year + 1 }),
  },
  monthsInUnit: {
    asks: ({ asks: { least, recruits }, year }) =>
      recruits
        ? sentence('Người mới tuyển dụng: công tác từ {least} tháng trở lên trong năm {year}', {
            least,
            year,
          })
        : sentence('Công tác từ {least} tháng trở lên trong năm {year}', { least, year }),
    found: counted('Đã công tác {have} tháng'),
    lacks: ({ year }) => sentence('Cần biết số tháng công tác năm {year}', { year }),
    needs: ({ asks, have }) => sentence('Còn thiếu {more} tháng', { more: asks.least - (have ?? 0) }),
  },
  absence: {
    asks: ({ asks, year }) =>
      sentence('Nghỉ dưới {below} ngày làm việc trong năm {year}', { below: asks.below, year }),
    found: counted('Đã nghỉ {have} ngày'),
    lacks: ({ year }) => sentence('Cần biết số ngày nghỉ năm {year}', { year }),
    needs: ({ asks }) =>
      sentence(
        'Xem lại ngày nghỉ nào không tính (thai sản, điều trị vết thương, nghỉ phép); phải dưới {below}',
        {
          below: asks.below,
        },
      ),
  },
  discipline: {
    asks: ({ asks, year }) =>
      asks.span === undefined
        ? sentence('Không bị kỷ luật từ {lightest} trở lên trong năm {year}', {
            lightest: disciplineWords[asks.lightest],
            year,
          })
        : sentence('Không bị kỷ luật từ {lightest} trở lên {within}', {
            lightest: disciplineWords[asks.lightest],
            within: within(asks.span, year),
          }),
    found: soOrNot(sentence('Không có kỷ luật'), sentence('Có kỷ luật trong năm')),
    lacks: ({ asks, year }) =>
      asks.span === undefined
        ? sentence('Cần biết có bị kỷ luật trong năm {year} không', { year })
        : sentence('Cần biết có bị kỷ luật {within} không', { within: within(asks.span, year) }),
    needs: ({ year }) => sentence('Xét lại từ năm {next}, khi đã chấp hành xong', { next: year + 1 }),
  },
  study: {
    asks: ({ asks: { from }, year }) =>
      from > 1
        ? sentence('Nếu đi học từ {from} tháng trong năm {year} thì kết quả từ khá trở lên', { from, year })
        : sentence('Nếu đi học trong năm {year} thì kết quả từ khá trở lên', { year }),
    found: soOrNot(sentence('Không đi học, hoặc kết quả từ khá'), sentence('Kết quả học tập dưới khá')),
    lacks: ({ year }) => sentence('Cần biết việc học tập năm {year}', { year }),
    needs: () => sentence('Cần kết quả học tập từ khá trở lên'),
  },
  headFollows: {
    asks: ({ asks: { orRated } }) =>
      orRated === null
        ? sentence('Cán bộ chủ trì được khen khi đơn vị được khen')
        : sentence('Cán bộ chủ trì được khen khi đơn vị được khen, hoặc {rating}', {
            rating: leastRatingWords[orRated],
          }),
    found: soOrNot(null, sentence('Đơn vị chủ trì chưa được khen')),
    lacks: ({ year }) =>
      sentence('Cần biết có chủ trì đơn vị không, và kết quả của đơn vị năm {year}', { year }),
    needs: () => sentence('Cần đơn vị được khen trước'),
  },
  tests: {
    asks: ({ asks: { pass, good } }) =>
      sentence('Kết quả kiểm tra đạt yêu cầu {pass} %, trong đó từ {good} % khá, giỏi', { pass, good }),
    found: soOrNot(null, sentence('Kết quả kiểm tra dưới mức này')),
    lacks: ({ year }) => sentence('Cần kết quả kiểm tra năm {year}', { year }),
    needs: ({ asks: { pass, good } }) =>
      sentence('Cần đạt {pass} % số nội dung, từ {good} % khá, giỏi', { pass, good }),
  },
}

function serviceAsked({ years, below, doubled, doubledFrom }: LeafOf<'service'>['asks']): Words {
  const length: Words =
    below === undefined
      ? sentence('Phục vụ liên tục từ {years} năm trở lên', { years })
      : sentence('Phục vụ liên tục từ {years} năm đến dưới {below} năm', { years, below })
  if (!doubled) return length
  return doubledFrom === undefined
    ? sentence('{length}, thời gian ở nơi đặc biệt khó khăn tính gấp đôi', { length })
    : sentence('{length}, thời gian ở nơi đặc biệt khó khăn từ ngày {day} tính gấp đôi', {
        length,
        day: dayWords(doubledFrom),
      })
}
