import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, sameVersion } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { holdAgency, holdPerson } from './hold.ts'
import { mayKeepRecord } from './merit.policy.ts'
import { type CollectiveYearFacts, collectiveYear, type PersonYearFacts, personYear } from './years.store.ts'

type Written = { year: number; version: number; illustrative?: boolean }

/** Writes what is known of one year of a person. */
export function recordPersonYear(
  db: Db,
  who: Actor,
  personId: string,
  facts: PersonYearFacts & Written,
): Promise<void> {
  return transact(db, async (tx) => {
    demand(mayKeepRecord(await holdPerson(tx, who, personId)))
    const before = await personYear(tx, personId, facts.year)
    sameVersion({ version: before?.version ?? 0 }, facts.version)
    checkPercents(facts)
    checkStudy(facts)
    checkYear(who, facts.year)

    const row = {
      ...personColumns(facts),
      recorded_by: who.id,
      recorded_at: sql<Date>`moment()`,
      version: facts.version + 1,
    }
    await tx
      .insertInto('person_years')
      .values({ id: newId(), person_id: personId, year: facts.year, ...row })
      .onConflict((c) => c.columns(['person_id', 'year']).doUpdateSet(row))
      .execute()
    await note(tx, who, 'personYear.recorded', personId, { before, after: facts })
  })
}

/** Writes what is known of one year of a collective. */
export function recordCollectiveYear(
  db: Db,
  who: Actor,
  agencyId: string,
  facts: CollectiveYearFacts & Written,
): Promise<void> {
  return transact(db, async (tx) => {
    demand(mayKeepRecord(await holdAgency(tx, who, agencyId)))
    const before = await collectiveYear(tx, agencyId, facts.year)
    sameVersion({ version: before?.version ?? 0 }, facts.version)
    checkPercents(facts)
    checkCounts(facts)
    checkYear(who, facts.year)

    const row = {
      ...collectiveColumns(facts),
      recorded_by: who.id,
      recorded_at: sql<Date>`moment()`,
      version: facts.version + 1,
    }
    await tx
      .insertInto('collective_years')
      .values({ id: newId(), agency_id: agencyId, year: facts.year, ...row })
      .onConflict((c) => c.columns(['agency_id', 'year']).doUpdateSet(row))
      .execute()
    await note(tx, who, 'collectiveYear.recorded', agencyId, { agencyId, before, after: facts })
  })
}

function checkYear(who: Actor, year: number) {
  if (year > Number(who.today.slice(0, 4)) + 1) throw new BadInput({ year: t('Năm này chưa tới.') })
}

function checkPercents({
  passPercent,
  goodPercent,
}: {
  passPercent: string | null
  goodPercent: string | null
}) {
  if (passPercent !== null && goodPercent !== null && Number(goodPercent) > Number(passPercent))
    throw new BadInput({ good_percent: t('Tỷ lệ khá, giỏi không thể lớn hơn tỷ lệ đạt.') })
}

function checkStudy({ studied, studyMonths, studyResult }: PersonYearFacts) {
  if (studied !== true) return
  if (studyMonths === null)
    throw new BadInput({ study_months: t('Có đi học thì cần số tháng của khóa học.') })
  if (studyResult === null) throw new BadInput({ study_result: t('Có đi học thì cần kết quả học tập.') })
}

const counted = ['completed', 'advanced', 'fighters', 'warned'] as const

function checkCounts(facts: CollectiveYearFacts) {
  const wrong: Record<string, string> = {}
  for (const name of counted) {
    const count = facts[name]
    if (count === null) continue
    if (facts.strength === null) wrong.strength = t('Cần quân số để so sánh.')
    else if (count > facts.strength) wrong[name] = t('Không thể nhiều hơn quân số.')
  }
  if ((facts.clusterRank === null) !== (facts.clusterOf === null))
    wrong.cluster_rank = t('Thứ hạng và loại cụm, khối phải đi cùng nhau.')
  const movement = [facts.movementRank, facts.movementYears, facts.movementOf].filter((one) => one !== null)
  if (movement.length % 3 !== 0)
    wrong.movement_rank = t('Thứ hạng, số năm và cấp phát động của phong trào phải đi cùng nhau.')
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}

// What belongs to a course or to a unit led is kept only where there was one.
function personColumns(facts: PersonYearFacts & Written) {
  const studied = facts.studied === true
  const headed = facts.headed === true
  return {
    rating: facts.rating,
    titles_known: facts.titlesKnown,
    entered: facts.entered,
    months_in_unit: facts.monthsInUnit,
    absent_days: facts.absentDays,
    studied: facts.studied,
    study_months: studied ? facts.studyMonths : null,
    study_result: studied ? facts.studyResult : null,
    headed: facts.headed,
    unit_commended: headed ? facts.unitCommended : null,
    unit_rating: headed ? facts.unitRating : null,
    pass_percent: facts.passPercent,
    good_percent: facts.goodPercent,
    source: facts.source,
    illustrative: facts.illustrative ?? false,
  }
}

function collectiveColumns(facts: CollectiveYearFacts & Written) {
  return {
    rating: facts.rating,
    titles_known: facts.titlesKnown,
    entered: facts.entered,
    strength: facts.strength,
    completed: facts.completed,
    advanced: facts.advanced,
    fighters: facts.fighters,
    warned: facts.warned,
    cluster_rank: facts.clusterRank,
    cluster_of: facts.clusterOf,
    movement_rank: facts.movementRank,
    movement_years: facts.movementYears,
    movement_of: facts.movementOf,
    exceeded: facts.exceeded,
    pass_percent: facts.passPercent,
    good_percent: facts.goodPercent,
    source: facts.source,
    illustrative: facts.illustrative ?? false,
  }
}
