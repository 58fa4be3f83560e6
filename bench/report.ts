import { brokenBy, kilobytes, limits, type PageFigures } from './figures.ts'

export type Report = {
  at: string
  commit: string
  machine: { node: string; cores: number; model: string; memory: number; load: number[] }
  limits: typeof limits
  starts: { freshClone?: { empty: number; filled: number }; warm: number[] } | null
  // closure: ms of the one deed that closes the year
  sizes: {
    name: string
    closure?: { took: number; processor: number }
    rows: Record<string, number>
    pages: PageFigures[]
  }[]
}

/** The report as people read it in a terminal. */
export function asTable(report: Report): string {
  return [
    `${report.commit}  node ${report.machine.node}, ${report.machine.cores} × ${report.machine.model}, load ${report.machine.load[0]}`,
    ...startLines(report),
    ...report.sizes.flatMap((size) => [
      '',
      `── ${size.name}${size.closure ? `; the closure took ${size.closure.took} ms (cpu ${size.closure.processor})` : ''}`,
      heading,
      ...size.pages.map(pageLine),
    ]),
    '',
    ...broken(report),
  ].join('\n')
}

const heading = '   cpu    p50    p99  p99/limit      KB  KB/limit  queries  page (account)'

/** One page with its share of each limit. */
export function pageLine(page: PageFigures): string {
  const columns = [
    page.processor.toFixed(1).padStart(6),
    page.p50.toFixed(1).padStart(6),
    page.p99.toFixed(1).padStart(6),
    (page.p99 / limits.p99).toFixed(2).padStart(10),
    kilobytes(page.bytes).toFixed(1).padStart(7),
    page.kind === 'text/html' ? (page.bytes / limits.bytes).toFixed(2).padStart(9) : '–'.padStart(9),
    String(page.queries).padStart(8),
  ]
  const over = brokenBy(page)
  return `${columns.join(' ')}  ${page.path} (${page.account})${over.length > 0 ? `  ✗ ${over.join(', ')}` : ''}`
}

function startLines({ starts }: Report): string[] {
  if (!starts) return []
  const clone = starts.freshClone
  const warm = Math.max(...starts.warm)
  return [
    ...(clone
      ? [
          `fresh clone to first page: ${clone.empty} s with an empty package cache, ${clone.filled} s with a filled one (limit ${limits.freshClone} s)`,
        ]
      : []),
    `warm start: ${starts.warm.join(', ')} s; slowest ${warm} s (limit ${limits.warmStart} s)`,
  ]
}

/** Every limit that does not hold; the bench fails when there is one. */
export function broken({ starts, sizes }: Report): string[] {
  const slow = [
    ...(starts?.freshClone && starts.freshClone.empty > limits.freshClone
      ? [`fresh clone: ${starts.freshClone.empty} s`]
      : []),
    ...(starts && Math.max(...starts.warm) > limits.warmStart
      ? [`warm start: ${Math.max(...starts.warm)} s`]
      : []),
  ]
  const pages = sizes.flatMap((size) =>
    size.pages.flatMap((page) => brokenBy(page).map((what) => `${size.name}: ${page.path}: ${what}`)),
  )
  return [...slow, ...pages]
}
