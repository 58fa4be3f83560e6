import { openMatter, recordDiscipline } from '#ground/merit/conduct.acts.ts'
import {
  confirmAgencyAwards,
  confirmPersonList,
  recordAgencyFacts,
  recordPersonFacts,
} from '#ground/merit/facts.acts.ts'
import { personLists } from '#ground/merit/merit.ts'
import { recordYearSheet } from '#ground/merit/sheet.acts.ts'
import { recordWork, spendWork } from '#ground/merit/works.acts.ts'
import { recordCollectiveYear, recordPersonYear } from '#ground/merit/years.acts.ts'
import { personYear, yearSheet } from '#ground/merit/years.store.ts'
import type { Actor } from '#ground/people/actor.ts'
import { recordOldAward } from '#ground/register/register.acts.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Rating } from '#law/kernel/history.ts'
import { type AgencyKey, agencyKeys, seasonPeople } from './people.ts'
import type { Stage } from './stage.ts'

const illustrative = true
const source = 'Sổ theo dõi thi đua (mẫu)'

/** Years past of the made-up people, so that there is something to judge; every one is marked as an illustration. */
export async function playRecords(stage: Stage) {
  const { as } = await stage.on('2022-10-03')
  for (const key of agencyKeys) await enterPeople(stage, key, await as(`${key}.canbo`))
  for (const [key, years] of bodies) await enterBody(stage, key, { years, who: await as(`${key}.thutruong`) })
  for (const one of known) await tellOf(stage, one, await as(`${one.agency}.thutruong`))
  await tellConduct(stage, await as('btm.thutruong'), await as('qlcn.thutruong'))
}

/** Three years of everybody in an agency, and the year that runs; the last of each list stays unknown. */
async function enterPeople({ tx, ground }: Stage, key: AgencyKey, who: Actor) {
  for (const year of [2019, 2020, 2021, 2022]) {
    const asked = { agencyId: ground.agencies[key], year, page: 1 }
    const { rows } = await yearSheet(tx, who, asked)
    const lines = rows.slice(0, -1).map((row, place) => ({
      personId: row.personId,
      rating: year === 2022 ? null : ratingOf(place + year + agencyKeys.indexOf(key)),
      monthsInUnit: 12,
      absentDays: place % 3 === 0 ? 4 : 0,
      entered: true,
      version: row.version,
    }))
    await recordYearSheet(tx, who, { ...asked, lines, illustrative })
  }
}

const ratingOf = (at: number): Rating => (at % 7 === 0 ? 'completed' : at % 2 === 0 ? 'excellent' : 'good')

type BodyYear = [year: number, rating: Rating, fighters: number]
const bodies: [AgencyKey, BodyYear[]][] = [
  [
    'ct',
    [
      [2019, 'good', 1],
      [2020, 'excellent', 1],
      [2021, 'excellent', 1],
    ],
  ],
  [
    'hc',
    [
      [2020, 'good', 1],
      [2021, 'excellent', 1],
    ],
  ],
  ['tapchi', [[2021, 'excellent', 1]]],
]

async function enterBody(
  { tx, ground }: Stage,
  key: AgencyKey,
  { years, who }: { years: BodyYear[]; who: Actor },
) {
  const agencyId = ground.agencies[key]
  const kind = { level: 'department', womenPercent: 40, topFormation: false, mayHoldFlag: true } as const
  await recordAgencyFacts(tx, who, agencyId, { ...kind, source, illustrative, version: 0 })
  for (const [year, rating, fighters] of years)
    await recordCollectiveYear(tx, who, agencyId, {
      ...emptyBodyYear,
      ...{ year, rating, fighters, strength: 5, completed: 5, advanced: 4, warned: 0 },
    })
  await confirmAgencyAwards(tx, who, agencyId, { years: { from: 2019, to: 2022 }, source, illustrative })
}

const emptyBodyYear = {
  titlesKnown: true,
  entered: true,
  clusterRank: null,
  clusterOf: null,
  movementRank: null,
  movementYears: null,
  movementOf: null,
  exceeded: true,
  passPercent: '100',
  goodPercent: '80',
  source,
  illustrative,
  version: 0,
}

/** One person told at length: since when they serve, which years were excellent, what they were given. */
type Told = {
  agency: AgencyKey
  title: string
  servedFrom: Day
  fighter: number[]
  advanced: number[]
  heads: boolean
  whole: boolean
}

