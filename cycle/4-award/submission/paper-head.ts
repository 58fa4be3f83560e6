import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'

/** “Ký hiệu” of the papers a cluster or a block issues. */
export function clusterSign(year: Year): string {
  return year.word === 'block' ? 'KTĐ' : 'CTĐ'
}

/** The sign of a body from its short name: “Tổng cục CNQP” gives “CNQP”, “Sở Nội vụ” gives “SNV”. */
export function bodySign(abbreviation: string, name: string): string {
  const words = (abbreviation || name).split(/\s+/).filter(Boolean)
  const signs = words.filter((word) => word.length > 1 && word === word.toUpperCase())
  return (signs.length > 0 ? signs : words.map((word) => (word[0] ?? '').toUpperCase())).join('')
}

/** The body the cluster belongs to and the one above it, as the head of its papers needs them. */
export async function bodyOf(db: Db, year: Year) {
  const body = await db
    .selectFrom('agencies')
    .leftJoin('agencies as superior', 'superior.id', 'agencies.parent_id')
    .where('agencies.id', '=', year.organisationId)
    .select(['agencies.name', 'agencies.abbreviation', 'superior.name as superior'])
    .executeTakeFirstOrThrow()
  return { ...body, superior: body.superior ?? '', sign: bodySign(body.abbreviation, body.name) }
}
