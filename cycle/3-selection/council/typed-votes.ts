import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { isId, optionalText } from '#kit/http/fields.ts'
import { fieldsOf } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { presences, type TypedPresence, type TypedVote } from './council.ts'

/** The rows of an attendance from its fields `presence_…`; a member left blank is left alone. */
export async function readAttendance(c: Context<Env>): Promise<{ seen?: string; rows: TypedPresence[] }> {
  const fields = await fieldsOf(c)
  const rows = Object.entries(fields).flatMap(([name, [typed = '']]) => {
    const [word, memberId = ''] = name.split('_')
    if (word !== 'presence' || !isId(memberId) || typed === '') return []
    const presence = presences.find((one) => one === typed)
    if (!presence) throw new BadInput({ [name]: t('Hãy chọn một mục trong danh sách.') })
    return [{ memberId, presence }]
  })
  return { ...seenIn(fields), rows }
}

/** Choices of a roll call as they are typed; `none` takes a vote back. */
const typedChoices = ['yes', 'no', 'blank', 'none'] as const

/** The roll call from its fields `vote_…_…` (nominee, member); blank cells are left alone. */
export async function readVotes(
  c: Context<Env>,
): Promise<{ page: number; seen?: string; rows: TypedVote[] }> {
  const fields = await fieldsOf(c)
  const rows = Object.entries(fields).flatMap(([name, [typed = '']]) => {
    const [word, nomineeId = '', memberId = ''] = name.split('_')
    if (word !== 'vote' || !isId(nomineeId) || !isId(memberId) || typed === '') return []
    const choice = typedChoices.find((one) => one === typed)
    if (!choice) throw new BadInput({ [name]: t('Hãy chọn một mục trong danh sách.') })
    return [{ nomineeId, memberId, choice }]
  })
  const page = Number(fields.page?.[0] ?? 1)
  return { page: Number.isInteger(page) && page > 0 ? page : 1, ...seenIn(fields), rows }
}

const line = optionalText(300)

/** The agenda from its fields `title_…`, `presenter_…` and `conclusion_…`, in the order of their numbers; untitled lines are left out. */
export async function readAgenda(c: Context<Env>) {
  const fields = await fieldsOf(c)
  const places = Object.keys(fields).flatMap((name) => /^title_(\d{1,3})$/.exec(name)?.[1] ?? [])
  const items = places
    .sort((one, other) => Number(one) - Number(other))
    .map((place) => ({
      title: lineAt(fields, `title_${place}`),
      presenter: lineAt(fields, `presenter_${place}`),
      conclusion: lineAt(fields, `conclusion_${place}`),
    }))
  return { ...seenIn(fields), items: items.filter((item) => item.title !== '') }
}

function lineAt(fields: Record<string, string[]>, name: string): string {
  const read = line.safeParse(fields[name] ?? [])
  if (read.error) throw new BadInput({ [name]: read.error.issues[0]?.message ?? '' })
  return read.data
}

/** How the list stood when the form was opened. */
function seenIn(fields: Record<string, string[]>): { seen?: string } {
  const [seen] = fields.seen ?? []
  return seen ? { seen } : {}
}
