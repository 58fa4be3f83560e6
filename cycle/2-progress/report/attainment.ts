import { isCounted, type Target } from '#cycle/1-launch/target/target.ts'
import { t } from '#plumbing/language.ts'

type Aim = Pick<Target, 'measure' | 'direction' | 'planValue'>
type Reached = { value: string | null; reached: boolean | null } | null | undefined

const attainmentKinds = ['notReported', 'behind', 'met', 'exceeded'] as const
export type AttainmentKind = (typeof attainmentKinds)[number]

/** How far a target is reached; `percent` of the plan, cut to one decimal, never rounded up. */
export type Attainment = { kind: AttainmentKind; percent: number | null }

const notReported: Attainment = { kind: 'notReported', percent: null }

export function attainment(target: Aim, result: Reached): Attainment {
  if (!isCounted(target)) return byWord(result?.reached ?? null)
  const value = result?.value ?? null
  if (value === null || target.planValue === null) return notReported
  const [reached, plan] = [tenThousandths(value), tenThousandths(target.planValue)]
  const [better, worse] = target.direction === 'more' ? [reached, plan] : [plan, reached]
  const percent = worse > 0n ? Number((better * 1000n) / worse) / 10 : null
  if (better === worse) return { kind: 'met', percent: 100 }
  return { kind: better > worse ? 'exceeded' : 'behind', percent }
}

/** Half-way: a count should be at half its plan, a share and a word where the year wants them. */
export function isOnTrackAtHalf(target: Aim, result: Reached): boolean {
  const { kind, percent } = attainment(target, result)
  if (kind === 'met' || kind === 'exceeded') return true
  return target.measure === 'number' && target.direction === 'more' && percent !== null && percent >= 50
}

function byWord(reached: boolean | null): Attainment {
  if (reached === null) return notReported
  return reached ? { kind: 'met', percent: 100 } : { kind: 'behind', percent: null }
}

/** Figures have four places in the database; whole numbers keep comparisons exact. */
function tenThousandths(figure: string): bigint {
  const [whole = '0', rest = ''] = figure.split('.')
  const sign = whole.startsWith('-') ? -1n : 1n
  return sign * BigInt(`${whole.replace('-', '')}${rest.slice(0, 4).padEnd(4, '0')}`)
}

export function attainmentLabel(kind: AttainmentKind): string {
  return {
    notReported: t('Chưa báo cáo'),
    behind: t('Chưa đạt'),
    met: t('Đạt'),
    exceeded: t('Vượt'),
  }[kind]
}

/** How many of the targets are where. */
export type Tally = Record<AttainmentKind, number> & { all: number }

export function tallied(attainments: Attainment[]): Tally {
  const count = (kind: AttainmentKind) => attainments.filter((one) => one.kind === kind).length
  return {
    notReported: count('notReported'),
    behind: count('behind'),
    met: count('met'),
    exceeded: count('exceeded'),
    all: attainments.length,
  }
}
