import type { Verdict } from '#plumbing/verdict.ts'
import type { CriterionKind, Part } from '#scoring/scale.ts'
import type { Asked, Column, Scorer, SheetState } from './scoring.ts'

/** A mark as the sheet shows it: the value typed and, at computed lines, the points it comes to, rounded for display. */
export type ShownMark = {
  value: string
  reason: string
  version: number
  round: number
  points: string | null
}

/** “Dòng của bảng điểm”: a criterion or a group, in the order of the tree. */
export type SheetLine = {
  id: string
  code: string
  title: string
  depth: number
  isGroup: boolean
  part: Part
  kind: CriterionKind
  /** How the value is typed: a figure, points, one of these answers, or nothing (a group). */
  entry: {
    type: 'points' | 'figure' | 'whole' | 'choice' | 'none'
    choices: { value: string; label: string }[]
  }
  unit: string
  /** The most it gives this agency; null where nothing says. */
  max: string | null
  plan: string | null
  /** The reason why it is not assigned to this agency; null where it is. */
  notAssigned: string | null
  compulsory: boolean
  ownerId: string | null
  ownerName: string
  method: string
  evidenceAsked: string
  dueOn: string | null
  files: number
  /** The marks this reader may see. */
  marks: Partial<Record<Scorer, ShownMark>>
  /** What the line comes to in each column this reader may see. */
  points: Partial<Record<Column, string>>
  /** The agency's explanations at this line, newest last; open ones have no answer. */
  explanations: SheetExplanation[]
  /** Whether this reader may type here now. */
  isOpen: boolean
}

export type SheetExplanation = {
  id: string
  scorer: Asked
  round: number
  statement: string
  by: string
  at: Date
  answer: { outcome: 'kept' | 'changed'; reason: string; by: string; at: Date } | null
}

export type SheetView = {
  slug: string
  yearName: number
  agency: { id: string; name: string }
  state: SheetState
  /** The column this reader fills now. */
  scorer: Scorer | null
  lines: SheetLine[]
  totals: Partial<Record<Column, string>>
  filled: number
  toFill: number
  illustrative: boolean
  /** The functional bodies with lines in the sheet, and whether each has handed them in. */
  owners: { id: string; name: string; isDone: boolean }[]
  /** What keeps the column from being handed in without a note: bodies not heard, explanations not answered. */
  outstanding: string[]
  may: { save: Verdict; submit: Verdict; evidence: Verdict; explain: Verdict }
}

/** What a saved cell answers: saved, wrong (with a sentence), or changed by somebody else meanwhile. */
export type CellAnswer = {
  criterionId: string
  state: 'saved' | 'wrong' | 'stale'
  version: number
  value: string
  reason: string
  sentence: string
  /** Who wrote the newer value, where it is stale. */
  by: string
}

/** What a save answers: each cell, and what the lines and columns come to now. */
export type SaveAnswer = {
  cells: CellAnswer[]
  points: Record<string, string>
  total: string
  filled: number
  toFill: number
}
