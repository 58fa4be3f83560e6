import { sql } from 'kysely'
import type { RecipientKind } from './dossier.ts'

/** Whoever is nominated: person `p`, household `h`, collective `b` below the agency, or agency `a` itself. */
export const recipient = sql<string>`coalesce(p.full_name, h.head_name, b.name, a.name)`

/** The same, a person with the rank before the name. */
export const rankedRecipient = sql<string>`coalesce(trim(p.rank || ' ' || p.full_name), h.head_name, b.name, a.name)`

/** What a nomination `n` is for. */
export const recipientKind = sql<RecipientKind>`case when n.person_id is not null then 'individual'
  when n.household_id is not null then 'household' else 'collective' end`

/** What the names above are taken from, joined to a nomination `n` and its agency `a`. */
export const recipientJoins = sql`left join people p on p.id = n.person_id
  left join households h on h.id = n.household_id left join agencies b on b.id = n.collective_id`
