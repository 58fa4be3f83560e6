import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Actor } from '../people/actor.ts'
import type { Year } from '../units/year.ts'
import type { Paper, PaperForm } from './paper.ts'

/** “Văn bản lập được”: a paper that a feature writes from the records of the year; the desk of papers lists them all. */
export type PaperOffer = {
  /** Stable for ever: templates and kept papers go by it. */
  code: string
  /** Vietnamese, as the list shows it: “Báo cáo sơ kết sáu tháng”. */
  name: string
  form: PaperForm
  stage: PaperStage
  /** Where the paper comes from by itself, when a deed makes it: a pledge signed, a decision taken. */
  madeBy?: (slug: string) => { address: string; deed: string }
  may(who: Actor, year: Year): Verdict
  /** What it can be about: the year itself, an agency, a sitting, a decision. */
  subjects(db: Db, who: Actor, year: Year): Promise<PaperSubject[]>
  /** What is typed by hand, in the order of the form. */
  fields: PaperField[]
  /** What the records already say of these fields. */
  suggest?(db: Db, of: PaperAsked): Promise<PaperAnswers>
  /** The whole paper; its number is left open (`/BC-CT`) until it is issued. */
  write(db: Db, of: PaperAsked & { answers: PaperAnswers }): Promise<Paper>
  /** What else is done in the same deed once the paper is issued: a letter of correction is noted at what it corrects. */
  issued?(tx: Db, of: PaperAsked & { answers: PaperAnswers; paperId: string }): Promise<void>
}

export type PaperStage = 'setUp' | 'launch' | 'progress' | 'selection' | 'award' | 'closing' | 'statistics'

/**
 * `agencyId` is the body whose paper it is: its series of numbers, its template; null for the cluster's own.
 * A council's paper names the council too: it has a series of its own.
 */
export type PaperSubject = { id: string; name: string; agencyId: string | null; councilId?: string }

export type PaperAsked = { who: Actor; year: Year; subject: PaperSubject; on: Day }

/** A field of the form; `lines` holds one piece a line, `rows` a small table pasted or typed, its cells parted by “|”. */
export type PaperField = {
  name: string
  label: string
  hint?: string
  kind: 'line' | 'lines' | 'text' | 'day' | 'time' | 'number' | 'rows'
  required?: boolean
}

export type PaperAnswers = Record<string, string>
