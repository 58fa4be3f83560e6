import { figureLine, type Target } from '#cycle/1-launch/target/target.ts'
import { type Fact, type Facts, factOf, factsOf } from '#ground/news/draft.ts'
import { vnDay, vnNumber } from '#kit/format.ts'
import type { CentralFacts, Result } from '../central-report/facts.ts'
import type { Conference } from '../conference/conference.ts'

export type Told = { conference: Conference; from: string; to: string; witness: string }

/** What the news of a closed conference may say and must keep saying rightly; what is made up is no fact. */
export function closingFacts(facts: CentralFacts, { conference, from, to, witness }: Told): Facts {
  const { year, targets, results } = facts
  const reached = new Map(results.map((one) => [one.targetId, one]))
  return factsOf({
    heldOn: factOf('Ngày hội nghị', vnDay(conference.heldOn)),
    title: factOf('Tên hội nghị', conference.title),
    place: conference.illustrative ? null : factOf('Nơi họp', conference.place),
    chair: factOf('Người chủ trì', conference.chairLine),
    presenter: factOf('Người trình bày báo cáo', conference.presenterLine),
    cluster: factOf('Tên cụm', year.clusterName),
    from: factOf('Đơn vị bàn giao', from),
    to: factOf('Đơn vị nhận bàn giao', to),
    witness: factOf('Người chứng kiến', witness),
    ...Object.fromEntries(
      targets.map((target) => [`target-${target.id}`, figureOf(target, reached.get(target.id))]),
    ),
    ...awardFacts(facts),
  })
}

function figureOf(target: Target, result: Result | undefined): Fact | null {
  if (!result || result.illustrative || result.value === null) return null
  return factOf(target.title, figureLine(target, result.value))
}

function awardFacts({ awards }: CentralFacts): Record<string, Fact> {
  const real = awards.filter((one) => !one.illustrative)
  if (real.length === 0) return {}
  const persons = real.filter((one) => one.personId !== null).length
  return {
    collectives: factOf('Số tập thể được khen', vnNumber(real.length - persons)),
    persons: factOf('Số cá nhân được khen', vnNumber(persons)),
  }
}
