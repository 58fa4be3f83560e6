import { describe, expect, it } from 'vitest'
import { ask } from '#law/answer/ask.ts'
import { assessAward } from '#law/answer/assess.ts'
import { say } from '#law/answer/words/sentence.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { PersonHistory } from '#law/kernel/history.ts'
import { aPerson, aYear } from '#law/kernel/samples.ts'
import { answerView, layersOf } from './answers.ts'

const on = '2022-12-31'
const at = ask({ year: 2022, receivedOn: on, layers: layersOf('army') })

/** A soldier who has served since the summer of 2010 and of whom everything is known. */
const aSoldier = (difference: Partial<PersonHistory> = {}) =>
  aPerson({ status: 'military', recruitedOn: '2010-06-01', servedFrom: '2010-06-01', ...difference })

function viewOf(history: PersonHistory, award: AwardCode, route = 'regular') {
  const answer = assessAward(history, award, at).find((one) => one.route === route)
  if (!answer) throw new Error(`no standard of ${award} on ${route}`)
  return answerView(answer, history, on)
}

describe('what a reader is told of one award', () => {
  it('names the single condition in the way, and from when it could be met', () => {
    const view = viewOf(aSoldier({ years: [aYear(2022, { entered: false })] }), 'advancedSoldier')
    expect(view.state).toBe('oneStep')
    expect(view.decidedBy.map((one) => one.outcome)).toEqual(['notMet'])
    expect(view.decidedBy.map((one) => one.change && say(one.change))).toEqual([
      'Cần đăng ký thi đua từ đầu năm 2023',
    ])
    expect(view.earliest && say(view.earliest.when)).toBe('Sớm nhất năm 2023')
    expect(view.lacks).toEqual([])
  })

  it('names the fact nobody has written, and where it is kept', () => {
    const { absentDays: _, ...year } = aYear(2022)
    const view = viewOf(aSoldier({ years: [year] }), 'advancedSoldier')
    expect(view.state).toBe('missing')
    expect(view.lacks).toEqual([
      {
        field: 'absentDays',
        from: 2022,
        to: 2022,
        missing: true,
        value: null,
        source: null,
        part: 'years',
      },
    ])
  })

  it('leaves a text nobody has read to people, with its place', () => {
    const history = aSoldier({ years: [aYear(2017)] })
    const before = ask({ year: 2017, receivedOn: '2017-12-31', layers: ['army'] })
    const [answer] = assessAward(history, 'advancedSoldier', before)
    const view = answer && answerView(answer, history, '2017-12-31')
    expect(view?.state).toBe('unread')
    expect(view?.decidedBy.map((one) => one.citation.instrument)).toContain('160/2014/TT-BQP')
  })

  it('counts only the alternative that is met, and joins years that are alike', () => {
    const history = aSoldier({
      years: [2020, 2021, 2022].map((year) => aYear(year, { rating: 'excellent', source: 'Sổ' })),
    })
    const view = viewOf(history, 'gloriousFighterMedal3', 'seniority')
    expect([view.state, view.count.missing]).toEqual(['forPeople', 0])
    const certificate = viewOf(history, 'defenceCertificate')
    const facts = certificate.decidedBy.concat(allOf(certificate.finding)).flatMap((one) => one.facts)
    expect(facts).toContainEqual(
      expect.objectContaining({ field: 'rating', to: 2022, value: 'excellent', source: 'Sổ' }),
    )
  })

  it('says in which years it was given already', () => {
    const received = [2021, 2019].map((year) => ({
      award: 'advancedSoldier' as const,
      route: 'regular' as const,
      decidedOn: `${year}-12-01`,
    }))
    expect(viewOf(aSoldier({ awards: received }), 'advancedSoldier').given).toEqual([2019, 2021])
  })
})

type Finding = ReturnType<typeof viewOf>['finding']
type Condition = Extract<Finding, { of: 'one' }>
function allOf(finding: Finding): Condition[] {
  return finding.of === 'one' ? [finding] : finding.findings.flatMap(allOf)
}
