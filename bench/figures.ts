/** What every page must keep, at ten agencies and at a hundred. */
export const limits = { p99: 150, bytes: 300_000, queries: 25, freshClone: 120, warmStart: 3 }

export type PageFigures = {
  path: string // as the route is written
  address: string // as it was asked
  account: string
  status: number
  kind: string
  bytes: number
  queries: number
  processor: number // ms of processor time for one request, the database's included
  p50: number
  p99: number
}

// The page of a first run is “not found” here, as it should be: only what failed counts as broken by its status.
/** What a page breaks of the limits: time and number of queries for any answer, size for pages alone. */
export function brokenBy(page: PageFigures): string[] {
  return [
    ...(page.p99 > limits.p99 ? [`p99 ${page.p99} ms`] : []),
    ...(page.kind === 'text/html' && page.bytes > limits.bytes ? [`${kilobytes(page.bytes)} KB`] : []),
    ...(page.queries > limits.queries ? [`${page.queries} queries`] : []),
    ...(page.status >= 500 ? [`status ${page.status}`] : []),
  ]
}

/** The value that this share of the measurements does not exceed (nearest rank). */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0)
}

export const round = (value: number) => Math.round(value * 10) / 10
export const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10
