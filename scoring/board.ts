import { type Banded, bandsOf } from './bands.ts'
import type { Fault } from './fault.ts'
import type { Prepared } from './prepare.ts'
import { type Ranked, rank } from './rank.ts'
import type { Contestant } from './scale.ts'
import { score } from './score.ts'
import type { Sheet } from './sheet.ts'

/** “Bảng xếp hạng”: sheets, places and bands of a cluster. Screens, papers, workbooks and the API all take it from here. */
export type Board = { sheets: Sheet[]; ranked: Ranked[]; banded: Banded[]; faults: Fault[] }

/** Computes everything from figures. */
export function boardOf(prepared: Prepared, contestants: readonly Contestant[]): Board {
  const { sheets, faults } = score(prepared, contestants)
  const ranked = rank(prepared, contestants, sheets)
  return { sheets, ranked, banded: bandsOf(prepared, contestants, { sheets, ranked }), faults }
}
