/** In how many approved and refused comments something was met. */
export type Met = { approved: number; refused: number }

/** What one piece said: above nought for refusing, below for approving. */
export type Weighed = { piece: string; weight: number; met: Met }

/** How much a comment resembles those that were refused, 0 to 100, and what told so, the weightiest first. */
export type Score = { percent: number; weighed: Weighed[] }

/** Fewer decisions of either kind than this tell nothing. */
export const fewest = 20

const heard = 24
const doubt = 0.6

/** Nothing while too few decisions were learned from. */
export function scoreOf(pieces: string[], met: Map<string, Met>, all: Met): Score | null {
  if (all.approved < fewest || all.refused < fewest) return null
  const weighed = pieces.flatMap((piece) => weigh(piece, met.get(piece), all))
  weighed.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.piece < b.piece ? -1 : 1))
  const told = weighed.slice(0, heard)
  const sum = told.reduce((whole, one) => whole + one.weight, 0)
  return { percent: 100 / (1 + Math.exp(-sum / Math.sqrt(told.length || 1))), weighed: told }
}

/** The logarithm of how much oftener a piece stands in refused comments than in approved ones. */
function weigh(piece: string, met: Met | undefined, all: Met): Weighed[] {
  if (!met || met.approved + met.refused < 2) return []
  const inRefused = (met.refused + doubt) / (all.refused + 2 * doubt)
  const inApproved = (met.approved + doubt) / (all.approved + 2 * doubt)
  return [{ piece, met, weight: Math.log(inRefused / inApproved) }]
}
