import { type Fault, type Problem, Unfit } from '../docx/faults.ts'
import { fillTemplate, leftOut } from '../docx/fill.ts'
import { readTemplate } from '../docx/read.ts'
import type { Field, FieldValues } from '../docx/schema.ts'
import { wordsOfDocx } from '../docx/words.ts'

/** What is asked of the process apart: check a template, or fill it too. */
export type Task = { fields: Field[]; values: FieldValues | null; picture: string | null }

/** What it answers; `bytes` is the filled document. */
export type Worked = {
  faults: Fault[]
  problems: Problem[]
  leftOut: { name: string; count: number; first: string }[]
  bytes: Buffer | null
}

/** Checks a template and fills it where values are given; a file that is none is an answer, not an error. */
export async function work(bytes: Buffer, task: Task): Promise<Worked> {
  const worked: Worked = { faults: [], problems: [], leftOut: [], bytes: null }
  try {
    worked.problems = readTemplate(bytes, task.fields).problems
    if (worked.problems.length > 0 || !task.values) return worked
    const picture = task.picture ? Buffer.from(task.picture, 'base64') : null
    const filling = { fields: task.fields, values: task.values, picture }
    worked.bytes = await fillTemplate(bytes, filling)
    worked.leftOut = leftOut(wordsOfDocx(worked.bytes), filling)
    return worked
  } catch (error) {
    const faults = error instanceof Unfit ? error.faults : [{ code: 'fillFailed' as const, word: '' }]
    return { ...worked, faults, bytes: null }
  }
}
