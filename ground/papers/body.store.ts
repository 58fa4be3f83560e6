import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'

/** A body as the head of its papers needs it: with the one above it and the sign of its own. */
export async function bodyOf(db: Db, id: string) {
  const row = await db
    .selectFrom('agencies')
    .leftJoin('agencies as superior', 'superior.id', 'agencies.parent_id')
    .where('agencies.id', '=', id)
    .select(['agencies.name', 'agencies.abbreviation', 'superior.name as superior'])
    .executeTakeFirst()
  const body = found(row)
  return { ...body, superior: body.superior ?? '', sign: bodySign(body) }
}

/** The sign of a body from its short name: “TTr” stays as it is, “Tổng cục CNQP” gives “CNQP”, “Sở Nội vụ” gives “SNV”. */
function bodySign({ name, abbreviation }: { name: string; abbreviation: string }): string {
  if (/^\S+$/.test(abbreviation)) return abbreviation
  const words = (abbreviation || name).split(/\s+/).filter(Boolean)
  const signs = words.filter((word) => word.length > 1 && word === word.toUpperCase())
  return (signs.length > 0 ? signs : words.map((word) => (word[0] ?? '').toUpperCase())).join('')
}
