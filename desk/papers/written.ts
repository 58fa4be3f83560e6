import type { PaperCheck } from '#ground/papers/checks/checks.ts'
import { checksOfPaper } from '#ground/papers/checks/checks.ts'
import type { PaperAnswers, PaperAsked, PaperOffer } from '#ground/papers/offer.ts'
import type { Paper } from '#ground/papers/paper.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, Refused } from '#plumbing/verdict.ts'
import { answersRead } from './answers.ts'

type Asking = PaperAsked & { offer: PaperOffer; answers: PaperAnswers }

/** A paper as it would stand today; or the sentence that says what the records still lack for it. */
type Written = { paper: Paper; stopped: null } | { paper: null; stopped: string }

/** Writes the paper for reading; what an offer refuses to write is told instead. */
export async function tryWriting(db: Db, asking: Asking): Promise<Written> {
  try {
    return { paper: await writePaper(db, asking), stopped: null }
  } catch (error) {
    return { paper: null, stopped: sentenceOf(error) }
  }
}

/** The paper from the records and from what was typed, its number left open. */
export function writePaper(db: Db, { offer, answers, ...of }: Asking): Promise<Paper> {
  return offer.write(db, { ...of, answers: answersRead(offer.fields, answers) })
}

function sentenceOf(error: unknown): string {
  if (error instanceof BadInput) return Object.values(error.fields).join(' ')
  if (!(error instanceof Refused)) throw error
  if (error.verdict.kind === 'refused') return error.verdict.reason
  return t('Hồ sơ chưa có dữ liệu để lập văn bản này.')
}

/** The same paper marked as a draft, for reading and for passing round; never kept. */
export function asDraft(paper: Paper): Paper {
  const mark = 'DỰ THẢO: chưa ban hành, chưa có giá trị.'
  return { ...paper, illustrativeNote: [mark, paper.illustrativeNote].filter(Boolean).join(' ') }
}

/** A warning with the key under which a person says to have looked at it. */
export type Warning = PaperCheck & { key: string }

/** What stops a paper, and what a person must look at. */
export function judgedPaper(paper: Paper): { stops: PaperCheck[]; warnings: Warning[] } {
  const checks = checksOfPaper(paper)
  return {
    stops: checks.filter((one) => one.severity === 'stop'),
    warnings: checks
      .filter((one) => one.severity === 'warn')
      .map((one, at) => ({ ...one, key: `w${at + 1}` })),
  }
}

/** What the list calls a composed paper. */
export function titleOf({
  offer,
  subject,
  year,
}: Pick<Asking, 'offer' | 'subject'> & { year: Year }): string {
  const name = subject.id === year.id ? `${offer.name} năm ${year.year}` : `${offer.name}: ${subject.name}`
  return name.slice(0, 300)
}
