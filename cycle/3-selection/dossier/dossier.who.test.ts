import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { addPaper } from './checklist/checklist.acts.ts'
import { aNomination, aPdf, atStep } from './dossier.samples.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let app: TestApp
let id: string
let fileId: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-12')
  app = await anApp(test.db, test.url)
  id = await aNomination(test.db, ground)
  const paper = { id, paper: 'Ảnh', upload: aPdf(), keptWhere: '' }
  await addPaper(test.db, await ground.actor('ttr.canbo'), ground.year, paper)
  const row = await test.db.selectFrom('dossier_papers').select('file_id').executeTakeFirstOrThrow()
  fileId = row.file_id ?? ''
})
afterAll(() => test.close())

async function status(account: string, path: string) {
  const { cookie } = await signedInAs(test.db, account)
  return (await app.request(path, { headers: { cookie } })).status
}
const page = () => `/years/${ground.year.slug}/nominations/${id}`
const opens = async (account: string) => [
  await status(account, page()),
  await status(account, `/files/${fileId}`),
]

describe('a dossier and its files', () => {
  it.each(['ttr.canbo', 'ttr.thutruong', 'ct.canbo', 'tongcuc.thutruong', 'hoidong.thuky', 'btm.thutruong'])(
    'are there for %s, who works with it',
    async (account) => {
      expect(await opens(account)).toEqual([200, 200])
    },
  )

  it.each(['tc.canbo', 'btm.canbo', 'bientap', 'ngoaicum.canbo', 'quantri'])(
    'are not there for %s',
    async (account) => {
      expect(await opens(account)).toEqual([404, 404])
    },
  )

  it('are there for a department that was asked, without what the law finds', async () => {
    const asker = await ground.actor('ct.canbo')
    await test.db
      .insertInto('appraisals')
      .values({
        id: newId(),
        nomination_id: id,
        agency_id: ground.agencies.tc,
        body_name: 'Phòng Tài chính',
        due_on: '2022-10-20',
        asked_by: asker.id,
      })
      .execute()
    expect(await opens('tc.canbo')).toEqual([200, 200])
    const headers = { accept: 'application/json' }
    const seen = async (account: string) => {
      const { cookie } = await signedInAs(test.db, account)
      return (await app.request(page(), { headers: { ...headers, cookie } })).json()
    }
    expect((await seen('tc.canbo')).finding).toBeNull()
    expect((await seen('ct.canbo')).finding).not.toBeNull()
  })

  it('close to a member of the council whose conflict takes him out, and to nobody else', async () => {
    const member = await ground.actor('btm.thutruong')
    const nominee = await ground.actor('ttr.canbo')
    await atStep(test.db, ground, { id, step: 'council' })
    expect(await opens('btm.thutruong')).toEqual([200, 200])
    await test.db
      .insertInto('kinships')
      .values({
        id: newId(),
        person_id: member.id,
        relative_id: nominee.id,
        relation: 'anh ruột',
        declared_by: member.id,
      })
      .execute()
    expect(await opens('btm.thutruong')).toEqual([404, 404])
    expect(await opens('hoidong.thuky')).toEqual([200, 200])
  })

  it('a stranger’s deed finds nothing either', async () => {
    const { cookie, csrf } = await signedInAs(test.db, 'bientap')
    const body = new URLSearchParams({ _csrf: csrf })
    for (const deed of ['papers', 'paper-returns', 'overrides', 'report', 'works'])
      expect(
        (await app.request(`${page()}/${deed}`, { method: 'POST', headers: { cookie }, body })).status,
      ).toBe(404)
  })
})
