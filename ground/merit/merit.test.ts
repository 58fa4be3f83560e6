import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '#law/answer/ask.ts'
import { assessAward } from '#law/answer/assess.ts'
import type { Db } from '#plumbing/database.ts'
import { BadInput, Refused, Stale } from '#plumbing/verdict.ts'
import { anApp, signedInAs } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import type { Actor } from '../people/actor.ts'
import { nearnessTo } from '../people/record-seen.ts'
import { recordOldAward } from '../register/register.acts.ts'
import { concludeMatter, endDiscipline, openMatter, recordDiscipline } from './conduct.acts.ts'
import { disciplinesOf, mattersOf } from './conduct.store.ts'
import { confirmPersonList, recordAgencyFacts, recordPersonFacts } from './facts.acts.ts'
import { historyOfAgency, historyOfPerson, personHistories } from './history.store.ts'
import { rankPost } from './posts.acts.ts'
import { postLinesOf } from './posts.store.ts'
import { showRecord } from './record.view.ts'
import { recordYearSheet } from './sheet.acts.ts'
import { withdrawFact } from './withdrawal.acts.ts'
import { endHardship, recordHardship, recordWork, spendWork } from './works.acts.ts'
import { recordCollectiveYear, recordPersonYear } from './years.acts.ts'
import { yearSheet } from './years.store.ts'

let database: TestDatabase
let db: Db
let ground: Awaited<ReturnType<typeof aSeasonGround>>
const who: Record<string, Actor> = {}

const accounts = ['hc.canbo', 'hc.thutruong', 'ct.canbo', 'tongcuc.thutruong', 'hoidong.thuky'] as const

beforeAll(async () => {
  database = await testDatabase()
  db = database.db
  ground = await aSeasonGround(db, '2022-10-20')
  for (const name of [...accounts, 'quantri', 'ngoaicum.canbo', 'tc.canbo'])
    who[name] = await ground.actor(name)
})
afterAll(() => database.close())

const as = (name: string) => who[name] ?? expect.fail(name)
const officer = () => as('hc.canbo')
const head = () => as('hc.thutruong')
const other = () => as('ct.canbo')
const subject = () => officer().id

const reason = (deed: Promise<unknown>) =>
  deed.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refused) return error.verdict.kind === 'refused' ? error.verdict.reason : 'hidden'
      if (error instanceof BadInput) return error.fields
      if (error instanceof Stale) return 'stale'
      throw error
    },
  )

const aYear = (year: number, change: object = {}) => ({
  year,
  rating: 'excellent' as const,
  titlesKnown: true,
  entered: true,
  monthsInUnit: 12,
  absentDays: 2,
  studied: false,
  studyMonths: null,
  studyResult: null,
  headed: false,
  unitCommended: null,
  unitRating: null,
  passPercent: '100',
  goodPercent: '80',
  source: '12/BC-CHC',
  version: 0,
  ...change,
})

const service = {
  status: 'military' as const,
  recruitedOn: '2010-02-20',
  servedFrom: '2010-02-20',
  serving: true,
  servedTo: null,
  source: 'Lý lịch',
  version: 0,
}

describe('how near somebody stands to a record', () => {
  it.each([
    ['hc.canbo', 'keeper'],
    ['hc.thutruong', 'keeper'],
    ['tongcuc.thutruong', 'keeper'],
    ['hoidong.thuky', 'standing'],
    ['ct.canbo', 'none'],
    ['quantri', 'none'],
    ['ngoaicum.canbo', 'none'],
  ])('%s of the officer of the logistics department: %s', async (account, near) => {
    expect(await nearnessTo(db, as(account), { personId: subject() })).toBe(near)
  })

  it('everybody reads their own', async () => {
    const secretary = as('hoidong.thuky')
    expect(await nearnessTo(db, secretary, { personId: secretary.id })).toBe('self')
  })
})

