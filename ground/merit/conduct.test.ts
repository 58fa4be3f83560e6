import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '#plumbing/database.ts'
import { anApp, signedInAs } from '#tests/app.ts'
import { aMeritGround, reason } from '#tests/merit.ts'
import { concludeMatter, endDiscipline, openMatter, recordDiscipline } from './conduct.acts.ts'
import { disciplinesOf, mattersOf } from './conduct.store.ts'
import { confirmPersonList } from './facts.acts.ts'
import { historyOfPerson } from './history.store.ts'
import { withdrawFact } from './withdrawal.acts.ts'

let start: Awaited<ReturnType<typeof aMeritGround>>
let db: Db
beforeAll(async () => {
  start = await aMeritGround()
  db = start.db
})
afterAll(() => start.database.close())

const as = (name: string) => start.as(name)
const officer = () => as('hc.canbo')
const head = () => as('hc.thutruong')
const other = () => as('ct.canbo')
const subject = () => officer().id

describe('disciplines and matters', () => {
  const reprimand = {
    kind: 'reprimand' as const,
    fromOn: '2020-03-02',
    toOn: null,
    source: '15/QĐ-CHC bí mật',
  }

  it('are never written by the person they are about', async () => {
    expect(await reason(recordDiscipline(db, officer(), subject(), reprimand))).toMatch(/do người khác ghi/)
    expect(
      await reason(
        confirmPersonList(db, officer(), subject(), {
          list: 'disciplines',
          years: { from: 2010, to: 2022 },
          source: '',
        }),
      ),
    ).toMatch(/do người khác ghi/)
  })

  it('end once, not before they began, and can be taken back with a reason', async () => {
    const id = await recordDiscipline(db, head(), subject(), reprimand)
    const end = { id, toOn: '2021-03-01', source: '' }
    expect(await reason(endDiscipline(db, head(), subject(), { ...end, toOn: '2020-03-01' }))).toEqual({
      to_on: 'Không được trước ngày bắt đầu (02/03/2020).',
    })
    expect(await reason(endDiscipline(db, other(), subject(), end))).toBe('hidden')
    expect(await reason(endDiscipline(db, head(), subject(), end))).toBe('done')
    expect(await reason(endDiscipline(db, head(), subject(), end))).toMatch(
      /Đã ghi ngày kết thúc 01\/03\/2021/,
    )
    const about = { personId: subject() }
    const back = { what: 'discipline' as const, id, reason: 'Nhầm người' }
    expect(await reason(withdrawFact(db, officer(), about, back))).toMatch(/do người khác ghi/)
    expect(await reason(withdrawFact(db, head(), about, back))).toBe('done')
    expect((await historyOfPerson(db, subject()))?.disciplines).toEqual([])
    expect((await disciplinesOf(db, subject())).map((one) => one.withdrawn)).toEqual(['Nhầm người'])
  })

  it('hold the law back until the conclusion', async () => {
    const about = { personId: subject() }
    const id = await openMatter(db, head(), about, {
      kind: 'complaint',
      fromOn: '2022-09-01',
      source: 'Đơn 7',
    })
    expect((await historyOfPerson(db, subject()))?.matters).toEqual([
      { kind: 'complaint', from: '2022-09-01', concludedOn: null, source: 'Đơn 7' },
    ])
    const conclusion = { id, concludedOn: '2022-10-10', conclusion: 'Không có vi phạm', source: '' }
    expect(await reason(concludeMatter(db, other(), about, conclusion))).toBe('hidden')
    expect(await reason(concludeMatter(db, head(), about, conclusion))).toBe('done')
    expect((await mattersOf(db, about)).map((one) => one.conclusion)).toEqual(['Không có vi phạm'])
  })

  it('are not told by the journal, which says only that they were written', async () => {
    const lines = await db.selectFrom('journal').selectAll().execute()
    const told = JSON.stringify(lines)
    expect(told).toContain('discipline.recorded')
    for (const secret of ['reprimand', 'bí mật', 'complaint', 'Đơn 7', 'Không có vi phạm', 'Nhầm người'])
      expect(told).not.toContain(secret)
  })

  it('are shown to the few who judge and to nobody else', async () => {
    const app = await anApp(db, start.database.url)
    const secrets = ['15/QĐ-CHC', 'Đơn 7', 'Đơn tập thể']
    await openMatter(
      db,
      head(),
      { agencyId: start.ground.agencies.hc },
      {
        kind: 'inspection',
        fromOn: '2022-09-01',
        source: 'Đơn tập thể',
      },
    )
    const seen = async (account: string) => {
      const { cookie } = await signedInAs(db, account)
      const at = [`/people/${subject()}`, `/agencies/${start.ground.agencies.hc}`].flatMap((one) => [
        one,
        `${one}/record`,
      ])
      const asked = at.flatMap((path) =>
        ['text/html', 'application/json'].map((accept) => ({ path, accept })),
      )
      const texts = asked.map(async ({ path, accept }) =>
        (await app.request(path, { headers: { cookie, accept } })).text(),
      )
      const all = (await Promise.all(texts)).join()
      return secrets.filter((secret) => all.includes(secret))
    }
    expect(await seen('hc.thutruong')).toEqual(secrets)
    expect(await seen('hoidong.thuky')).toEqual(secrets)
    for (const account of ['ct.canbo', 'ct.thutruong', 'quantri', 'ngoaicum.canbo', 'tc.thutruong'])
      expect([account, await seen(account)]).toEqual([account, account === 'ct.thutruong' ? secrets : []])
  })

  it('a look at another’s record is written down, one’s own is not', async () => {
    const app = await anApp(db, start.database.url)
    const look = async (account: string) => {
      const { cookie } = await signedInAs(db, account)
      return (await app.request(`/people/${subject()}/record`, { headers: { cookie } })).status
    }
    expect([
      await look('tongcuc.thutruong'),
      await look('tongcuc.thutruong'),
      await look('hc.canbo'),
    ]).toEqual([200, 200, 200])
    const looks = await db
      .selectFrom('journal')
      .where('action', '=', 'record.seen')
      .where('subject_id', '=', subject())
      .where('actor_id', 'in', [as('tongcuc.thutruong').id, officer().id])
      .select('actor_id')
      .execute()
    expect(looks).toEqual([{ actor_id: as('tongcuc.thutruong').id }])
  })

  it('stay rows that nobody changes or empties', async () => {
    const emptying = db.deleteFrom('disciplines').execute()
    await expect(emptying).rejects.toThrow('never changed or removed')
  })
})
