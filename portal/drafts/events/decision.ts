import { type SqlBool, sql } from 'kysely'
import { decisionsOfYear, findDecision } from '#cycle/4-award/decision/decision.store.ts'
import { factOf, factsOf, inRow, linkedFacts, wording } from '#ground/news/draft.ts'
import { hasFallen } from '#ground/register/award.query.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay, vnNumber } from '#kit/format.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { EventSource, Telling } from '../event.ts'

type Given = { code: string; persons: number; collectives: number; illustrative: boolean }
type Decision = { id: string; reference: string; decidedOn: Day; issuer: string; signerName: string }

/** “Quyết định khen thưởng”: how many were commended with what; awards that fell since are counted no more. */
export const decisionSource: EventSource = {
  kind: 'decision',
  async list(db, year) {
    const decisions = await decisionsOfYear(db, year.id)
    return decisions.map(({ id, reference, issuer, decidedOn }) => ({
      ...{ id, on: decidedOn, illustrative: false },
      title: `Quyết định ${reference} của ${issuer}`,
    }))
  },
  async tell(db, year, id) {
    const decision = await findDecision(db, year.id, id)
    return decision && told(year, decision, await givenBy(db, id))
  },
  href: (slug, id) => `/years/${slug}/decisions/${id}`,
}

function givenBy(db: Db, decisionId: string): Promise<Given[]> {
  return db
    .selectFrom('awards')
    .where('decision_id', '=', decisionId)
    .where(sql<SqlBool>`not ${hasFallen}`)
    .groupBy(['award_code', 'illustrative'])
    .orderBy('award_code')
    .select(({ fn }) => [
      'award_code as code',
      'illustrative',
      fn.count<number>('person_id').as('persons'),
      sql<number>`(count(*) - count(person_id))::int`.as('collectives'),
    ])
    .execute()
}

/** What is made up stays out; where all of it is, the item itself says that it is illustrative. */
function told(year: Year, decision: Decision, all: Given[]): Telling {
  const real = all.filter((one) => !one.illustrative)
  const illustrative = all.length > 0 && real.length === 0
  const given = illustrative ? all : real
  const sum = (key: 'persons' | 'collectives') => given.reduce((total, one) => total + one[key], 0)
  const nameOf = (code: string) => awardNameOn(code, decision.decidedOn)
  const facts = factsOf({
    reference: factOf('Số quyết định', decision.reference),
    decidedOn: factOf('Ngày quyết định', vnDay(decision.decidedOn)),
    issuer: factOf('Cơ quan quyết định', decision.issuer),
    signer: factOf('Người ký', decision.signerName),
    collectives: factOf('Số tập thể', vnNumber(sum('collectives'))),
    persons: factOf('Số cá nhân', vnNumber(sum('persons'))),
    ...Object.fromEntries(
      given.map(({ code, persons, collectives }) => [
        `award-${code}`,
        factOf(nameOf(code), vnNumber(persons + collectives)),
      ]),
    ),
  })
  const fact = linkedFacts({ kind: 'decision', id: decision.id }, facts)
  const rows = given.map(({ code }) => wording`${nameOf(code)}: ${fact(`award-${code}`)}`)
  const draft = {
    title: wording`${fact('issuer')} khen thưởng ${fact('collectives')} tập thể, ${fact('persons')} cá nhân năm ${String(year.year)}`,
    lead: wording`Ngày ${fact('decidedOn')}, ${fact('issuer')} ban hành Quyết định số ${fact('reference')} về khen thưởng thành tích năm ${String(year.year)}.`,
    paragraphs: [
      wording`Theo quyết định do ${fact('signer')} ký, ${fact('collectives')} tập thể và ${fact('persons')} cá nhân thuộc ${year.clusterName} được tặng danh hiệu thi đua, hình thức khen thưởng.`,
      rows.length > 0 ? wording`Cụ thể: ${inRow(rows, '; ')}.` : [],
    ].filter((paragraph) => paragraph.length > 0),
    captions: [wording`Trao quyết định khen thưởng.`],
  }
  return { draft, facts, section: 'emulation', illustrative }
}
