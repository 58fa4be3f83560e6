import { standingEntries } from '#cycle/1-launch/entry/entry.store.ts'
import { targetsOfAgency } from '#cycle/1-launch/target/target.store.ts'
import { shortcomingsOfYear } from '#ground/follow-ups/follow-ups.store.ts'
import { frameOf } from '#ground/papers/frame.ts'
import type { PaperAnswers, PaperAsked, PaperField } from '#ground/papers/offer.ts'
import { counted, typedLines } from '#ground/papers/pieces.ts'
import { vnDay } from '#kit/format.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Db } from '#plumbing/database.ts'
import { initiativePage } from '../initiative/initiative.store.ts'
import type { Initiative } from '../initiative/initiative.ts'
import { latestResults, reportedMonths, statementOf } from '../report/report.store.ts'
import { monthsOf, reportDueOn } from '../report/report.ts'
import type { AgencyReport } from './agency-report.paper.ts'
import { halfYearMonth } from './midyear.ts'

/** What the head of an agency says in his report and no record holds. */
export const agencyReportFields: PaperField[] = [
  { name: 'leading', label: 'Lãnh đạo, chỉ đạo, tổ chức thực hiện', kind: 'text', required: true },
  { name: 'exemplars', label: 'Điển hình tiên tiến', hint: 'Mỗi điển hình một dòng.', kind: 'lines' },
  { name: 'causes', label: 'Nguyên nhân của hạn chế', hint: 'Mỗi ý một dòng.', kind: 'lines' },
  { name: 'lessons', label: 'Kinh nghiệm', hint: 'Mỗi ý một dòng.', kind: 'lines' },
  {
    name: 'directions',
    label: 'Phương hướng, nhiệm vụ',
    hint: 'Mỗi ý một dòng.',
    kind: 'lines',
    required: true,
  },
  { name: 'requests', label: 'Đề nghị, kiến nghị', hint: 'Mỗi ý một dòng.', kind: 'lines' },
]

/** The report of the agency from the records of its year, up to June or whole. */
export async function agencyFacts(
  db: Db,
  of: PaperAsked & { answers: PaperAnswers },
  at: 'half' | 'end',
): Promise<Omit<AgencyReport, 'standing'>> {
  const { year, subject, on, answers } = of
  const until = at === 'half' ? halfYearMonth(year) : null
  const targets = await targetsOfAgency(db, year.id, subject.id)
  const results = (await latestResults(db, year.id, until)).filter((one) => one.agencyId === subject.id)
  const works = await initiativePage(db, year.id, { agencyId: subject.id })
  const entries = await standingEntries(db, year.id, { agencyId: subject.id, on })
  const shortcomings = (await shortcomingsOfYear(db, year.id)).filter((one) => one.agencyId === subject.id)
  const told = at === 'end' ? await statementOf(db, year.id, subject.id) : undefined
  const reported = (await reportedMonths(db, year.id, subject.id)).map((one) => one.month)
  const due = monthsOf(year).filter((month) => reportDueOn(month) <= on && (!until || month <= until))
  const lines = (name: string) => typedLines(answers[name])
  return {
    frame: await frameOf(db, of),
    at,
    targets,
    results,
    months: { due: due.length, reported: due.filter((month) => reported.includes(month)).length },
    initiatives: works.map(workLine),
    entries: entryLines(entries),
    shortcomings: shortcomings.map((one) => one.statement),
    statement: told?.statement ?? '',
    typed: {
      leading: answers.leading ?? '',
      exemplars: lines('exemplars'),
      causes: lines('causes'),
      lessons: lines('lessons'),
      directions: lines('directions'),
      requests: lines('requests'),
    },
    madeUp: [...targets, ...results, ...works, ...entries, ...shortcomings].some((one) => one.illustrative),
  }
}

function workLine({ title, personName, recognisedOn, reference }: Initiative): string {
  const by = personName ? ` (${personName})` : ''
  const state = recognisedOn
    ? `đã được công nhận theo Quyết định số ${reference} ngày ${vnDay(recognisedOn)}`
    : 'chưa được công nhận'
  return `${title}${by}: ${state}`
}

function entryLines(entries: { awardCode: string; personId: string | null }[]): string[] {
  const codes = [...new Set(entries.map((one) => one.awardCode))]
  return codes.map((code) => {
    const own = entries.filter((one) => one.awardCode === code)
    const people = own.filter((one) => one.personId !== null).length
    const whom = [
      own.length > people ? `${counted(own.length - people)} tập thể` : '',
      people > 0 ? `${counted(people)} cá nhân` : '',
    ]
    return `${awardName(code)}: ${whom.filter(Boolean).join(', ')}`
  })
}