describe('the year of a person', () => {
  it('is written by the keeper, refused to the standing body, hidden from others', async () => {
    expect(await reason(recordPersonYear(db, as('hoidong.thuky'), subject(), aYear(2018)))).toMatch(
      /Cán bộ thi đua hoặc thủ trưởng/,
    )
    expect(await reason(recordPersonYear(db, other(), subject(), aYear(2018)))).toBe('hidden')
    expect(await reason(recordPersonYear(db, officer(), subject(), aYear(2018)))).toBe('done')
    const noted = await db
      .selectFrom('journal')
      .where('subject_id', '=', subject())
      .select('action')
      .execute()
    expect(noted).toEqual([{ action: 'personYear.recorded' }])
  })

  it('is not written over by somebody who saw an older one', async () => {
    expect(await reason(recordPersonYear(db, head(), subject(), aYear(2018)))).toBe('stale')
    expect(await reason(recordPersonYear(db, head(), subject(), aYear(2018, { version: 1 })))).toBe('done')
  })

  it.each([
    [{ goodPercent: '90', passPercent: '80' }, { good_percent: expect.any(String) }],
    [{ studied: true, studyMonths: null }, { study_months: expect.any(String) }],
    [{ studied: true, studyMonths: 5, studyResult: null }, { study_result: expect.any(String) }],
  ])('says what to mend: %o', async (change, fields) => {
    expect(await reason(recordPersonYear(db, head(), subject(), aYear(2017, change)))).toEqual(fields)
  })

  it('is not of a time to come', async () => {
    expect(await reason(recordPersonYear(db, head(), subject(), aYear(2024)))).toEqual({
      year: 'Năm này chưa tới.',
    })
  })
})

describe('the year of many people at once', () => {
  const sheet = () => ({ agencyId: ground.agencies.tc, year: 2021, page: 1 })
  const lines = async () => (await yearSheet(db, as('tc.canbo'), sheet())).rows

  it('writes only the lines that changed, and tells a stale line', async () => {
    const keeper = as('tc.canbo')
    const before = await lines()
    const changed = before.map((line, place) => (place === 1 ? { ...line, rating: 'good' as const } : line))
    expect(await recordYearSheet(db, keeper, { ...sheet(), lines: changed })).toBe(1)
    expect((await lines()).map((line) => [line.rating, line.version])).toEqual(
      before.map((_, place) => (place === 1 ? ['good', 1] : [null, 0])),
    )
    const late = before.map((line) => ({ ...line, rating: 'completed' as const }))
    expect(await reason(recordYearSheet(db, keeper, { ...sheet(), lines: late }))).toBe('stale')
    expect(await recordYearSheet(db, keeper, { ...sheet(), lines: await lines() })).toBe(0)
  })

  it('is hidden from other agencies', async () => {
    expect(await reason(recordYearSheet(db, other(), { ...sheet(), lines: await lines() }))).toBe('hidden')
  })
})

