import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowed, hidden } from '#plumbing/verdict.ts'
import { anApp, signedInAs } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import type { Actor } from '../../people/actor.ts'
import { seesYear } from '../../units/year.ts'
import type { PaperOffer } from '../offer.ts'
import { sampleReport } from '../paper.samples.ts'
import { makePaper } from '../papers.acts.ts'
import { keptKind } from './kept.kind.ts'
import type { RunAsked } from './kind.ts'
import { offeredKind } from './offered.kind.ts'
import { askRun } from './run.acts.ts'
import { findRun, itemsOf } from './run.store.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let lead: Actor
let outsider: Actor
beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db, '2022-10-26')
  lead = await ground.actor('ct.canbo', '2022-10-26')
  outsider = await ground.actor('ngoaicum.canbo', '2022-10-26')
  for (const code of ['plan', 'plan', 'plan', 'sittingMinutes', 'sittingMinutes', 'notice'])
    await makePaper(database.db, lead, {
      ...{ yearId: ground.year.id, subjectId: ground.year.id, code, title: 'Kế hoạch mẫu' },
      ...{ issuedOn: '2022-10-26', content: { ...sampleReport, reference: '' } },
    })
})
afterAll(() => database.close())

const asked = (value: string, who = lead, answers: Record<string, string> = {}): RunAsked => ({
  ...{ who, year: ground.year, value, answers, chosen: {}, publicUrl: 'https://thidua.example.vn' },
})

describe('Kept papers of a kind', () => {
  const kind = keptKind([])

  it('are offered where there are several, but not those only some may read, nor to strangers', async () => {
    const values = async (who: Actor) =>
      (await kind.choices(database.db, who, ground.year)).map((choice) => choice.value)
    expect(await values(lead)).toEqual(['kept:plan'])
    expect(await values(outsider)).toEqual([])
    const no = { verdict: { kind: 'hidden' } }
    await expect(kind.plan(database.db, asked('kept:sittingMinutes'))).rejects.toMatchObject(no)
    await expect(kind.plan(database.db, asked('kept:plan', outsider))).rejects.toMatchObject(no)
  })

  it('are joined page by page into one file, and packed with their names, for their body alone', async () => {
    const plan = await kind.plan(database.db, asked('kept:plan'))
    const id = await askRun(database.db, lead, { kind, plan })
    const app = await anApp(database.db, database.url)
    const get = async (part: string, account = 'ct.canbo') => {
      const { cookie } = await signedInAs(database.db, account)
      return app.request(`/runs/${id}/${part}`, { headers: { cookie } })
    }
    const pages = async (bytes: Uint8Array): Promise<number> =>
      (await getDocumentProxy(bytes.slice())).numPages
    const files = unzipSync(new Uint8Array(await (await get('pdf-zip')).arrayBuffer()))
    expect(Object.keys(files)).toEqual(['1 Kế hoạch mẫu.pdf', '2 Kế hoạch mẫu.pdf', '3 Kế hoạch mẫu.pdf'])
    const all = new Uint8Array(await (await get('pdf')).arrayBuffer())
    const each = await Promise.all(Object.values(files).map(pages))
    expect(await pages(all)).toBe(each.reduce((sum, one) => sum + one, 0))
    const { text } = await extractText(await getDocumentProxy(all), { mergePages: true })
    expect(text).toContain(sampleReport.issuer.toLocaleUpperCase('vi').slice(0, 8))
    expect((await get('docx-zip')).headers.get('content-type')).toBe('application/zip')
    for (const part of ['pdf', 'pdf-zip', 'docx-zip', ''])
      expect((await get(part, 'ttr.canbo')).status).toBe(404)
  })
})

describe('The page of runs', () => {
  it('shows what can be printed, leads back from what cannot, and is hidden from strangers', async () => {
    const app = await anApp(database.db, database.url)
    const at = `/years/${ground.year.slug}/papers/runs`
    const get = async (path: string, account: string) => {
      const { cookie } = await signedInAs(database.db, account)
      return app.request(path, { headers: { cookie } })
    }
    expect(await (await get(at, 'ct.canbo')).text()).toContain('3 văn bản đã lập')
    expect((await get(`${at}/new?of=kept:plan`, 'ct.canbo')).status).toBe(200)
    expect((await get(`${at}/new`, 'ct.canbo')).headers.get('location')).toBe(`${at}#new`)
    for (const path of [at, `${at}/new`]) expect((await get(path, 'ngoaicum.canbo')).status).toBe(404)
  })
})

describe('A paper of the desk for all it can be about', () => {
  const offer: PaperOffer = {
    ...{ code: 'invitation', name: 'Giấy mời', form: 'official', stage: 'closing' },
    may: (who, year) => (seesYear(who, year) ? allowed : hidden),
    subjects: async (_, __, year) =>
      year.members.slice(0, 3).map(({ id, name }) => ({ id, name, agencyId: null })),
    fields: [{ name: 'place', label: 'Địa điểm', kind: 'line', required: true }],
    suggest: async (_, { subject }) => ({
      place: subject.name === ground.year.members[0]?.name ? 'Hội trường' : '',
    }),
    write: async (_, { answers }) => ({ ...sampleReport, place: answers.place ?? '' }),
  }
  const kind = offeredKind([offer])

  it('is written for each; where something is missing, it says what', async () => {
    const plan = await kind.plan(database.db, asked('offered:invitation'))
    const id = await askRun(database.db, lead, { kind, plan })
    expect(await findRun(database.db, id)).toMatchObject({ done: 1, failed: 2, file: { items: 1 } })
    const { items } = await itemsOf(database.db, { runId: id, state: 'failed', page: 1 })
    expect(items[0]?.reason).toBe('Còn thiếu: Địa điểm.')
  })

  it('takes what was typed for all, and is hidden from who may not write it', async () => {
    const plan = await kind.plan(database.db, asked('offered:invitation', lead, { place: 'Hà Nội' }))
    const id = await askRun(database.db, lead, { kind, plan })
    expect(await findRun(database.db, id)).toMatchObject({ done: 3, failed: 0 })
    await expect(kind.plan(database.db, asked('offered:invitation', outsider))).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
  })
})
