import type { Fault } from '../fault.ts'
import type { Scale } from '../scale.ts'

export function checkScale(_scale: Scale): Fault[] {
  return []
}
