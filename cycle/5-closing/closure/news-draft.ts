import { figureLine, type Target } from '#cycle/1-launch/target/target.ts'
import { vnDay } from '#kit/format.ts'
import { speaking } from '#plumbing/language.ts'
import type { CentralFacts, Result } from '../central-report/facts.ts'
import type { Conference } from '../conference/conference.ts'

/** “Bản nháp tin”: what the closing hands to the editor, who finishes it. */
export type NewsDraft = { title: string; lead: string; body: string; captions: string[] }

type Told = { conference: Conference; from: string; to: string; witness: string }

/** Writes the news item from the year; figures marked illustrative stay out of the news. */
export function composeNews(facts: CentralFacts, told: Told): NewsDraft {
  const { year } = facts
  const next = year.year + 1
  return speaking('vi', () => ({
    title: `${year.clusterName} tổng kết phong trào thi đua năm ${year.year}`,
    lead: leadOf(facts, told),
    body: [
      generalOf(facts, told),
      ...agenciesOf(facts),
      commendationOf(facts),
      shortcomingsOf(facts),
      ...outlookOf(facts),
      `Tại hội nghị, trước sự chứng kiến của ${told.witness}, ${told.from} đã bàn giao nhiệm vụ Cụm trưởng Cụm thi đua năm ${next} cho ${told.to}.`,
    ]
      .filter(Boolean)
      .join('\n\n'),
    captions: [
      'Quang cảnh Hội nghị.',
      `${told.witness} chứng kiến bàn giao đơn vị Cụm trưởng Cụm thi đua năm ${next} giữa ${told.from} và ${told.to}.`,
    ],
  }))
}

function leadOf({ year }: CentralFacts, { conference }: Told): string {
  const place = conference.place && !conference.illustrative ? `, tại ${conference.place}` : ''
  const chair = conference.chairLine ? ` ${conference.chairLine} chủ trì hội nghị.` : ''
  return `Ngày ${vnDay(conference.heldOn)}${place}, ${year.clusterName} tổ chức ${conference.title}.${chair}`
}

function generalOf({ year }: CentralFacts, { conference }: Told): string {
  const presenter = conference.presenterLine ? ` do ${conference.presenterLine} trình bày` : ''
  const found =
    sentence(conference.generalRemarks) || `đã nêu kết quả thi đua của các cơ quan trong năm ${year.year}.`
  return conference.generalRemarks
    ? `Báo cáo trung tâm${presenter} nêu rõ: ${found}`
    : `Báo cáo trung tâm${presenter} ${found}`
}

function agenciesOf({ year, statements, targets, results }: CentralFacts): string[] {
  const said = new Map(
    statements.filter((one) => !one.illustrative).map((one) => [one.agencyId, one.statement]),
  )
  const reached = new Map(results.map((one) => [one.targetId, one]))
  return year.members.flatMap((member) => {
    const figures = targets
      .filter((target) => target.agencyId === member.id)
      .flatMap((target) => figureWords(target, reached.get(target.id)))
    const words = [
      sentence(said.get(member.id) ?? ''),
      figures.length > 0 ? `Kết quả: ${figures.join('; ')}.` : '',
    ]
      .filter(Boolean)
      .join(' ')
    return words ? [`${member.name}: ${words}`] : []
  })
}

function figureWords(target: Target, result: Result | undefined): string[] {
  if (!result || result.illustrative || result.value === null) return []
  return [`${target.title}: ${figureLine(target, result.value)}`]
}

function commendationOf({ conference, awards }: CentralFacts): string {
  const real = awards.filter((one) => !one.illustrative)
  const persons = real.filter((one) => one.personId !== null).length
  const given =
    real.length > 0
      ? ` Trong năm, ${real.length - persons} tập thể và ${persons} cá nhân được khen thưởng.`
      : ''
  return `${sentence(conference?.commendationRemarks ?? '')}${given}`.trim()
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
    directions.filter((one) => one.kind === kind).map((one, i) => inRow(bare(one.statement), i))
  const [ways, asked] = [of('direction'), of('request')]
  return [
    sentence(conference?.conclusion ?? ''),
    ways.length > 0 ? `Phương hướng năm ${year.year + 1}: ${ways.join('; ')}.` : '',
    asked.length > 0 ? `Hội nghị yêu cầu các cơ quan: ${asked.join('; ')}.` : '',
  ]
}

/** Inside a row of clauses only the first keeps its capital letter. */
function inRow(text: string, i: number): string {
  return i === 0 ? text : `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`
}

function bare(text: string): string {
  return text.replace(/[.;\s]+$/, '')
}

function sentence(text: string): string {
  const one = bare(text.replace(/\s*\n\s*/g, ' '))
  return one && `${one}.`
}
