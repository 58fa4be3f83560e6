import { layersOf } from '#ground/merit/answers.ts'
import { type Authority, mayDecide } from '#law/authority/may-decide.ts'
import type { Office } from '#law/authority/office.ts'
import type { ArmyRank, Subject } from '#law/authority/subject.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'
import { OutsideWrittenLaw } from '#law/kernel/in-force.ts'
import type { Listed } from '../submission/submission.ts'

type At = { office: Office | null; decidedOn: Day; profile: 'army' | 'civil' }

/** What the law of the day says of this signer for this name; people settle it where the office is not said or no law is written. */
export function authorityFor(name: Pick<Listed, 'awardCode' | 'kind' | 'rank'>, at: At): Authority {
  const { office, decidedOn, profile } = at
  if (!isAwardCode(name.awardCode)) return { answer: 'unread', citation: null }
  if (office === null) return { answer: 'forPeople', citation: null }
  const asked = { decidedOn, layers: layersOf(profile) }
  try {
    const award = name.awardCode
    if (profile !== 'army') return mayDecide(office, award, asked)
    const answers = subjectsOf(name).map((subject) => mayDecide(office, award, { ...asked, subject }))
    return agreed(answers)
  } catch (error) {
    if (error instanceof OutsideWrittenLaw) return { answer: 'unread', citation: null }
    throw error
  }
}

/** The register does not say whether an officer or a professional soldier; where the two differ, people decide. */
function subjectsOf({ kind, rank }: Pick<Listed, 'kind' | 'rank'>): Subject[] {
  const known = armyRank(rank)
  if (kind !== 'individual' || !known) return [{}]
  return [
    { rank: known, professional: false },
    { rank: known, professional: true },
  ]
}

function agreed(answers: Authority[]): Authority {
  const [first = { answer: 'forPeople', citation: null }] = answers
  return answers.every((one) => one.answer === first.answer) ? first : { ...first, answer: 'forPeople' }
}

const ranks: [RegExp, ArmyRank][] = [
  [/tướng$|^chuẩn đô đốc$|^(phó )?đô đốc$/, 'general'],
  [/^đại tá$/, 'colonel'],
  [/^thượng tá$/, 'seniorColonel'],
  [/^trung tá$/, 'lieutenantColonel'],
  [/^thiếu tá$/, 'major'],
  [/úy$|sĩ$/, 'captain'],
]

/** The rank of the tables of authority from the rank as it is written; below captain counts as captain. */
function armyRank(rank: string): ArmyRank | null {
  const plain = rank.trim().toLocaleLowerCase('vi')
  return ranks.find(([form]) => form.test(plain))?.[1] ?? null
}
