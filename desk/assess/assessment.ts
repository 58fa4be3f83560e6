import { type AnswerJson, answerJson } from '#law/answer/answer-json.ts'
import { ask } from '#law/answer/ask.ts'
import { assess, assessAward } from '#law/answer/assess.ts'
import type { Asked } from '#law/kernel/asked.ts'
import type { History } from '#law/kernel/history.ts'
import { historySchema } from './history.schema.ts'
import type { Wanted } from './question.schema.ts'
import { type Wrong, wrongIn } from './wrong.ts'

/** What the law says of one subject: the question as it was put, and an answer for each award and route. */
export type Assessment = {
  id: string
  kind: History['kind']
  name: string | null
  asked: Omit<Asked, 'countAfterDiscipline' | 'judgedBy'>
  answers: AnswerJson[]
}

export type Assessed = { ok: true; assessment: Assessment } | { ok: false; wrong: Wrong[] }

/** Judges what a program sent as one subject, once it is sure to be one. */
export function assessSubject(input: unknown, { award, ...question }: Wanted): Assessed {
  const parsed = historySchema.safeParse(input)
  if (!parsed.success) return { ok: false, wrong: wrongIn(parsed.error, input) }
  const history = parsed.data
  const at = ask(question)
  const answers = award ? assessAward(history, award, at) : assess(history, at)
  const { year, receivedOn, decidedOn, layers, readings } = at
  const { id, kind, name = null } = history
  return {
    ok: true,
    assessment: {
      id,
      kind,
      name,
      asked: { year, receivedOn, decidedOn, layers, readings },
      answers: answers.map((one) => answerJson(one, history, at)),
    },
  }
}
