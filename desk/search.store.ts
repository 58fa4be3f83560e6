import { sql } from 'kysely'
import { closedCodes } from '#ground/papers/papers.policy.ts'
import { type Actor, chargedWith } from '#ground/people/actor.ts'
import { agencySeen, allWords, personSeen } from '#ground/people/seen.ts'
import { hasFallen } from '#ground/register/award.query.ts'
import type { Db } from '#plumbing/database.ts'

/** Something found, with the kind of thing it is and where it stands. */
export type Hit = {
  kind: 'person' | 'agency' | 'award' | 'target' | 'article' | 'paper'
  id: string
  title: string
  line: string
  slug: string
  agencyId: string
  /** False for an award that was cancelled or stripped and not given back. */
  stands: boolean
}

const most = 12

/** Looks in everything this person may see, with or without marks. At most a dozen hits of each kind. */
export async function searchEverywhere(db: Db, who: Actor, words: string): Promise<Hit[]> {
  if (words.trim() === '') return []
  const organisations = [...who.agencyIds, ...who.councilOrganisationIds]
  const { rows } = await sql<Hit>`
    with seen_years as (
      select y.id, y.slug, y.year from cluster_years y join clusters c on c.id = y.cluster_id
      where c.organisation_id = any(${organisations}::uuid[])
      or exists (select 1 from cluster_memberships m where m.cluster_id = c.id and m.agency_id = any(${who.agencyIds}::uuid[])
        and m.from_on <= y.ends_on and (m.to_on is null or m.to_on > y.starts_on))
    )
    (select 'agency' as kind, a.id::text, a.name as title, a.function as line, '' as slug, a.id::text as "agencyId", true as stands
      from agencies a where ${allWords(sql.ref('a.folded'), words)} and ${agencySeen(who, sql.ref('a.id'))} order by a.position limit ${most})
    union all
    (select 'person', p.id::text, trim(p.rank || ' ' || p.full_name), '', '', '', true
      from people p where ${allWords(sql.ref('p.folded'), words)} and ${personSeen(who, sql.ref('p.id'))} order by p.given_name collate vietnamese limit ${most})
    union all
    (select 'award', awards.id::text, recipient, decision_reference || ' · ' || year, '', '', not ${hasFallen}
      from awards where ${allWords(sql.ref('awards.folded'), words)} and ${agencySeen(who, sql.ref('awards.agency_id'))}
      order by decided_on desc limit ${most})
    union all
    (select 'target', g.id::text, g.title, a.name || ' · ' || y.year, y.slug, a.id::text, true
      from targets g join seen_years y on y.id = g.year_id join agencies a on a.id = g.agency_id
      where ${allWords(sql`vn_fold(g.title)`, words)} order by y.year desc limit ${most})
    union all
    (select 'paper', f.id::text, f.title, f.reference, y.slug, '', true
      from papers f join seen_years y on y.id = f.year_id
      where ${allWords(sql.ref('f.folded'), words)} and (f.code <> all(${closedCodes}) or ${readsClosedPapers(who)})
      order by f.issued_at desc limit ${most})
    union all
    (select 'article', r.id::text, e.title, e.lead, r.slug, '', true
      from articles r join article_publications p on p.article_id = r.id
      join article_editions e on e.article_id = p.article_id and e.number = p.edition
      where ${allWords(sql.ref('e.folded'), words)} and not exists (select from article_withdrawals x where x.article_id = r.id)
      order by p.published_at desc limit ${most})`.execute(db)
  return rows
}

/** The same as `readsClosed` says of one year, for every year of the list: the council, the head, the lead of today. */
function readsClosedPapers(who: Actor) {
  const heads = who.duties.flatMap((one) => (one.duty === 'head' && one.agencyId ? [one.agencyId] : []))
  return sql<boolean>`exists (select from cluster_years y join clusters c on c.id = y.cluster_id
    where y.id = f.year_id and (c.organisation_id = any(${[...who.councilOrganisationIds, ...heads]}::uuid[])
      or exists (select from cluster_leads l where l.cluster_id = c.id and l.role = 'lead' and l.from_on <= ${who.today}
        and (l.to_on is null or l.to_on > ${who.today}) and l.agency_id = any(${chargedWith(who)}::uuid[]))))`
}
