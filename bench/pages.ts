import { accounts } from '#tests/access.ts'
import { signedInAs, type TestApp } from '#tests/app.ts'
import { routesOf } from '#tests/routes.ts'
import { type Asked, addressesOf } from './addresses.ts'
import type { countedDatabase, Ran } from './counted.ts'
import { type PageFigures, percentile, round } from './figures.ts'
import { processorTime } from './processor.ts'

type Bench = ReturnType<typeof countedDatabase> & {
  app: TestApp
  samples: Record<string, string>
  requests: number
  only: string | null // a part of the path: these pages alone, with their queries
  tell: (page: PageFigures, queries: Ran[]) => void
}

type Visit = Asked & { account: string; cookie: string; status: number; bytes: number; kind: string }

/** Every page of the running program, asked one at a time by the account that gets the most to see. */
export async function measurePages(bench: Bench): Promise<PageFigures[]> {
  const cookies = new Map<string, string>([['nobody', '']])
  for (const account of accounts) cookies.set(account, (await signedInAs(bench.db, account)).cookie)
  const paths = routesOf(bench.app)
    .filter((route) => route.method === 'GET')
    .map((route) => route.path)
    .filter((path) => path.includes(bench.only ?? ''))
  const figures: PageFigures[] = []
  for (const asked of addressesOf(paths, bench.samples)) {
    const visit = await heaviest(bench.app, asked, cookies)
    const measured = await measure(bench, visit)
    figures.push(measured.page)
    bench.tell(measured.page, measured.queries)
  }
  return figures
}

async function heaviest(app: TestApp, asked: Asked, cookies: Map<string, string>): Promise<Visit> {
  let found: Visit | undefined
  for (const [account, cookie] of cookies) {
    const visit = { ...asked, account, cookie, ...(await ask(app, asked.address, cookie)) }
    if (!found || (visit.status < 400 && (found.status >= 400 || visit.bytes > found.bytes))) found = visit
  }
  if (!found) throw new Error(`nobody asked for ${asked.address}`)
  return found
}

async function measure({ app, db, ran, requests }: Bench, visit: Visit) {
  for (let n = 0; n < 5; n++) await ask(app, visit.address, visit.cookie)
  ran()
  await ask(app, visit.address, visit.cookie)
  const queries = ran()
  const times: number[] = []
  const before = await processorTime(db)
  for (let n = 0; n < requests; n++) {
    const began = performance.now()
    await ask(app, visit.address, visit.cookie)
    times.push(performance.now() - began)
  }
  const processor = round(((await processorTime(db)) - before) / requests)
  const { cookie, ...seen } = visit
  const page = {
    ...seen,
    queries: queries.length,
    processor,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  }
  return { page, queries }
}

async function ask(app: TestApp, address: string, cookie: string) {
  const response = await app.request(address, { headers: { accept: 'text/html', cookie } })
  const bytes = (await response.arrayBuffer()).byteLength
  const kind = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
  return { status: response.status, bytes, kind }
}
