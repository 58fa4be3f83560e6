import type { Measured } from './measure.ts'

// As the work asked for them: beside WordPress as Debian ships it, beside its page cache, and for the reader who waits.
const aims = { default: 50, pageCache: 2, p99: 15, largeP99: 25, page: 60_000, scripts: 15_000 }

/** Every aim that is not reached, with the figure. */
export function aimsMissed(measured: Measured[], isLarge: boolean): string[] {
  return measured
    .filter(({ name }) => name.startsWith('ours'))
    .flatMap((mine) => [
      ...slower(mine, { rival: beside(measured, mine, 'WordPress, default'), least: aims.default }),
      ...slower(mine, {
        rival: beside(measured, mine, 'WordPress, page cache (PHP)'),
        least: aims.pageCache,
      }),
      ...late(mine, isLarge ? aims.largeP99 : aims.p99),
      ...heavy(mine),
    ])
}

const beside = (measured: Measured[], { page }: Measured, name: string) =>
  measured.find((one) => one.page === page && one.name === name)

function slower(mine: Measured, { rival, least }: { rival: Measured | undefined; least: number }): string[] {
  if (!rival) return []
  const times = mine.full.perSecond / rival.full.perSecond
  const told = `${mine.page}: ${times.toFixed(1)} × ${rival.name}`
  return times < least ? [`${told}, ${least} × wanted`] : []
}

const late = ({ name, page, full, one }: Measured, most: number): string[] =>
  [full.p99, one.p99]
    .filter((p99) => p99 > most)
    .map((p99) => `${name}, ${page}: p99 ${p99.toFixed(1)} ms, ${most} ms wanted`)

function heavy({ name, page, weight }: Measured): string[] {
  const sum = weight.page + weight.styles + weight.scripts + weight.fonts
  return [
    ...(sum > aims.page ? [`${name}, ${page}: ${sum} bytes before pictures`] : []),
    ...(weight.scripts > aims.scripts ? [`${name}, ${page}: ${weight.scripts} bytes of script`] : []),
  ]
}