const known: Told[] = [
  {
    agency: 'hc', // a woman with three years in a row as a grassroots fighter (2021 is in the old decisions)
    title: 'Trợ lý thi đua, khen thưởng',
    servedFrom: '2010-02-20',
    fighter: [2019, 2020],
    advanced: [2018, 2019, 2020, 2021],
    heads: false,
    whole: true,
  },
  {
    agency: 'ct', // twenty-five years of service in the spring of 2023
    title: 'Thủ trưởng cơ quan',
    servedFrom: '1998-02-15',
    fighter: [2019, 2020],
    advanced: [2019, 2020, 2021],
    heads: true,
    whole: true,
  },
  {
    agency: 'ttr', // twenty years of service at the end of 2022; the lists are not confirmed
    title: 'Trưởng ban',
    servedFrom: '2002-12-10',
    fighter: [2020],
    advanced: [2020, 2021],
    heads: true,
    whole: false,
  },
]

async function tellOf({ tx, ground }: Stage, told: Told, head: Actor) {
  const personId = personOf(ground.people, told.agency, told.title)
  await recordPersonFacts(tx, head, personId, {
    status: 'military',
    recruitedOn: told.servedFrom,
    servedFrom: told.servedFrom,
    serving: true,
    servedTo: null,
    ...{ source, illustrative, version: 0 },
  })
  const fighter = await giveTitles({ tx, ground }, told, { personId, head })
  for (const year of [2019, 2020, 2021]) await fillYear(tx, head, { personId, year, heads: told.heads })
  await giveWork(tx, head, { personId, awardId: fighter })
  if (!told.whole) return
  const years = { from: Number(told.servedFrom.slice(0, 4)), to: 2022 }
  for (const list of personLists.filter((one) => one !== 'disciplines' || personId !== head.id))
    await confirmPersonList(tx, head, personId, { list, years, source, illustrative })
}

type OfPerson = { personId: string; head: Actor }

async function giveTitles(
  { tx, ground }: Pick<Stage, 'tx' | 'ground'>,
  told: Told,
  { personId, head }: OfPerson,
) {
  const given = [
    ...told.advanced.map((year) => ['advancedSoldier', year] as const),
    ...told.fighter.map((year) => ['grassrootsFighter', year] as const),
  ]
  let last = ''
  for (const [awardCode, year] of given)
    last = await recordOldAward(tx, head, {
      awardCode,
      personId,
      agencyId: ground.agencies[told.agency],
      decisionReference: `245/QĐ-TC.${year}`,
      issuer: 'Tổng cục Công nghiệp quốc phòng',
      decidedOn: `${year}-11-20`,
      year,
      illustrative,
    })
  return last
}

type YearOf = { personId: string; year: number; heads: boolean }

/** Study, the unit led and the tests, beside what the sheet already holds. */
async function fillYear(tx: Stage['tx'], head: Actor, { personId, year, heads }: YearOf) {
  const written = await personYear(tx, personId, year)
  await recordPersonYear(tx, head, personId, {
    year,
    rating: 'excellent',
    titlesKnown: true,
    entered: true,
    monthsInUnit: 12,
    absentDays: written?.absentDays ?? 0,
    studied: false,
    studyMonths: null,
    studyResult: null,
    headed: heads,
    unitCommended: heads ? true : null,
    unitRating: heads ? 'excellent' : null,
    passPercent: '100',
    goodPercent: '80',
    source,
    illustrative,
    version: written?.version ?? 0,
  })
}

async function giveWork(
  tx: Stage['tx'],
  head: Actor,
  { personId, awardId }: { personId: string; awardId: string },
) {
  const work = { kind: 'initiative', reach: 'grassroots', illustrative } as const
  const workId = await recordWork(tx, head, personId, {
    ...work,
    title: 'Quy trình xử lý văn bản trong ngày (mẫu)',
    recognisedOn: '2020-08-20',
    source: '98/QĐ-CT (mẫu)',
  })
  await spendWork(tx, head, personId, { workId, awardId })
  await recordWork(tx, head, personId, {
    ...work,
    title: 'Bộ câu hỏi tự kiểm tra hằng tháng (mẫu)',
    recognisedOn: '2021-09-05',
    source: '120/QĐ-CT (mẫu)',
  })
}

async function tellConduct({ tx, ground }: Stage, btm: Actor, qlcn: Actor) {
  await recordDiscipline(tx, btm, personOf(ground.people, 'btm', 'Trợ lý'), {
    kind: 'reprimand',
    fromOn: '2020-03-02',
    toOn: '2021-03-01',
    source: '15/QĐ-BTM (mẫu)',
    illustrative,
  })
  const personId = personOf(ground.people, 'qlcn', 'Trưởng ban')
  await openMatter(
    tx,
    qlcn,
    { personId },
    {
      kind: 'complaint',
      fromOn: '2022-09-15',
      source: 'Phiếu chuyển đơn 07 (mẫu)',
      illustrative,
    },
  )
}

function personOf(people: Map<string, string>, agency: AgencyKey, title: string): string {
  const person = seasonPeople.find((one) => one.agency === agency && one.title === title)
  return people.get(person?.account ?? person?.name ?? '') ?? ''
}
