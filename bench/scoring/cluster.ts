import type { Contestant, Criterion, Method, Value } from '#scoring/scale.ts'
import { type Scale, usualRules } from '#scoring/scale.ts'
import { diceOf } from '#scoring/sensitivity/samples.ts'

/** A cluster with the five mechanisms of the three real tables, fifteen groups of ten lines each. */
type FiveWays = { scale: Scale; columns: Contestant[][] }

const methods: Method[] = [
  { type: 'ratio' },
  { type: 'manual' },
  { type: 'best' },
  { type: 'count', each: '0.25' },
  { type: 'yesNo' },
]

/** The same agencies in so many columns, each column with figures of its own. */
export function aClusterOfFiveWays(agencies: number, columns: number): FiveWays {
  const criteria = Array.from({ length: 15 }, (_, i) => ({
    code: String(i + 1),
    title: `Nhóm ${i + 1}`,
    children: Array.from({ length: 10 }, (_, j) => aLine(`${i + 1}.${j + 1}`, methods[j % methods.length])),
  }))
  const lines = criteria.flatMap((one): Criterion[] => one.children)
  const dice = diceOf(20221026)
  const valuesOf = () => Object.fromEntries(lines.flatMap((line) => figuresOf(line, dice)))
  const column = () =>
    Array.from({ length: agencies }, (_, i) => ({ id: `a${i}`, name: `Đơn vị ${i}`, values: valuesOf() }))
  return {
    scale: {
      title: 'Bảng tiêu chí thử',
      criteria,
      rules: usualRules,
      bands: [
        { code: 'A', title: 'Xuất sắc', from: '500', conditions: [{ type: 'noZero' }] },
        { code: 'B', title: 'Tốt', from: '300' },
        { code: 'C', title: 'Hoàn thành' },
      ],
      tieBreak: [{ title: 'Tiêu chí 1.1', criterion: '1.1' }],
    },
    columns: Array.from({ length: columns }, column),
  }
}

const aLine = (code: string, method: Method = { type: 'manual' }): Criterion => ({
  code,
  title: `Tiêu chí ${code}`,
  points: '5',
  method,
})

function figuresOf({ code, method }: Criterion, dice: ReturnType<typeof diceOf>): [string, Value][] {
  switch (method?.type) {
    case 'ratio':
    case 'best':
      return [
        [code, String(dice.below(220))],
        [`${code}:plan`, String(10 + dice.below(190))],
      ]
    case 'yesNo':
      return [[code, dice.chance(70)]]
    case 'count':
      return [[code, String(dice.below(30))]]
    default:
      return [[code, String(dice.below(21) / 4)]]
  }
}
