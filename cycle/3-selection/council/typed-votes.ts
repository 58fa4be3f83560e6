import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { isId, optionalText } from '#kit/http/fields.ts'
import { fieldsOf } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { choices, presences, type TypedPresence, type TypedVote } from './council.ts'

/** The rows of an attendance from its fields `presence_…`; a member left blank is left alone. */
export async function readAttendance(c: Context<Env>): Promise<TypedPresence[]> {
  const fields = await fieldsOf(c)
  return Object.entries(fields).flatMap(([name, [typed = '']]) => {
    const [word, memberId = ''] = name.split('_')
    if (word !== 'presence' || !isId(memberId) || typed === '') return []
    const presence = presences.find((one) => one === typed)
    if (!presence) throw new BadInput({ [name]: t('Hãy chọn một mục trong danh sách.') })
    return [{ memberId, presence }]
  })
}

const reasonPart = optionalText(300)

/** The roll call from its fields `vote_…_…` (nominee, member) and `reason_…` (nominee); blank cells are left alone. */
export async function readVotes(
  c: Context<Env>,
): Promise<{ page: number; seen?: string; rows: TypedVote[] }> {
  const fields = await fieldsOf(c)
  const rows = Object.entries(fields).flatMap(([name, [typed = '']]) => {
    const [word, nomineeId = '', memberId = ''] = name.split('_')
    if (word !== 'vote' || !isId(nomineeId) || !isId(memberId) || typed === '') return []
    const choice = choices.find((one) => one === typed)
    const reasonName = `reason_${nomineeId}`
    const reason = reasonPart.safeParse(fields[reasonName] ?? [])
    if (!choice) throw new BadInput({ [name]: t('Hãy chọn một mục trong danh sách.') })
    if (reason.error) throw new BadInput({ [reasonName]: reason.error.issues[0]?.message ?? '' })
    return [{ nomineeId, memberId, choice, reason: choice === 'recused' ? reason.data : '' }]
  })
  const page = Number(fields.page?.[0] ?? 1)
  const [seen] = fields.seen ?? []
  return { page: Number.isInteger(page) && page > 0 ? page : 1, ...(seen && { seen }), rows }
}
