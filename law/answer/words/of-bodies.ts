import { clusterWords, levelWords, movementWords } from './names.ts'
import { oneOf, sentence } from './sentence.ts'
import { counted, soOrNot, type WordingOf } from './wording.ts'

type Kinds =
  | 'members'
  | 'fighters'
  | 'noneWarned'
  | 'exceeded'
  | 'clusterRank'
  | 'movement'
  | 'level'
  | 'notTopFormation'
  | 'age'
  | 'monthsSinceFormed'
  | 'existing'

const formedNeeded = sentence('Cần biết ngày thành lập')

/** How the conditions on a collective speak. */
export const ofBodies: WordingOf<Kinds> = {
  members: {
    asks: ({ asks: { what, percent, above } }) => {
      const who =
        what === 'completed'
          ? sentence('hoàn thành nhiệm vụ')
          : sentence('đạt Lao động tiên tiến hoặc Chiến sĩ tiên tiến')
      return above
        ? sentence('Trên {percent} % cá nhân {who}', { percent, who })
        : sentence('Từ {percent} % cá nhân trở lên {who}', { percent, who })
    },
    found: counted('Có {have} người'),
    lacks: ({ year }) => sentence('Cần biết quân số và số cá nhân đạt năm {year}', { year }),
    needs: () => sentence('Cần thêm cá nhân đạt để đủ tỷ lệ'),
  },
  fighters: {
    asks: ({ asks, year }) =>
      sentence('Có ít nhất {least} cá nhân đạt Chiến sĩ thi đua cơ sở năm {year}', {
        least: asks.least,
        year,
      }),
    found: counted('Có {have} người'),
    lacks: ({ year }) => sentence('Cần biết số Chiến sĩ thi đua cơ sở năm {year}', { year }),
    needs: ({ asks, have }) =>
      sentence('Cần thêm {more} Chiến sĩ thi đua cơ sở', { more: asks.least - (have ?? 0) }),
  },
  noneWarned: {
    asks: ({ year }) => sentence('Không có cá nhân bị kỷ luật từ cảnh cáo trở lên năm {year}', { year }),
    found: ({ have }) =>
      have === null
        ? null
        : have === 0
          ? sentence('Không có ai bị kỷ luật')
          : sentence('Có {have} người bị kỷ luật', { have }),
    lacks: ({ year }) => sentence('Cần biết số người bị kỷ luật từ cảnh cáo năm {year}', { year }),
    needs: () => null,
  },
  exceeded: {
    asks: ({ year }) => sentence('Hoàn thành vượt mức chỉ tiêu thi đua năm {year}', { year }),
    found: soOrNot(sentence('Đã vượt mức'), sentence('Chưa vượt mức')),
    lacks: ({ year }) => sentence('Cần biết có vượt mức chỉ tiêu năm {year} không', { year }),
    needs: () => sentence('Cần vượt mức chỉ tiêu thi đua'),
  },
  clusterRank: {
    asks: ({ asks, year }) =>
      asks.rank === 1
        ? sentence('Dẫn đầu cụm, khối thi đua do {organiser} năm {year}', {
            organiser: clusterWords[asks.clusterOf],
            year,
          })
        : sentence('Đứng từ thứ {rank} trở lên trong cụm, khối thi đua do {organiser} năm {year}', {
            rank: asks.rank,
            organiser: clusterWords[asks.clusterOf],
            year,
          }),
    found: counted('Đứng thứ {have}'),
    lacks: ({ year }) => sentence('Cần biết thứ hạng trong cụm, khối và cấp tổ chức năm {year}', { year }),
    needs: ({ asks }) =>
      sentence('Cần đứng từ thứ {rank} trở lên trong cụm, khối do {organiser}', {
        rank: asks.rank,
        organiser: clusterWords[asks.clusterOf],
      }),
  },
  movement: {
    asks: ({ asks }) =>
      sentence('Dẫn đầu phong trào do {organiser}, thực hiện từ {years} năm trở lên', {
        organiser: movementWords[asks.movementOf],
        years: asks.years,
      }),
    found: counted('Phong trào đã thực hiện {have} năm'),
    lacks: () => sentence('Cần biết phong trào, cấp phát động, số năm và thứ hạng'),
    needs: ({ asks }) =>
      sentence('Cần dẫn đầu phong trào đủ {years} năm do {organiser}', {
        years: asks.years,
        organiser: movementWords[asks.movementOf],
      }),
  },
  level: {
    asks: ({ asks }) => sentence('Là {levels}', { levels: oneOf(asks.levels.map((one) => levelWords[one])) }),
    found: soOrNot(sentence('Đúng cấp đơn vị'), sentence('Thuộc cấp đơn vị khác')),
    lacks: () => sentence('Cần biết cấp của đơn vị'),
    needs: () => null,
  },
  notTopFormation: {
    asks: () => sentence('Không phải Bộ Tổng tham mưu, tổng cục, quân khu và tương đương'),
    found: soOrNot(null, sentence('Thuộc cấp không xét danh hiệu hằng năm')),
    lacks: () => sentence('Cần biết có thuộc cấp này không'),
    needs: () => null,
  },
  age: {
    asks: ({ asks }) => sentence('Có từ {years} năm xây dựng trở lên', { years: asks.years }),
    found: soOrNot(null, sentence('Chưa đủ số năm')),
    lacks: () => formedNeeded,
    needs: ({ asks }) => sentence('Chờ đủ {years} năm kể từ ngày thành lập', { years: asks.years }),
  },
  monthsSinceFormed: {
    asks: ({ asks, year }) =>
      sentence('Thành lập từ {least} tháng trở lên đến hết năm {year}', { least: asks.least, year }),
    found: soOrNot(null, sentence('Mới thành lập, chưa đủ tháng')),
    lacks: () => formedNeeded,
    needs: ({ year }) => sentence('Xét từ năm {next}', { next: year + 1 }),
  },
  existing: {
    asks: () => sentence('Chưa giải thể vào ngày nhận hồ sơ'),
    found: soOrNot(sentence('Đang hoạt động'), sentence('Đã giải thể')),
    lacks: () => sentence('Cần biết tập thể còn hoạt động hay đã giải thể'),
    needs: () => null,
  },
}
