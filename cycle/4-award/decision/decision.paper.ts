import type { Paper } from '#ground/papers/paper.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { countByAward, headsInWords, type Listed, listTable } from '../submission/submission.ts'
import type { SubmittedList } from './decision.ts'

type Written = {
  year: Year
  body: { name: string; superior: string }
  post: string
  submission: SubmittedList
  list: Listed[]
  reference: string
  decidedOn: Day
  who: Actor
}

/** “Quyết định khen thưởng”: the award, how many, who carries it out; the list names its own decision. */
export function decisionPaper(of: Written): Paper {
  const { year, body, post, submission, list, reference, decidedOn, who } = of
  return {
    form: 'decision',
    superior: body.superior,
    issuer: body.name,
    reference,
    place: '',
    day: decidedOn,
    typeName: 'Quyết định',
    abstract: `Về việc khen thưởng thành tích trong phong trào thi đua năm ${year.year}`,
    decider: post,
    legalBasis: legalBasis(decidedOn, year, submission),
    addressedTo: [],
    blocks: articles(year, list),
    signatures: [{ side: 'right', post, rank: who.rank, name: who.name }],
    recipients: ['Như Điều 3', 'Lưu: VT'],
    annexes: [
      {
        name: 'Danh sách',
        title: `Tập thể, cá nhân được khen thưởng năm ${year.year}`,
        blocks: [listTable(list)],
        landscape: true,
      },
    ],
    ...(list.some((one) => one.illustrative) ? { illustrativeNote: 'Số liệu minh họa.' } : {}),
  }
}

function articles(year: Year, list: Listed[]): Paper['blocks'] {
  const persons = list.filter((one) => one.personId !== null).length
  return [
    {
      kind: 'article',
      number: 1,
      text: `Khen thưởng ${headsInWords(persons, list.length - persons)} có thành tích trong phong trào thi đua năm ${year.year} của ${year.clusterName} (có danh sách kèm theo), gồm:`,
      clauses: countByAward(list).map((one) => `${one.name}: ${headsInWords(one.persons, one.collectives)}.`),
    },
    {
      kind: 'article',
      number: 2,
      text: 'Tập thể, cá nhân được khen thưởng được nhận hiện vật và tiền thưởng kèm theo quy định hiện hành.',
    },
    {
      kind: 'article',
      number: 3,
      text: 'Thủ trưởng các cơ quan, đơn vị có liên quan và tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký.',
    },
  ]
}

function legalBasis(decidedOn: Day, year: Year, submission: SubmittedList): string[] {
  return [
    decidedOn < '2024-01-01'
      ? 'Căn cứ Luật Thi đua, khen thưởng số 15/2003/QH11'
      : 'Căn cứ Luật Thi đua, khen thưởng',
    `Xét đề nghị của ${year.clusterName} tại Tờ trình số ${submission.reference} ngày ${vnDay(submission.submittedOn)}`,
  ]
}
