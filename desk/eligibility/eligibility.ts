import {
  type AnswerState,
  type AnswerView,
  answerStates,
  answerView,
  layersOf,
} from '#ground/merit/answers.ts'
import { type FactLine, missingLines } from '#ground/merit/fact-lines.ts'
import { ask } from '#law/answer/ask.ts'
import { type Answer, assess } from '#law/answer/assess.ts'
import { decidingLeaves } from '#law/answer/deciding.ts'
import { type Hold, holdOf } from '#law/answer/holds.ts'
import { stepsAway } from '#law/answer/sweep.ts'
import { awardNameOn, catalogue, offeredTo } from '#law/awards/catalogue.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'
import type { History, Route } from '#law/kernel/history.ts'

/** What is asked: the emulation year, the day the dossier is received, whose rules. */
export type Asking = { year: number; on: Day; profile: 'army' | 'civil' }

/** “Điều kiện khen thưởng”: every award for one subject, by what stands between them and it. */
export type Eligibility = {
  onHold: Hold | null
  groups: Record<AnswerState, AnswerView[]>
  /** The facts that would answer most, with how many awards wait for each. */
  awaited: { fact: FactLine; awards: number }[]
  /** Awards that come by an achievement of their own, by the way they come. */
  byAchievement: { route: Route; awards: { code: AwardCode; name: string }[] }[]
}

/** Routes whose conditions are counted over years; on the others an achievement comes first. */
const countedRoutes = new Set<Route>(['regular', 'seniority', 'devotedService'])

export function eligibilityOf(history: History, { year, on, profile }: Asking): Eligibility {
  const at = ask({ year, receivedOn: on, layers: layersOf(profile) })
  const offered = new Set(offeredTo(catalogue, profile).map((award) => award.code))
  const answers = assess(history, at).filter((one) => offered.has(one.award))
  const counted = answers.filter((one) => countedRoutes.has(one.route)).sort(byNearness)
  const views = counted.map((one) => answerView(one, history, on))
  return {
    onHold: holdOf(history, at),
    groups: grouped(views),
    awaited: awaitedOf(counted, history),
    byAchievement: byAchievementOf(answers, on),
  }
}

// The nearest first, then the soonest; otherwise in the order of the catalogue.
function byNearness(a: Answer, b: Answer): number {
  return steps(a) - steps(b) || soonest(a) - soonest(b)
}

const steps = ({ finding }: Answer) => Math.min(stepsAway(finding), never)
const soonest = ({ earliest }: Answer) => earliest?.year ?? never
const never = 9999

function grouped(views: AnswerView[]): Record<AnswerState, AnswerView[]> {
  const groups: Record<AnswerState, AnswerView[]> = {
    ready: [],
    forPeople: [],
    oneStep: [],
    missing: [],
    notMet: [],
    unread: [],
  }
  for (const view of views) groups[view.state].push(view)
  return groups
}

const mostAwaited = 8

function awaitedOf(answers: Answer[], history: History): Eligibility['awaited'] {
  const waits = new Map<string, { fact: FactLine; awards: number }>()
  for (const { finding } of answers) {
    if (finding.outcome !== 'missing') continue
    for (const fact of widest(missingLines(decidingLeaves(finding), history))) {
      const known = waits.get(fact.field)
      waits.set(fact.field, {
        fact: known ? wider(known.fact, fact) : fact,
        awards: (known?.awards ?? 0) + 1,
      })
    }
  }
  return [...waits.values()].sort((a, b) => b.awards - a.awards).slice(0, mostAwaited)
}

/** One line for each field, from the first year wanted to the last. */
function widest(lines: FactLine[]): FactLine[] {
  const byField = new Map<string, FactLine>()
  for (const line of lines) {
    const known = byField.get(line.field)
    byField.set(line.field, known ? wider(known, line) : line)
  }
  return [...byField.values()]
}

function wider(a: FactLine, b: FactLine): FactLine {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return a
  return { ...a, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

function byAchievementOf(answers: Answer[], on: Day): Eligibility['byAchievement'] {
  const routes = new Map<Route, Map<AwardCode, string>>()
  for (const { award, route } of answers) {
    if (countedRoutes.has(route)) continue
    const awards = routes.get(route) ?? new Map<AwardCode, string>()
    routes.set(route, awards.set(award, awardNameOn(award, on)))
  }
  return [...routes].map(([route, awards]) => ({
    route,
    awards: [...awards].map(([code, name]) => ({ code, name })),
  }))
}

/** How many awards stand in each state, in the order they are shown. */
export function standingOf(groups: Eligibility['groups']): { state: AnswerState; count: number }[] {
  return answerStates
    .map((state) => ({ state, count: groups[state].length }))
    .filter(({ count }) => count > 0)
}