describe('service', () => {
  it.each([
    ['recruitedOn', 'recruited_on', '2050-01-01', 'Ngày này chưa tới.'],
    ['servedFrom', 'served_from', '2022-10-27', 'Ngày này chưa tới.'],
    ['recruitedOn', 'recruited_on', '1944-12-31', 'Ngày này trước năm 1945. Hãy xem lại năm.'],
    ['servedFrom', 'served_from', '0201-03-01', 'Ngày này trước năm 1945. Hãy xem lại năm.'],
  ])('is refused with %s in a wrong year (%s %s)', async (fact, field, day, sentence) => {
    const wrong = { ...service, [fact]: day }
    expect(await reason(recordPersonFacts(db, head(), subject(), wrong))).toEqual({ [field]: sentence })
  })

  it('that counts double is refused from a year nobody served in', async () => {
    const spell = { place: 'Đảo minh họa', fromOn: '0201-03-01', toOn: null, source: '' }
    expect(await reason(recordHardship(db, head(), subject(), spell))).toMatchObject({
      from_on: expect.stringContaining('1945'),
    })
  })

  it('needs a last day once it has ended, and none before', async () => {
    const ended = { ...service, serving: false }
    expect(await reason(recordPersonFacts(db, head(), subject(), ended))).toEqual({
      served_to: 'Đã thôi phục vụ thì cần ngày cuối cùng.',
    })
    const both = { ...service, servedTo: '2022-01-01' }
    expect(await reason(recordPersonFacts(db, head(), subject(), both))).toMatchObject({
      serving: expect.any(String),
    })
    expect(await reason(recordPersonFacts(db, head(), subject(), service))).toBe('done')
    expect(await reason(recordPersonFacts(db, head(), subject(), service))).toBe('stale')
  })
})

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
    const app = await anApp(db, database.url)
    const secrets = ['15/QĐ-CHC', 'Đơn 7', 'Đơn tập thể']
    await openMatter(
      db,
      head(),
      { agencyId: ground.agencies.hc },
      {
        kind: 'inspection',
        fromOn: '2022-09-01',
        source: 'Đơn tập thể',
      },
    )
    const seen = async (account: string) => {
      const { cookie } = await signedInAs(db, account)
      const at = [`/people/${subject()}`, `/agencies/${ground.agencies.hc}`].flatMap((one) => [
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
    const app = await anApp(db, database.url)
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

describe('a person’s history, from the forms to the law', () => {
  const person = () => head().id
  const keeper = () => as('tongcuc.thutruong')

  beforeAll(async () => {
    await recordPersonFacts(db, keeper(), person(), {
      ...service,
      servedFrom: '1998-02-15',
      recruitedOn: '1998-02-15',
    })
    for (const year of [2020, 2021, 2022])
      await recordPersonYear(db, keeper(), person(), aYear(year, { titlesKnown: year !== 2022 }))
    for (const year of [2020, 2021])
      await recordOldAward(db, officer(), {
        awardCode: 'grassrootsFighter',
        personId: person(),
        agencyId: ground.agencies.hc,
        decisionReference: `1/QĐ.${year}`,
        issuer: 'Tổng cục',
        decidedOn: `${year}-11-20`,
        year,
      })
  })

  it('is laid out with what is unknown left out', async () => {
    const history = await historyOfPerson(db, person())
    expect(history).toMatchObject({
      kind: 'individual',
      gender: 'male',
      status: 'military',
      class: 'departmentLeader',
      recruitedOn: '1998-02-15',
      servedFrom: '1998-02-15',
      servedTo: null,
      disciplines: [],
      works: [],
      matters: [],
      known: { awards: null, works: null, disciplines: null },
    })
    expect([history?.hardship, history?.posts]).toEqual([undefined, undefined])
    expect(history?.years?.map((one) => one.titles)).toEqual([
      ['grassrootsFighter'],
      ['grassrootsFighter'],
      undefined,
    ])
    expect(history?.years?.[0]).toEqual({
      year: 2020,
      rating: 'excellent',
      titles: ['grassrootsFighter'],
      entered: true,
      monthsInUnit: 12,
      absentDays: 2,
      study: null,
      leads: null,
      passPercent: 100,
      goodPercent: 80,
      source: '12/BC-CHC',
    })
    expect(history?.awards).toEqual(
      [2020, 2021].map((year) => ({
        award: 'grassrootsFighter',
        route: 'regular',
        decidedOn: `${year}-11-20`,
        to: `${year}-12-31`,
        source: `1/QĐ.${year}`,
      })),
    )
  })

  it('answers “missing” until somebody confirms the lists, then as the works say', async () => {
    const at = ask({ year: 2022, receivedOn: '2022-10-20' })
    const answer = async () => {
      const history = (await historyOfPerson(db, person())) ?? expect.fail('nobody')
      return assessAward(history, 'grassrootsFighter', at)[0]?.outcome
    }
    expect(await answer()).toBe('missing')
    const confirm = (list: 'works' | 'disciplines') =>
      confirmPersonList(db, keeper(), person(), { list, years: { from: 2022, to: 2022 }, source: '' })
    await confirm('disciplines')
    expect(await answer()).toBe('missing')
    await confirm('works')
    expect(await answer()).toBe('notMet')

    await recordWork(db, keeper(), person(), {
      title: 'Sổ tay',
      kind: 'initiative',
      reach: 'grassroots',
      recognisedOn: '2022-05-01',
      source: '9/QĐ',
    })
    expect(await answer()).toBe('forPeople')
  })

  it('tells which award used a work, which serves no second time', async () => {
    const workId = await recordWork(db, keeper(), person(), {
      title: 'Cẩm nang',
      kind: 'research',
      reach: 'formation',
      recognisedOn: '2021-05-01',
      source: '8/QĐ',
    })
    const { awards } = await showRecord(db, keeper(), person())
    const use = async (year: number) =>
      reason(
        spendWork(db, keeper(), person(), {
          workId,
          awardId: awards.find((one) => one.year === year)?.id ?? '',
        }),
      )
    expect(await use(2020)).toEqual({ award_id: expect.stringContaining('trước khi') })
    expect(await use(2021)).toBe('done')
    expect(await use(2021)).toMatch(/đã được dùng một lần/)
    const works = (await historyOfPerson(db, person()))?.works ?? []
    expect(works.map((one) => [one.reach, one.usedBy])).toEqual([
      ['formation', 'grassrootsFighter'],
      ['grassroots', undefined],
    ])
  })

  it('takes a confirmation back by a later word', async () => {
    await confirmPersonList(db, keeper(), person(), { list: 'works', years: null, source: '' })
    expect((await historyOfPerson(db, person()))?.known?.works).toBeNull()
  })

  it('counts hard places only where somebody confirmed them all', async () => {
    const spell = { place: 'Đảo mẫu', fromOn: '2005-01-01', toOn: null, source: '' }
    const id = await recordHardship(db, keeper(), person(), spell)
    await endHardship(db, keeper(), person(), { id, toOn: '2007-01-01' })
    expect((await historyOfPerson(db, person()))?.hardship).toBeUndefined()
    const said = { list: 'hardship' as const, years: { from: 1998, to: 2022 }, source: '' }
    await confirmPersonList(db, keeper(), person(), said)
    expect((await historyOfPerson(db, person()))?.hardship).toEqual([
      { from: '2005-01-01', to: '2007-01-01' },
    ])
  })
})

describe('posts by the table of devoted service', () => {
  it('are known to the law once each says what it is, and the list is whole', async () => {
    const id = subject()
    const said = { list: 'posts' as const, years: { from: 1998, to: 2022 }, source: '' }
    await confirmPersonList(db, as('hc.thutruong'), id, said)
    expect((await historyOfPerson(db, id))?.posts).toBeUndefined()
    const posts = await postLinesOf(db, id)
    for (const post of posts)
      await rankPost(db, as('hc.thutruong'), id, { id: post.id, leads: true, level: 'Phó Vụ trưởng' })
    const known = (await historyOfPerson(db, id))?.posts ?? []
    expect(known.length).toBe(posts.length)
    expect(known.every((post) => post.level === 'Phó Vụ trưởng' && post.leads === true)).toBe(true)
  })

  it('are not written by a stranger', async () => {
    const [post] = await postLinesOf(db, subject())
    const rank = { id: post?.id ?? '', leads: false, level: null }
    await expect(rankPost(db, as('ngoaicum.canbo'), subject(), rank)).rejects.toThrow()
  })
})

describe('many histories at once', () => {
  it('are those of each, stretch by stretch, only of the agencies asked for', async () => {
    const agencyIds = [ground.agencies.hc]
    const first = await personHistories(db, { limit: 3, agencyIds, on: '2022-10-20' })
    const rest = await personHistories(db, {
      after: first.at(-1)?.id,
      limit: 50,
      agencyIds,
      on: '2022-10-20',
    })
    expect([first.length, rest.length]).toEqual([3, 2])
    const singly = await Promise.all([...first, ...rest].map((one) => historyOfPerson(db, one.id)))
    expect([...first, ...rest]).toEqual(singly)
  })
})

describe('a collective’s history', () => {
  it('keeps its years, and refuses counts above the strength', async () => {
    const agencyId = ground.agencies.hc
    const year = {
      ...{ year: 2021, rating: 'good' as const, titlesKnown: true, entered: true, exceeded: null },
      ...{ strength: 10, completed: 10, advanced: 7, fighters: 1, warned: 0 },
      ...{ clusterRank: 1, clusterOf: 'unit' as const },
      ...{ movementRank: null, movementYears: null, movementOf: null },
      ...{ passPercent: null, goodPercent: null, source: '', version: 0 },
    }
    expect(await reason(recordCollectiveYear(db, head(), agencyId, { ...year, advanced: 11 }))).toEqual({
      advanced: 'Không thể nhiều hơn quân số.',
    })
    expect(await reason(recordCollectiveYear(db, other(), agencyId, year))).toBe('hidden')
    await recordCollectiveYear(db, head(), agencyId, year)
    const facts = { level: 'department' as const, womenPercent: 40, topFormation: false, mayHoldFlag: null }
    await recordAgencyFacts(db, head(), agencyId, { ...facts, source: '', version: 0 })
    expect(await historyOfAgency(db, agencyId)).toMatchObject({
      level: 'department',
      womenPercent: 40,
      mayHoldFlag: undefined,
      dissolvedOn: null,
      years: [{ year: 2021, rating: 'good', strength: 10, advanced: 7, clusterRank: 1, titles: [] }],
      awards: [],
      known: { awards: null },
    })
  })
})
