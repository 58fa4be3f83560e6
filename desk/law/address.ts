import type { Layer } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'

type On = { on?: Day | null; layer?: Layer | null | undefined; council?: number | null }

/** The page of an award by the law of a day; a layer left out is the ordinary one of the award. */
export function awardAddress(code: AwardCode, { on, layer, council }: On = {}): string {
  return addressOf(`/law/awards/${code}`, { on, layer: layerName(layer), council })
}

/** Two days of an award side by side. */
export function compareAddress(
  code: AwardCode,
  { a, b, layer }: { a: Day; b: Day; layer: Layer | null | undefined },
): string {
  return addressOf(`/law/awards/${code}/compare`, { a, b, layer: layerName(layer) })
}

const layerName = (layer: Layer | null | undefined) => (layer === undefined ? null : (layer ?? 'national'))

/** A path with what is asked of it; what is empty is left out. */
function addressOf(path: string, asked: Record<string, string | number | null | undefined>): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) parts.set(name, String(value))
  const query = parts.toString()
  return query ? `${path}?${query}` : path
}
