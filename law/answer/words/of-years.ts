import type { LeafOf } from '../../kernel/finding.ts'
import { awardWords, leastRatingWords, reachWords } from './names.ts'
import { oneOf, sentence, type Words } from './sentence.ts'
import { counted, eachYear, firstOf, onlyAfter, soOrNot, type WordingOf, within } from './wording.ts'

/** How the conditions on runs of years speak: ratings, titles, periods, works. */
export const ofYears: WordingOf<'ratings' | 'titles' | 'periods' | 'timing' | 'givenAs' | 'works'> = {
  ratings: {
    asks: (leaf) => onlyAfter(ratingsAsked(leaf), leaf.asks.after),
    found: ratingsFound,
    lacks: ({ asks, year }) =>
      sentence('Cần biết xếp loại {years}', { years: eachYear(firstOf(asks, year), year) }),
    needs: ({ asks, year, have }) => moreYears(asks.count ?? asks.span, have, { ...asks, year }),
  },
  titles: {
    asks: (leaf) => onlyAfter(titlesAsked(leaf), leaf.asks.after),
    found: (leaf) => timesFound(leaf, leaf.asks.row),
    lacks: ({ asks, year }) =>
      sentence('Cần biết danh hiệu {years}', { years: eachYear(firstOf(asks, year), year) }),
    needs: ({ asks, have }) => moreTimes(asks.count - (have ?? 0), asks.row),
  },
  periods: {
    asks: periodsAsked,
    found: (leaf) => timesFound(leaf, true),
    lacks: ({ asks, year }) =>
      sentence('Cần biết danh hiệu {years}', {
        years: eachYear(year - asks.count * asks.length + 1, year),
      }),
    needs: ({ asks, have }) => moreTimes(asks.count - (have ?? 0), true),
  },
  timing: {
    asks: ({ asks: { title, soonest } }) =>
      soonest === 0
        ? sentence('Đề nghị trong năm đạt {title} gần nhất hoặc năm liền kề sau', {
            title: awardWords(title),
          })
        : sentence('Đề nghị vào năm liền kề sau năm đạt {title} gần nhất', { title: awardWords(title) }),
    found: soOrNot(sentence('Đúng thời điểm xét'), sentence('Không đúng thời điểm xét')),
    lacks: ({ asks, year }) =>
      sentence('Cần biết {title} đạt năm nào, đến năm {year}', { title: awardWords(asks.title), year }),
    needs: ({ asks }) =>
      sentence('Cần đạt lại {title} rồi đề nghị đúng thời điểm', { title: awardWords(asks.title) }),
  },
  givenAs: {
    asks: () => sentence('Danh hiệu này không có ở đây'),
    found: ({ asks }) => sentence('Tương đương là {title}', { title: awardWords(asks.instead) }),
    lacks: ({ asks }) => sentence('Xét theo {title}', { title: awardWords(asks.instead) }),
    needs: ({ asks }) => sentence('Xét theo {title}', { title: awardWords(asks.instead) }),
  },
  works: {
    asks: ({ asks, year }) =>
      sentence('Ít nhất {count} sáng kiến, đề tài hoặc mưu trí sáng tạo phạm vi {reach} trở lên {within}', {
        count: asks.count,
        reach: reachWords[asks.reach],
        within: within(asks.span, year),
      }),
    found: counted('Có {have} sáng kiến, đề tài còn dùng được'),
    lacks: ({ asks, year }) =>
      sentence('Cần danh sách sáng kiến, đề tài {years}', { years: eachYear(firstOf(asks, year), year) }),
    needs: ({ asks, have }) =>
      sentence('Cần thêm {more} sáng kiến, đề tài hoặc mưu trí sáng tạo phạm vi {reach} trở lên', {
        more: asks.count - (have ?? 0),
        reach: reachWords[asks.reach],
      }),
  },
}

function ratingsAsked({ asks, year }: LeafOf<'ratings'>): Words {
  const rating = leastRatingWords[asks.least]
  const { span, count } = asks
  if (count !== undefined)
    return sentence('Xếp loại {rating} ít nhất {count} năm {within}', {
      rating,
      count,
      within: within(span, year),
    })
  if (span === 1) return sentence('Xếp loại {rating} năm {year}', { rating, year })
  return sentence('Xếp loại {rating} {span} năm liên tục đến năm {year}', { rating, span, year })
}

function ratingsFound({ asks, have, outcome }: LeafOf<'ratings'>): Words | null {
  if (have === null || (have === 0 && outcome === 'missing')) return null
  if (asks.span === 1) return have > 0 ? sentence('Đã đạt mức này') : sentence('Chưa đạt mức này')
  return asks.count === undefined
    ? sentence('Đã có {have} năm liên tục', { have })
    : sentence('Đã có {have} năm', { have })
}

function moreYears(
  need: number,
  have: number | null,
  asked: { span: number; count?: number; year: number; least: LeafOf<'ratings'>['asks']['least'] },
): Words {
  const rating = leastRatingWords[asked.least]
  if (asked.span === 1) return sentence('Cần xếp loại {rating} năm {year}', { rating, year: asked.year })
  const more = need - (have ?? 0)
  return asked.count === undefined
    ? sentence('Cần thêm {more} năm liên tục {rating}', { more, rating })
    : sentence('Cần thêm {more} năm {rating}', { more, rating })
}

function titlesAsked({ asks, year }: LeafOf<'titles'>): Words {
  const titles = oneOf(asks.titles.map(awardWords))
  const { count, span } = asks
  if (count === 1 && span === 1) return sentence('Danh hiệu {titles} năm {year}', { titles, year })
  if (asks.row) return sentence('{count} năm liên tục đạt {titles} đến năm {year}', { count, titles, year })
  return sentence('Ít nhất {count} lần đạt {titles} {within}', { count, titles, within: within(span, year) })
}

function periodsAsked({ asks, year }: LeafOf<'periods'>): Words {
  const last =
    asks.ending === 'either'
      ? sentence('năm {before} hoặc năm {year}', { before: year - 1, year })
      : sentence('năm {year}', { year: asks.ending === 'lastYear' ? year - 1 : year })
  return sentence('{count} lần liên tục đạt {title}, mỗi lần một giai đoạn {length} năm, lần cuối {last}', {
    count: asks.count,
    title: oneOf(asks.titles.map(awardWords)),
    length: asks.length,
    last,
  })
}

function timesFound({ have, outcome }: LeafOf<'titles' | 'periods'>, row: boolean): Words | null {
  if (have === null || (have === 0 && outcome === 'missing')) return null
  if (have === 0) return sentence('Chưa đạt lần nào')
  return row ? sentence('Đã đạt {have} lần liên tục', { have }) : sentence('Đã đạt {have} lần', { have })
}

function moreTimes(more: number, row: boolean): Words {
  return row ? sentence('Cần thêm {more} lần liên tục', { more }) : sentence('Cần thêm {more} lần', { more })
}
