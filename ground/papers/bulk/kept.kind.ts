import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { demand, hidden, refused } from '#plumbing/verdict.ts'
import { seesYear } from '../../units/year.ts'
import type { PaperOffer } from '../offer.ts'
import { closedCodes } from '../papers.policy.ts'
import type { Made, RunKind } from './kind.ts'
import { bodyFor } from './run.policy.ts'
import type { RunItem } from './run.ts'

/** “Văn bản đã lập cùng loại”: kept papers of a year in one file, as they were issued. */
export function keptKind(offers: readonly PaperOffer[]): RunKind {
  const nameOf = (code: string, title: string) => offers.find((one) => one.code === code)?.name ?? title
  return {
    kind: 'kept',
    choices: async (db, who, year) => {
      if (!seesYear(who, year) || !bodyFor(who, year)) return []
      const codes = (await codesOf(db, year.id)).filter(isOpen)
      return codes.map(({ code, title, count }) => ({
        ...{ value: `kept:${code}`, name: nameOf(code, title), fields: [] },
        hint: t('{count} văn bản đã lập', { count }),
      }))
    },
    plan: async (db, { who, year, value }) => {
      const agencyId = bodyFor(who, year)
      if (!agencyId || !seesYear(who, year)) demand(hidden)
      const code = value.slice('kept:'.length)
      if (!isOpen({ code })) demand(hidden)
      const papers = await papersOf(db, year.id, code)
      const [first] = papers
      return {
        ...{ yearId: year.id, agencyId: agencyId ?? '', about: { code } },
        title: first ? nameOf(code, first.title) : '',
        items: papers.map(({ id, reference, title }) => ({
          subjectId: id,
          name: [reference, title].filter(Boolean).join(' '),
        })),
      }
    },
    open: async (db, _, items) => {
      const files = await filesOf(db, items)
      return async (item): Promise<Made> => files.get(item.subjectId) ?? gone()
    },
  }
}

// What only some of a year read is taken one by one, by them: a run is seen by the whole staff of a body.
const isOpen = ({ code }: { code: string }) => !closedCodes.includes(code)

function codesOf(db: Db, yearId: string) {
  return db
    .selectFrom('papers')
    .where('year_id', '=', yearId)
    .groupBy('code')
    .having(({ fn }) => fn.countAll(), '>', 1)
    .orderBy(sql`min(issued_at)`)
    .limit(200)
    .select(({ fn }) => [
      'code',
      fn.countAll<number>().as('count'),
      sql<string>`(array_agg(title order by issued_at desc))[1]`.as('title'),
    ])
    .execute()
}

function papersOf(db: Db, yearId: string, code: string) {
  return db
    .selectFrom('papers')
    .where('year_id', '=', yearId)
    .where('code', '=', code)
    .orderBy('issued_at')
    .orderBy('id')
    .select(['id', 'reference', 'title'])
    .execute()
}

async function filesOf(db: Db, items: RunItem[]): Promise<Map<string, Made>> {
  const rows = await db
    .selectFrom('papers')
    .where('id', '=', sql<string>`any(${items.map((item) => item.subjectId)}::uuid[])`)
    .select(['id', 'pdf_id as pdfId', 'docx_id as docxId'])
    .execute()
  return new Map(rows.map(({ id, pdfId, docxId }) => [id, { pdfId, docxId }]))
}

function gone(): never {
  demand(refused(t('Văn bản này không còn trong sổ.')))
  throw new Error('not reached')
}
