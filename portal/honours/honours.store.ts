import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Announceable, AnnouncedKind } from './honours.ts'

type Row = Omit<Announceable, 'announcement'> & { id: string | null; by: string | null; at: Date | null }

/** The decisions and exemplars of a year, told or not; one alone when its id is given. */
export async function announceables(db: Db, yearId: string, subjectId?: string): Promise<Announceable[]> {
  const { rows } = await sql<Row>`
    select s.kind, s.id as "subjectId", s.title, s."on", s.illustrative, n.id, p.full_name as by, n.announced_at as at
    from (
      select 'decision' as kind, d.id, d.reference as title, d.decided_on as "on",
        coalesce((select bool_and(a.illustrative) from awards a where a.decision_id = d.id), false) as illustrative
      from decisions d where d.year_id = ${yearId}
      union all
      select 'exemplar', e.id, e.title, null, e.illustrative from exemplars e where e.year_id = ${yearId}
    ) s
    left join announcements n on n.subject_id = s.id
      and not exists (select from announcement_withdrawals w where w.announcement_id = n.id)
    left join people p on p.id = n.announced_by
    where ${subjectId ?? null}::uuid is null or s.id = ${subjectId ?? null}::uuid
    order by s.kind, s."on" desc nulls last, s.title limit 300`.execute(db)
  return rows.map(({ id, by, at, ...row }) => ({
    ...row,
    announcement: id && at ? { id, by: by ?? '', at } : null,
  }))
}

const told = (kind: AnnouncedKind) => sql<boolean>`exists (select from announcements n
  where n.subject_id = subject.id and n.kind = ${kind}
  and not exists (select from announcement_withdrawals w where w.announcement_id = n.id))`

export const honoursPage = 30

/** The decisions told to the public, newest first; those with the words in a name or the reference. */
export async function toldDecisions(db: Db, words: string[], page: number) {
  const folded = words.map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
  const rows = await db
    .selectFrom('decisions as subject')
    .leftJoin('agencies as issuer', 'issuer.id', 'subject.issuer_id')
    .where(told('decision'))
    .$if(folded.length > 0, (q) =>
      q.where(
        sql<boolean>`exists (select from awards a where a.decision_id = subject.id
          and a.folded like all (select vn_fold(word) from unnest(${folded}::text[]) as word))`,
      ),
    )
    .orderBy('subject.decided_on', 'desc')
    .orderBy('subject.id')
    .limit(honoursPage)
    .offset((page - 1) * honoursPage)
    .select([
      'subject.id',
      'subject.reference',
      sql<Day>`subject.decided_on`.as('decidedOn'),
      sql<string>`coalesce(nullif(subject.issuer_name, ''), issuer.name)`.as('issuer'),
      sql<number>`(select count(*)::int from awards a where a.decision_id = subject.id)`.as('names'),
      sql<number>`count(*) over ()::int`.as('all'),
    ])
    .execute()
  return { rows, pages: Math.max(1, Math.ceil((rows[0]?.all ?? 0) / honoursPage)) }
}

/** A decision told to the public. */
export function toldDecision(db: Db, id: string) {
  return db
    .selectFrom('decisions as subject')
    .leftJoin('agencies as issuer', 'issuer.id', 'subject.issuer_id')
    .where('subject.id', '=', id)
    .where(told('decision'))
    .select([
      'subject.id',
      'subject.reference',
      sql<Day>`subject.decided_on`.as('decidedOn'),
      sql<string>`coalesce(nullif(subject.issuer_name, ''), issuer.name)`.as('issuer'),
    ])
    .executeTakeFirst()
}

const namesPage = 100

/** One page of its names in the order of the annex: who, of where, for what, and whether it still stands. */
export async function toldNames(db: Db, decisionId: string, page: number) {
  const rows = await db
    .selectFrom('awards')
    .innerJoin('agencies', 'agencies.id', 'awards.agency_id')
    .leftJoin('award_standings as standing', 'standing.award_id', 'awards.id')
    .where('awards.decision_id', '=', decisionId)
    .orderBy('awards.number')
    .orderBy('awards.id')
    .limit(namesPage)
    .offset((page - 1) * namesPage)
    .select([
      'awards.id',
      'awards.recipient',
      'agencies.name as agencyName',
      sql<string>`coalesce(standing.code, awards.award_code)`.as('awardCode'),
      'awards.illustrative',
      sql<boolean>`coalesce(standing.stands, true)`.as('stands'),
      sql<number>`count(*) over ()::int`.as('all'),
    ])
    .execute()
  const count = rows[0]?.all ?? 0
  return { rows, count, pages: Math.max(1, Math.ceil(count / namesPage)) }
}

/** The exemplars told to the public, newest year first. */
export async function toldExemplars(db: Db, page: number) {
  const rows = await db
    .selectFrom('exemplars as subject')
    .innerJoin('cluster_years as y', 'y.id', 'subject.year_id')
    .innerJoin('agencies', 'agencies.id', 'subject.agency_id')
    .leftJoin('people', 'people.id', 'subject.person_id')
    .where(told('exemplar'))
    .orderBy('y.year', 'desc')
    .orderBy('agencies.position')
    .orderBy('subject.id')
    .limit(honoursPage)
    .offset((page - 1) * honoursPage)
    .select([
      'subject.id',
      'subject.title',
      'subject.story',
      'subject.illustrative',
      'agencies.name as agencyName',
      'people.full_name as personName',
      'y.year',
      sql<number>`count(*) over ()::int`.as('all'),
    ])
    .execute()
  return { rows, pages: Math.max(1, Math.ceil((rows[0]?.all ?? 0) / honoursPage)) }
}
