import type { Criterion, Method, Quantity } from '#scoring/scale.ts'

/** The measures a line looks at: its own figures, and its plan where it has one. */
type Looks = { own: string[]; plan: string | null; planFixed: string | null }

export function looksOf({ code, method }: Pick<Criterion, 'code' | 'method'>): Looks {
  const own = ownOf(method, code)
  if (method?.type !== 'ratio' && method?.type !== 'best') return { own, plan: null, planFixed: null }
  const planFixed = method.planFixed ?? null
  return { own, plan: planFixed === null ? (method.plan ?? `${code}:plan`) : null, planFixed }
}

function ownOf(method: Method | undefined, code: string): string[] {
  if (method?.type === 'ratio' || method?.type === 'best') return [method.actual ?? code]
  if (method?.type === 'steps') return measuresIn(method.on ?? { measure: code })
  if (method?.type === 'events') return method.events.map((event) => event.measure ?? code)
  return [code]
}

const measuresIn = (of: Quantity): string[] => ('measure' in of ? [of.measure] : [of.percent, of.of])
