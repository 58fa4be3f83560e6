import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { rankedRecipient, recipientJoins } from '#cycle/3-selection/dossier/recipient.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** One decision of the year with the lists it stands on and who signed it. */
export function findDecision(db: Db, yearId: string, id: string) {
  return decisionQuery(db)
    .where('decisions.year_id', '=', yearId)
    .where('decisions.id', '=', id)
    .executeTakeFirst()
}

/** The decisions of the year, oldest first. */
export function decisionsOfYear(db: Db, yearId: string) {
  return decisionQuery(db).where('decisions.year_id', '=', yearId).orderBy('decisions.decided_on').execute()
}

export type DecisionLine = Awaited<ReturnType<typeof decisionsOfYear>>[number]

const awardsOnPage = 100

/** One page of the recipients of a decision, in the order of its annex. */
export async function awardsOfDecision(db: Db, decisionId: string, page: number) {
  const all = db.selectFrom('awards').where('awards.decision_id', '=', decisionId)
  const rows = await all
    .innerJoin('agencies', 'agencies.id', 'awards.agency_id')
    .orderBy('awards.number')
    .orderBy('awards.id')
    .limit(awardsOnPage)
    .offset((page - 1) * awardsOnPage)
    .select([
      'awards.id',
      'awards.number',
      'awards.recipient',
      'awards.post_title as postTitle',
      'agencies.name as agencyName',
      'awards.award_code as awardCode',
      'awards.achievement',
      'awards.illustrative',
    ])
    .execute()
  const counted = await all.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return { rows, count: counted.count, pages: Math.max(1, Math.ceil(counted.count / awardsOnPage)) }
}

/** Who stood on a list of the decision and was left out or held back, with the reason. */
export async function omissionsOf(db: Db, decisionId: string) {
  const { rows } = await sql<{
    nominationId: string
    recipient: string
    why: 'leftOut' | 'heldBack'
    reason: string
  }>`
    select o.nomination_id as "nominationId", o.why, o.reason,
      ${rankedRecipient} as recipient
    from decision_omissions o join nominations n on n.id = o.nomination_id join agencies a on a.id = n.agency_id
      ${recipientJoins}
    where o.decision_id = ${decisionId} order by o.why desc, recipient limit 500`.execute(db)
  return rows
}

function decisionQuery(db: Db) {
  return db
    .selectFrom('decisions')
    .leftJoin('agencies as issuer', 'issuer.id', 'decisions.issuer_id')
    .leftJoin('people', 'people.id', 'decisions.signed_by')
    .select((eb) => [
      'decisions.id',
      'decisions.reference',
      sql<Day>`decisions.decided_on`.as('decidedOn'),
      'decisions.paper_id as paperId',
      'decisions.file_id as fileId',
      'decisions.office',
      'decisions.authority_reason as authorityReason',
      sql<string>`coalesce(nullif(decisions.issuer_name, ''), issuer.name)`.as('issuer'),
      sql<string>`coalesce(nullif(decisions.signer_name, ''), trim(people.rank || ' ' || people.full_name))`.as(
        'signerName',
      ),
      eb
        .selectFrom('awards as a')
        .whereRef('a.decision_id', '=', 'decisions.id')
        .select((e) => e.fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('count'),
      jsonArrayFrom(
        eb
          .selectFrom('decision_lists as l')
          .innerJoin('submissions as b', 'b.id', 'l.submission_id')
          .whereRef('l.decision_id', '=', 'decisions.id')
          .orderBy('l.position')
          .select([
            'b.id',
            'b.reference',
            sql<Day>`b.submitted_on`.as('submittedOn'),
            'b.paper_id as paperId',
          ]),
      ).as('lists'),
    ])
}

/** A decision of the same issuer under the same reference on the same day. */
export function decisionWithReference(
  db: Db,
  { issuerName, reference, decidedOn }: { issuerName: string; reference: string; decidedOn: Day },
) {
  return db
    .selectFrom('decisions')
    .where('issuer_name', '=', issuerName)
    .where('reference', '=', reference)
    .where('decided_on', '=', decidedOn)
    .select('id')
    .executeTakeFirst()
}

/** The post a person holds in an agency on a day, for the place above the signature. */
export async function postHeld(db: Db, personId: string, agencyId: string, day: Day): Promise<string> {
  const post = await db
    .selectFrom('posts')
    .where('person_id', '=', personId)
    .where('agency_id', '=', agencyId)
    .where('from_on', '<=', day)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>', day)]))
    .orderBy('from_on', 'desc')
    .select('title')
    .executeTakeFirst()
  return post?.title ?? 'Thủ trưởng'
}
