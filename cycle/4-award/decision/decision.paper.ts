import { usualBases } from '#ground/papers/legal-bases.ts'
import type { Annex, Paper } from '#ground/papers/paper.ts'
import { writtenDay } from '#ground/papers/words.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { grouped } from '../submission/grouped.ts'
import { countByAward, headsInWords, headsOfList, listTable } from '../submission/list-words.ts'
import type { Submission } from '../submission/submission.ts'
import { moneyClauses } from './decision.money.ts'
import { type DecisionFacts, type DecisionName, includedOf } from './decision.ts'

type Written = {
  year: Year
  body: { name: string; superior: string; sign: string }
  post: string
  facts: DecisionFacts
  reference: string
  who: Actor
}

/** “Quyết định khen thưởng”: the award, how many, who carries it out; every name carries its number in the annexes. */
export function decisionPaper(of: Written): Paper {
  const { year, body, post, facts, reference, who } = of
  const list = includedOf(facts)
  return {
    form: 'decision',
    superior: body.superior,
    issuer: body.name,
    reference,
    place: '',
    day: facts.decidedOn,
    typeName: 'Quyết định',
    abstract: `Về việc khen thưởng thành tích trong phong trào thi đua năm ${year.year}`,
    decider: deciderOf(post, body.name),
    legalBasis: legalBasis(facts.decidedOn, year, facts.lists),
    addressedTo: [],
    blocks: articles(of, list),
    signatures: [{ side: 'right', post, rank: who.rank, name: who.name }],
    recipients: ['Như Điều 3', `Lưu: VT, ${body.sign}`],
    annexes: annexesOf(year, list, facts.decidedOn),
    ...(list.some((one) => one.illustrative) ? { illustrativeNote: 'Số liệu minh họa.' } : {}),
  }
}

/** One annex a list of the council; the numbers run on through all of them. */
function annexesOf(year: Year, list: DecisionName[], decidedOn: Day): Annex[] {
  const groups = [...grouped(list, (one) => one.submissionId).values()]
  const alone = groups.length === 1
  return groups.map((names, i) => ({
    name: alone ? 'Danh sách' : `Danh sách ${i + 1}`,
    title: alone
      ? `Tập thể, cá nhân được khen thưởng năm ${year.year}`
      : `Được khen thưởng năm ${year.year} theo kết quả phiên họp ngày ${vnDay(names[0]?.heldOn)}`,
    blocks: [listTable(names, decidedOn, list.indexOf(firstOf(names)) + 1)],
    landscape: true,
  }))
}

/** The post with the whole name of its body: “Thủ trưởng Tổng cục” of a body whose name begins so is not said twice. */
function deciderOf(post: string, body: string): string {
  const words = post.split(' ')
  const at = words.findIndex((_, i) =>
    body.toLocaleLowerCase('vi').startsWith(words.slice(i).join(' ').toLocaleLowerCase('vi')),
  )
  return [...(at < 0 ? words : words.slice(0, at)), body].join(' ')
}

function firstOf(names: DecisionName[]): DecisionName {
  const [first] = names
  if (!first) throw new Error('a list of a decision has no name')
  return first
}

function articles({ year, body, facts }: Written, list: DecisionName[]): Paper['blocks'] {
  const { decidedOn } = facts
  const money = moneyClauses(list, { profile: year.profile, decidedOn, fund: body.name })
  return [
    {
      kind: 'article',
      number: 1,
      text: `Khen thưởng ${headsInWords(headsOfList(list))} có thành tích trong phong trào thi đua năm ${year.year} của ${year.clusterName} (có danh sách kèm theo), gồm:`,
      clauses: countByAward(list, decidedOn).map((one) => `${one.name}: ${headsInWords(one.heads)}.`),
    },
    {
      kind: 'article',
      number: 2,
      text:
        money.length > 0
          ? 'Tập thể, cá nhân được khen thưởng được nhận hiện vật khen thưởng và tiền thưởng như sau:'
          : 'Tập thể, cá nhân được khen thưởng được nhận hiện vật và tiền thưởng kèm theo quy định hiện hành.',
      ...(money.length > 0 ? { clauses: money } : {}),
    },
    {
      kind: 'article',
      number: 3,
      text: 'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
    },
  ]
}

function legalBasis(decidedOn: Day, year: Year, lists: Submission[]): string[] {
  return [
    ...usualBases(decidedOn, year.profile),
    ...lists.map(
      (one) =>
        `Xét đề nghị của ${year.clusterName} tại Tờ trình số ${one.reference} ${writtenDay(one.submittedOn)}`,
    ),
  ]
}
