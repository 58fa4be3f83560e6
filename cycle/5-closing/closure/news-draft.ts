import type { Target } from '#cycle/1-launch/target/target.ts'
import {
  type Facts,
  inRow,
  linkedFacts,
  type NewsDraft,
  type Piece,
  plainly,
  wording,
} from '#ground/news/draft.ts'
import { speaking } from '#plumbing/language.ts'
import type { CentralFacts } from '../central-report/facts.ts'
import { closingFacts, type Told } from './news-facts.ts'

type Linked = (name: string) => Piece[]

/** Writes the news item from the year; figures marked illustrative stay out of the news. */
export function composeNews(facts: CentralFacts, told: Told): { draft: NewsDraft; facts: Facts } {
  return speaking('vi', () => {
    const known = closingFacts(facts, told)
    const fact = linkedFacts({ kind: 'closing', id: told.conference.id }, known)
    return { facts: known, draft: draftOf(facts, told, fact) }
  })
}

function draftOf(facts: CentralFacts, told: Told, fact: Linked): NewsDraft {
  const { year } = facts
  const next = `Cụm trưởng Cụm thi đua năm ${year.year + 1}`
  return {
    title: wording`${fact('cluster')} tổng kết phong trào thi đua năm ${String(year.year)}`,
    lead: leadOf(fact),
    paragraphs: [
      generalOf(facts, told, fact),
      ...agenciesOf(facts, fact),
      commendationOf(facts, fact),
      plainly(shortcomingsOf(facts)),
      ...outlookOf(facts).map(plainly),
      wording`Tại hội nghị, trước sự chứng kiến của ${fact('witness')}, ${fact('from')} đã bàn giao nhiệm vụ ${next} cho ${fact('to')}.`,
    ].filter((paragraph) => paragraph.length > 0),
    captions: [
      plainly('Quang cảnh Hội nghị.'),
      wording`${fact('witness')} chứng kiến bàn giao đơn vị ${next} giữa ${fact('from')} và ${fact('to')}.`,
    ],
  }
}

function leadOf(fact: Linked): Piece[] {
  const place = fact('place').length > 0 ? wording`, tại ${fact('place')}` : []
  const chair = fact('chair').length > 0 ? wording` ${fact('chair')} chủ trì hội nghị.` : []
  return wording`Ngày ${fact('heldOn')}${place}, ${fact('cluster')} tổ chức ${fact('title')}.${chair}`
}

function generalOf({ year }: CentralFacts, { conference }: Told, fact: Linked): Piece[] {
  const presenter = fact('presenter').length > 0 ? wording` do ${fact('presenter')} trình bày` : []
  const found = sentence(conference.generalRemarks)
  if (found) return wording`Báo cáo trung tâm${presenter} nêu rõ: ${found}`
  return wording`Báo cáo trung tâm${presenter} đã nêu kết quả thi đua của các cơ quan trong năm ${String(year.year)}.`
}

function agenciesOf({ year, statements, targets }: CentralFacts, fact: Linked): Piece[][] {
  const said = new Map(
    statements.filter((one) => !one.illustrative).map((one) => [one.agencyId, one.statement]),
  )
  return year.members.flatMap((member) => {
    const figures = targets
      .filter((target) => target.agencyId === member.id)
      .map((target) => figureOf(target, fact))
    const row = inRow(figures, '; ')
    const words = inRow([
      plainly(sentence(said.get(member.id) ?? '')),
      row.length > 0 ? wording`Kết quả: ${row}.` : [],
    ])
    return words.length > 0 ? [wording`${member.name}: ${words}`] : []
  })
}

function figureOf(target: Target, fact: Linked): Piece[] {
  const figure = fact(`target-${target.id}`)
  return figure.length > 0 ? wording`${target.title}: ${figure}` : []
}

function commendationOf({ conference }: CentralFacts, fact: Linked): Piece[] {
  const [collectives, persons] = [fact('collectives'), fact('persons')]
  const given =
    persons.length > 0
      ? wording`Trong năm, ${collectives} tập thể và ${persons} cá nhân được khen thưởng.`
      : []
  return inRow([plainly(sentence(conference?.commendationRemarks ?? '')), given])
}

function shortcomingsOf({ shortcomings }: CentralFacts): string {
  if (shortcomings.length === 0) return ''
  const real = shortcomings.filter((one) => !one.illustrative)
  if (real.length === 0) return 'Hội nghị cũng chỉ rõ hạn chế của từng cơ quan để khắc phục trong năm tới.'
  const named = real.map((one) => `${one.agencyName}: ${bare(one.statement)}`).join('; ')
  return `Hội nghị cũng chỉ rõ hạn chế cần khắc phục. ${named}.`
}

function outlookOf({ directions, conference, year }: CentralFacts): string[] {
  const of = (kind: string) =>
    directions.filter((one) => one.kind === kind).map((one, i) => smallAfterFirst(bare(one.statement), i))
  const [ways, asked] = [of('direction'), of('request')]
  return [
    sentence(conference?.conclusion ?? ''),
    ways.length > 0 ? `Phương hướng năm ${year.year + 1}: ${ways.join('; ')}.` : '',
    asked.length > 0 ? `Hội nghị yêu cầu các cơ quan: ${asked.join('; ')}.` : '',
  ]
}

/** Inside a row of clauses only the first keeps its capital letter. */
function smallAfterFirst(text: string, i: number): string {
  return i === 0 ? text : `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`
}

function bare(text: string): string {
  return text.replace(/[.;\s]+$/, '')
}

function sentence(text: string): string {
  const one = bare(text.replace(/\s*\n\s*/g, ' '))
  return one && `${one}.`
}
