import type { Db } from '#plumbing/database.ts'
import type { Actor } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import type { PaperField } from '../offer.ts'
import type { Run, RunItem } from './run.ts'

/** “Loại đợt in”: something that is set in bulk. */
export type RunKind = {
  kind: 'certificates' | 'kept' | 'offered'
  /** What this person may have set of the year. */
  choices(db: Db, who: Actor, year: Year): Promise<RunChoice[]>
  /** What is to be set; demands the right to it. */
  plan(db: Db, asked: RunAsked): Promise<RunPlan>
  /** Reads what a stretch of items needs at once and gives what sets one of them. */
  open(db: Db, run: Run, items: RunItem[]): Promise<(item: RunItem) => Promise<Made>>
  /** Everything set of the run in one PDF to print; without it the files are joined. */
  joined?(db: Db, run: Run): Promise<Buffer>
}

/** Something that can be asked for, with what is typed or chosen for it. */
export type RunChoice = { value: string; name: string; hint: string; fields: RunField[] }

type Options = { name: string; label: string; options: { value: string; label: string }[]; blank?: string }
export type RunField =
  | PaperField
  | (Options & { kind: 'one'; required?: boolean })
  | (Options & { kind: 'many' })

export type RunAsked = {
  who: Actor
  year: Year
  value: string
  answers: Record<string, string>
  chosen: Record<string, string[]>
  publicUrl: string
}

export type RunPlan = {
  yearId: string | null
  agencyId: string
  title: string
  about: object
  items: { subjectId: string; name: string }[]
}

/** One item set: its files, or those it has already; `words` is kept for the file of all. */
export type Made = { pdf?: Uint8Array; docx?: Uint8Array; pdfId?: string; docxId?: string; words?: unknown }
