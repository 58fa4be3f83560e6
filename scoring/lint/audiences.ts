import type { Layout } from '../layout.ts'
import { layouts } from '../layout.ts'
import type { Prepared } from '../prepare.ts'
import type { Contestant } from '../scale.ts'

type Audience = { name: string; layout: Layout }

/** The scale as it is for everybody else, for each audience it names, and for each agency there is. */
export function audiencesOf(prepared: Prepared, contestants: readonly Contestant[]): Audience[] {
  const layoutOf = layouts(prepared)
  const some = (name: string, groups: string[]): Audience => ({
    name,
    layout: layoutOf({ id: '', name, groups, values: {} }),
  })
  if (contestants.length > 0) return contestants.map((one) => ({ name: one.name, layout: layoutOf(one) }))
  return [some('', []), ...prepared.audiences.map((audience) => some(audience, [audience]))]
}
