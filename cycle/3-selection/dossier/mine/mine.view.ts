import { type AnswerView, answerView, layersOf } from '#ground/merit/answers.ts'
import { historyOfPerson } from '#ground/merit/history.store.ts'
import { type Actor, chargedWith } from '#ground/people/actor.ts'
import { yearsSeenBy } from '#ground/units/year.store.ts'
import { ask } from '#law/answer/ask.ts'
import { assess } from '#law/answer/assess.ts'
import { catalogue, offeredTo } from '#law/awards/catalogue.ts'
import { yearOf } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { mayAnswerContest } from './contest.acts.ts'
import { contestsBefore, contestsOfPerson, contestsOnPage, countContests } from './contest.store.ts'
import { nominationsOfPerson, profileOfAgencies } from './mine.store.ts'

/** “Vì sao chưa đến tôi?”: a person’s own nominations, what he meets and from when, and what he contested. */
export async function showMine(db: Db, who: Actor) {
  return {
    personId: who.id,
    today: who.today,
    servesAgency: who.agencyIds.length > 0,
    nominations: await nominationsFor(db, who),
    answers: await answersFor(db, who),
    contests: await contestsOfPerson(db, who.id),
  }
}

export type MineView = Awaited<ReturnType<typeof showMine>>

/** Each with the sheet of its due process, where it is there for him. */
async function nominationsFor(db: Db, who: Actor) {
  const seen = await yearsSeenBy(db, who.agencyIds, who.councilOrganisationIds)
  const slugs = new Set(seen.map((year) => year.slug))
  return (await nominationsOfPerson(db, who)).map(({ isHidden, slug, ...one }) => ({
    ...one,
    process: !isHidden && slugs.has(slug) ? `/years/${slug}/nominations/${one.id}/process` : null,
  }))
}

const shownOfEach = 6

type Near = Record<'met' | 'oneStep' | 'later', AnswerView[]>

/** The awards that come over the years: those met today, those one step away, and those with a day to come. */
async function answersFor(db: Db, who: Actor): Promise<Near> {
  const history = await historyOfPerson(db, who.id)
  if (!history) return { met: [], oneStep: [], later: [] }
  const profile = (await profileOfAgencies(db, who.agencyIds)) ?? 'civil'
  const at = ask({ year: yearOf(who.today), receivedOn: who.today, layers: layersOf(profile) })
  const offered = new Set(offeredTo(catalogue, profile).map((award) => award.code))
  const views = assess(history, at)
    .filter((one) => offered.has(one.award) && one.route !== 'exceptional' && one.route !== 'thematic')
    .map((one) => ({ earliest: one.earliest?.year ?? null, view: answerView(one, history, who.today) }))
  const of = (states: AnswerView['state'][]) =>
    views.filter(({ view }) => states.includes(view.state)).map(({ view }) => view)
  return {
    met: of(['ready', 'forPeople']).slice(0, shownOfEach),
    oneStep: of(['oneStep']).slice(0, shownOfEach),
    later: views
      .filter(({ view, earliest }) => view.state === 'notMet' && earliest !== null)
      .toSorted((one, other) => (one.earliest ?? 0) - (other.earliest ?? 0))
      .map(({ view }) => view)
      .slice(0, shownOfEach),
  }
}

/** The contests the reader’s agencies have to answer. */
export async function showContests(db: Db, who: Actor, page: number) {
  const charged = chargedWith(who)
  const contests = await contestsBefore(db, charged, page)
  return {
    today: who.today,
    contests: contests.map((one) => ({ ...one, may: mayAnswerContest(who, one) })),
    page,
    pages: Math.ceil((await countContests(db, charged)) / contestsOnPage),
  }
}

export type ContestsView = Awaited<ReturnType<typeof showContests>>
