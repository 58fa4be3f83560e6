import { vnDay } from '#kit/format.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import type { Citation } from '#law/kernel/citation.ts'
import { t } from '#plumbing/language.ts'
import { postingIsOver } from '../submission/submission.policy.ts'
import { stateOf, waitsAbove } from '../submission/submission.ts'
import {
  type Check,
  type DecisionFacts,
  type DecisionName,
  heldBackOf,
  includedOf,
  namesakes,
} from './decision.ts'

/** Everything that is looked at before a decision is signed, in the order of the page. */
export function checksOf(facts: DecisionFacts): Check[] {
  const included = includedOf(facts)
  return [
    listsCheck(facts),
    countCheck(facts),
    namesCheck(facts, included),
    postingCheck(facts, included),
    findingsCheck(included),
    namesakesCheck(included),
    daysCheck(facts),
    authorityCheck(facts, included),
  ]
}

type Said = { citation?: Citation | null; names?: string[] }

const stops = (key: Check['key'], sentence: string, { citation = null, names = [] }: Said = {}): Check => ({
  key,
  state: 'stops',
  sentence,
  citation,
  names,
})
const ok = (key: Check['key'], sentence: string, said: Said = {}): Check => ({
  ...stops(key, sentence, said),
  state: 'ok',
})

function listsCheck({ lists, isFromAbove }: DecisionFacts): Check {
  if (lists.length === 0)
    return stops('lists', t('Chưa có tờ trình. Cụm trưởng cần lập tờ trình trước khi ký quyết định.'))
  if (lists.some((one) => stateOf(one) === 'decided'))
    return stops('lists', t('Tờ trình này đã có quyết định.'))
  if (lists.some((one) => stateOf(one) === 'returned'))
    return stops('lists', t('Tờ trình này đã bị trả lại; hãy lập tờ trình mới.'))
  const above = lists.map(waitsAbove).find((level) => level !== null)
  if (above && !isFromAbove)
    return stops(
      'lists',
      t('Danh sách đang ở {level}. Hãy ghi kết quả của cấp đó trước.', { level: above.toName }),
    )
  if (isFromAbove && lists.some((one) => waitsAbove(one) === null))
    return stops('lists', t('Danh sách chưa được trình lên cấp trên. Hãy ghi cấp trình trước.'))
  return ok('lists', t('Tờ trình còn hiệu lực và chưa có quyết định.'))
}

function countCheck({ lists, names }: DecisionFacts): Check {
  const written = lists.reduce((sum, one) => sum + one.count, 0)
  if (written !== names.length)
    return stops(
      'count',
      t('Tờ trình ghi {written} tên nhưng chỉ {found} tên có kết quả đủ phiếu của phiên họp đã kết thúc.', {
        written,
        found: names.length,
      }),
    )
  return ok('count', t('Cả {count} tên đều đủ phiếu ở phiên họp đã kết thúc.', { count: written }))
}

function namesCheck(facts: DecisionFacts, included: DecisionName[]): Check {
  if (included.length === 0) return stops('names', t('Danh sách trống nên không có gì để quyết định.'))
  const held = heldBackOf(facts)
  if (held.length === 0) return ok('names', t('Không có tên nào đang tạm dừng.'))
  return ok('names', t('Đang tạm dừng nên chưa quyết định lần này, trình bổ sung sau khi giải quyết:'), {
    names: held.map((one) => one.recipient),
  })
}

function postingCheck({ names, decidedOn, today }: DecisionFacts, included: DecisionName[]): Check {
  const day = decidedOn < today ? decidedOn : today
  const open = included.filter((one) => !postingIsOver(one.posting, day))
  if (open.length > 0)
    return stops('posting', t('Chưa hết thời gian công khai hoặc công khai chưa kết thúc:'), {
      names: open.map((one) => one.recipient),
    })
  const posted = names.filter((one) => one.posting.postingId !== null)
  if (posted.length === 0)
    return ok('posting', t('Danh sách không công khai; luật của ngày đó không bắt buộc.'))
  const last = posted
    .map((one) => one.posting.endsOn ?? '')
    .sort()
    .at(-1)
  return ok('posting', t('Công khai đã kết thúc, ngày cuối {day}.', { day: vnDay(last) }))
}

function findingsCheck(included: DecisionName[]): Check {
  const unmet = included.filter((one) => one.unmet.length > 0)
  const [first] = unmet
  if (!first) return ok('findings', t('Không có điều kiện nào chưa đạt mà chưa được giải trình.'))
  return stops('findings', t('Có điều kiện chưa đạt mà chưa ai ghi lý do và văn bản cho phép:'), {
    citation: first.unmet[0]?.citation ?? null,
    names: unmet.map((one) => `${one.recipient}: ${one.unmet.map(({ asks }) => asks).join('; ')}`),
  })
}

function namesakesCheck(included: DecisionName[]): Check {
  const alike = namesakes(included)
  if (alike.length === 0) return ok('namesakes', t('Mỗi người, mỗi tập thể phân biệt được với nhau.'))
  return stops(
    'namesakes',
    t('Danh sách có người trùng tên, trùng chức vụ: {names}. Hãy ghi rõ chức vụ của từng người.', {
      names: alike.join(', '),
    }),
  )
}

function daysCheck({ lists, decidedOn, today }: DecisionFacts): Check {
  if (decidedOn > today) return stops('days', t('Ngày quyết định không thể sau hôm nay.'))
  if (lists.some((one) => decidedOn < one.submittedOn))
    return stops('days', t('Ngày quyết định không thể trước ngày của tờ trình.'))
  if (lists.some((one) => one.forwardings.some((level) => decidedOn < (level.outcomeOn ?? level.sentOn))))
    return stops('days', t('Ngày quyết định không thể trước ngày danh sách qua các cấp trình.'))
  return ok('days', t('Ngày họp, ngày công khai, ngày trình và ngày quyết định nối tiếp nhau.'))
}

function authorityCheck({ decidedOn, authorityReason }: DecisionFacts, included: DecisionName[]): Check {
  const refused = included.filter((one) => one.authority.answer === 'no')
  const lines = (names: DecisionName[]) =>
    names.map((one) => `${one.recipient}: ${t(awardNameOn(one.awardCode, decidedOn))}`)
  if (refused.length > 0)
    return stops('authority', t('Người ký không có thẩm quyền quyết định:'), {
      citation: refused[0]?.authority.citation ?? null,
      names: lines(refused),
    })
  const open = included.filter((one) => one.authority.answer !== 'yes')
  const citation = (open[0] ?? included[0])?.authority.citation ?? null
  if (open.length === 0)
    return ok('authority', t('Người ký có thẩm quyền với mọi tên trong danh sách.'), { citation })
  if (authorityReason !== '')
    return ok('authority', t('Người ký đã ghi lý do về thẩm quyền.'), { citation, names: lines(open) })
  return {
    ...stops('authority', t('Luật không trả lời chắc về thẩm quyền; người ký phải ghi lý do:'), {
      citation,
      names: lines(open),
    }),
    state: 'asks',
  }
}
