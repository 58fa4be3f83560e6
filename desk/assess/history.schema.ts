import { z } from 'zod'
import type { History } from '#law/kernel/history.ts'
import { check } from './checks.ts'
import { collective } from './collective.schema.ts'
import { awards, matters, source, subject, titlesOf, year } from './common.schema.ts'
import { list, record } from './parts.ts'
import { person } from './person.schema.ts'

const household = record(
  {
    kind: z.literal('household'),
    ...subject,
    years: list(
      record({ year, titles: titlesOf('household'), source }, 'Một năm của hộ'),
      'Từng năm',
      80,
    ).optional(),
    awards,
    matters,
  },
  'Hộ gia đình',
)

/** The fields each kind of subject has. */
export const fieldsOfKinds: Record<string, readonly string[]> = {
  individual: Object.keys(person.shape),
  collective: Object.keys(collective.shape),
  household: Object.keys(household.shape),
}

/** The facts of one subject as programs send them; nothing that is not named here is taken. */
export const historySchema: z.ZodType<History> = z
  .discriminatedUnion('kind', [person, collective, household])
  .superRefine(check)
