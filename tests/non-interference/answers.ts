import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import type { Db } from '#plumbing/database.ts'
import { signedInAs, type TestApp } from '#tests/app.ts'
import { routesOf, sampleAddress } from '#tests/routes.ts'

/** Whether every address is asked as every account; else what tells of the year, as those who come closest. */
const isWhole = process.env.NON_INTERFERENCE === 'all'

const closest = [
  'ct.canbo',
  'btm.canbo',
  'ttr.canbo',
  'ttr.thutruong',
  'tongcuc.thutruong',
  'hoidong.thuky',
  'quantri',
  // Members of the council and of the team who hold no other office in the sitting.
  'tc.thutruong',
  'hc.thutruong',
  'tc.canbo',
]

const telling = /^\/(years|people|agencies|home|mine|journal|search|register|api)|^\/$/

/** What somebody was answered at an address, by “account address”: a digest of status, headers and every byte. */
type Answers = Map<string, string>

/** `cookies`: of each reader; `line`: the journal is read up to this line, as reading some pages is itself written down. */
type Asking = {
  app: TestApp
  samples: Record<string, string>[]
  cookies: Map<string, string>
  line: number
}

/** The cookie of each reader, opened once: a later session would itself be news on the page of one's account. */
export async function cookiesOf(db: Db): Promise<Map<string, string>> {
  const cookies = new Map([['nobody', '']])
  for (const account of isWhole ? await accountsOf(db) : closest)
    cookies.set(account, (await signedInAs(db, account)).cookie)
  return cookies
}

async function accountsOf(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('accounts').orderBy('name').select('name').execute()
  return rows.map(({ name }) => name)
}

/** The number after the last line of the journal. */
export async function lastLine(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('journal')
    .select((eb) => eb.fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  return Number(last) + 1
}

/** Every address of the program that is read: each route, on each set of samples. */
export function addressesIn({ app, samples, line }: Omit<Asking, 'cookies'>): string[] {
  const read = routesOf(app).filter(({ method }) => method === 'GET')
  const all = [...new Set(samples.flatMap((one) => read.map(({ path }) => addressOf(path, one, line))))]
  return isWhole
    ? all
    : all.filter((one) => telling.test(one) && !/\/(xlsx|pdf|docx)\b|\.(xlsx|pdf)/.test(one))
}

function addressOf(path: string, sample: Record<string, string>, line: number): string {
  const address = sampleAddress(path, sample)
  return /journal$/.test(path) ? `${address}?before=${line}` : address
}

/** Asks for every address, or those named, as every reader: as a person, and where there is a page as a program. */
export async function everyAnswer(asking: Asking, addresses = addressesIn(asking)): Promise<Answers> {
  const answers: Answers = new Map()
  const readers = [...asking.cookies]
  for (const address of addresses)
    for (let first = 0; first < readers.length; first += atOnce)
      await Promise.all(
        readers.slice(first, first + atOnce).map(async ([reader, cookie]) => {
          const question = `${reader} ${address}`
          const person = await answerOf(asking.app, address, { accept: 'text/html', cookie })
          answers.set(question, person.digest)
          if (!person.isPage || !isWhole) return
          const program = await answerOf(asking.app, address, { accept: 'application/json', cookie })
          answers.set(`${question} json`, program.digest)
        }),
      )
  return answers
}

/** As many as there are cores to ask with: of more, some would wait too long for a connection. */
const atOnce = 2

const mostTries = 5

const stillComputing = 'Đang tính độ vững của thứ hạng'

async function answerOf(
  app: TestApp,
  address: string,
  headers: { accept: string; cookie: string },
): Promise<{ digest: string; isPage: boolean }> {
  const { answer, bytes } = await settledAnswer(() => app.request(address, { headers }))
  const type = answer.headers.get('content-type') ?? ''
  const body = /html|json/.test(type) ? bytes.toString().replace(keys, '') : contentOf(type, bytes)
  const digest = createHash('sha256')
    .update(`${answer.status} ${JSON.stringify([...answer.headers])}`)
    .update(body)
    .digest('hex')
  return { digest, isPage: answer.status === 200 && type.includes('html') }
}

/** What is still computed, or found no connection on a busy machine, is asked again. */
async function settledAnswer(ask: () => Promise<Response> | Response) {
  for (let tries = 1; ; ) {
    const answer = await ask()
    const bytes = Buffer.from(await answer.arrayBuffer())
    if (bytes.includes(stillComputing)) continue
    if (answer.status < 500 || tries++ === mostTries) return { answer, bytes }
  }
}

/** A workbook says of itself when it was made; its sheets are what is read. */
function contentOf(type: string, bytes: Buffer): string | Buffer {
  if (!type.includes('officedocument')) return bytes
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('docProps/'))
  return entries.map(([name, content]) => `${name} ${strFromU8(content)}`).join('')
}

// What is drawn by lot for each form, so that a second sending is known: all that differs between two readings of one page.
const keys = /name="_(once|csrf)" value="[^"]*"/g

/** Who is answered otherwise, with the addresses. */
export function differing(one: Answers, other: Answers): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [question, answer] of one) {
    if (other.get(question) === answer) continue
    const [reader = '', address = ''] = question.split(' ')
    found.set(reader, [...new Set([...(found.get(reader) ?? []), address])])
  }
  return found
}
