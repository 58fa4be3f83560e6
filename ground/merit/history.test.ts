import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '#law/answer/ask.ts'
import { assessAward } from '#law/answer/assess.ts'
import type { Db } from '#plumbing/database.ts'
import { aMeritGround, aYear, reason, service } from '#tests/merit.ts'
import { recordOldAward } from '../register/register.acts.ts'
import { confirmPersonList, recordAgencyFacts, recordPersonFacts } from './facts.acts.ts'
import { historyOfAgency, historyOfPerson, personHistories } from './history.store.ts'
import { rankPost } from './posts.acts.ts'
import { postLinesOf } from './posts.store.ts'
import { showRecord } from './record.view.ts'
import { endHardship, recordHardship, recordWork, spendWork } from './works.acts.ts'
import { recordCollectiveYear, recordPersonYear } from './years.acts.ts'

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
        agencyId: start.ground.agencies.hc,
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
    const agencyIds = [start.ground.agencies.hc]
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
    const agencyId = start.ground.agencies.hc
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
