import { t } from '#plumbing/language.ts'
import type { Whisker } from '../rank.view.ts'

type SurenessOf = { place: number; of: number; weights: Whisker | null; disputes: Whisker | null }

const width = 150
const height = 30

/** A place with how far it could move: above under other weights, below under disputed cells. */
export function Sureness({ place, of, weights, disputes }: SurenessOf) {
  const at = (one: number) => Math.round((10 + ((one - 1) / Math.max(1, of - 1)) * (width - 20)) * 10) / 10
  const words = [
    t('Hạng {place}', { place }),
    weights &&
      t('đổi trọng số: từ hạng {best} đến hạng {worst}', { best: weights.best, worst: weights.worst }),
    disputes &&
      t('ô còn khác ý kiến: từ hạng {best} đến hạng {worst}', { best: disputes.best, worst: disputes.worst }),
  ]
    .filter(Boolean)
    .join('; ')
  return (
    <svg
      class="sureness"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-label={words}
    >
      <title>{words}</title>
      <path class="sureness-base" d={`M6 15H${width - 6}`} />
      {weights && <path class="sureness-weights" d={reach(at(weights.best), at(weights.worst), 8)} />}
      {disputes && <path class="sureness-disputes" d={reach(at(disputes.best), at(disputes.worst), 22)} />}
      <circle class="sureness-place" cx={at(place)} cy={15} r={4.5} />
    </svg>
  )
}

const reach = (from: number, to: number, y: number): string =>
  `M${from} ${y - 3}v6M${from} ${y}H${to}M${to} ${y - 3}v6`
