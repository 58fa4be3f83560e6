import { isAwardCode } from '../../kernel/award-code.ts'
import type { AwardSet, PostTable } from '../../kernel/condition.ts'
import { awardWords } from './names.ts'
import { allOf, oneOf, sentence, type Words } from './sentence.ts'
import { counted, eachYear, firstOf, onlyAfter, soOrNot, type WordingOf, within } from './wording.ts'

const listNeeded = sentence('Cần danh sách khen thưởng đã nhận')

/** How the conditions on awards already held and on posts of a career speak. */
export const ofAwards: WordingOf<'award' | 'notYet' | 'awardSets' | 'oneStateForm' | 'posts' | 'cleanPosts'> =
  {
    award: {
      asks: ({ asks: { award, count } }) => {
        if (count === 1) return sentence('Đã được tặng {award}', { award: awardWords(award) })
        return sentence('Đã được tặng {award} {count} lần', { award: awardWords(award), count })
      },
      found: ({ have, outcome }) =>
        have === null || outcome === 'missing'
          ? null
          : have === 0
            ? sentence('Chưa được tặng')
            : sentence('Đã được tặng {have} lần', { have }),
      lacks: () => listNeeded,
      needs: ({ asks, have }) =>
        sentence('Cần được tặng {award} thêm {more} lần', {
          award: awardWords(asks.award),
          more: asks.count - (have ?? 0),
        }),
    },
    notYet: {
      asks: ({ asks: { award, span }, year }) =>
        span === undefined
          ? sentence('Chưa được tặng {award} lần nào', { award: awardWords(award) })
          : sentence('Chưa được tặng {award} {within}', {
              award: awardWords(award),
              within: within(span, year),
            }),
      found: soOrNot(sentence('Chưa được tặng'), sentence('Đã được tặng')),
      lacks: () => listNeeded,
      needs: () => null,
    },
    awardSets: {
      asks: ({ asks, year }) =>
        onlyAfter(
          sentence('Được tặng {sets} {within}', {
            sets: oneOf(asks.sets.map(setWords)),
            within: within(asks.span, year),
          }),
          asks.after,
        ),
      found: soOrNot(null, sentence('Chưa đủ số khen thưởng này')),
      lacks: ({ asks, year }) =>
        sentence('Cần danh sách khen thưởng {years}', { years: eachYear(firstOf(asks, year), year) }),
      needs: ({ asks }) => sentence('Cần có đủ {sets}', { sets: oneOf(asks.sets.map(setWords)) }),
    },
    oneStateForm: {
      asks: ({ year }) =>
        sentence('Chưa được tặng hình thức khen thưởng cấp nhà nước nào khác của năm {year}', { year }),
      found: soOrNot(null, sentence('Đã được tặng một hình thức cấp nhà nước trong năm')),
      lacks: () => listNeeded,
      needs: ({ year }) => sentence('Xét từ năm {next}', { next: year + 1 }),
    },
    posts: {
      asks: ({ asks }) => sentence('Đã giữ chức vụ: {posts}', { posts: oneOf(asks.table.map(postWords)) }),
      found: counted('Đã giữ nhiều nhất {have} năm'),
      lacks: () => sentence('Cần danh sách chức vụ đã giữ, bậc và ngày của từng chức vụ'),
      needs: () => sentence('Cần đủ số năm giữ chức vụ theo bảng'),
    },
    cleanPosts: {
      asks: () => sentence('Không bị kỷ luật khi đang giữ chức vụ được tính'),
      found: soOrNot(
        sentence('Không có kỷ luật khi giữ chức vụ'),
        sentence('Có kỷ luật khi đang giữ chức vụ'),
      ),
      lacks: () => sentence('Cần danh sách kỷ luật và danh sách chức vụ đã giữ'),
      needs: () => null,
    },
  }

function setWords(set: AwardSet): Words {
  const parts = Object.entries(set.awards).flatMap(([code, count]) =>
    isAwardCode(code) ? [sentence('{count} lần {award}', { count, award: awardWords(code) })] : [],
  )
  const all = allOf(parts)
  return set.onlyWithoutFlags ? sentence('{set} (với tập thể không thuộc diện tặng cờ)', { set: all }) : all
}

// The levels of posts stand in the tables of the rules, by their Vietnamese names.
function postWords({ level, from, before }: PostTable[number]): Words {
  const post = sentence(level)
  if (before !== undefined)
    return sentence('{post} từ {from} năm đến dưới {before} năm', { post, from, before })
  return from === 0 ? post : sentence('{post} từ {from} năm trở lên', { post, from })
}
