import type { Context } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { ids, integer, optionalText } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import type { Attendance } from './conference.ts'

/** One sheet for all agencies: who is ticked came; delegate and headcount carry the id of their agency. */
export async function readAttendance(c: Context<Env>): Promise<Attendance[]> {
  const agencyIds = c.var.year.members.map((member) => member.id)
  const { present } = await read(c, z.object({ present: ids() }))
  const delegates = await read(c, z.object(eachNamed('delegate', agencyIds, () => optionalText(200))))
  const counts = await read(
    c,
    z.object(
      eachNamed(
        'headcount',
        present.filter((id) => agencyIds.includes(id)),
        () => integer({ min: 1, max: 999 }),
      ),
    ),
  )
  return agencyIds.map((agencyId) => ({
    agencyId,
    present: present.includes(agencyId),
    delegate: delegates[`delegate-${agencyId}`] ?? '',
    headcount: counts[`headcount-${agencyId}`] ?? 0,
  }))
}

function eachNamed<T>(name: string, agencyIds: string[], part: () => T): Record<string, T> {
  return Object.fromEntries(agencyIds.map((agencyId) => [`${name}-${agencyId}`, part()]))
}
