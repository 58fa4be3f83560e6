import { hashPassword } from '#ground/people/accounts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { openClusterYear } from '#ground/units/units.acts.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { type AgencyKey, agencyKeys, type SeasonPerson, seasonPeople } from './people.ts'

/** The password of every example account; the first page says that they are examples. */
export const examplePassword = 'Quyet-thang-2022'
const exampleSlug = 'khoi-co-quan'

const agencies: Record<AgencyKey, [name: string, short: string, does: string]> = {
  btm: ['Bộ Tham mưu', 'BTM', 'Công tác tham mưu'],
  ct: ['Cục Chính trị', 'CCT', 'Công tác đảng, công tác chính trị'],
  qlcn: ['Cục Quản lý công nghệ', 'QLCN', 'Quản lý nhà nước về công nghệ sản xuất quốc phòng'],
  hc: ['Cục Hậu cần', 'CHC', 'Công tác hậu cần'],
  tc: ['Phòng Tài chính', 'PTC', 'Công tác tài chính'],
  ubkt: ['Ủy ban Kiểm tra Đảng ủy Tổng cục', 'UBKT', 'Kiểm tra, giám sát của Đảng'],
  ttr: ['Thanh tra Tổng cục', 'TTr', 'Công tác thanh tra'],
  dths: ['Phòng Điều tra hình sự', 'ĐTHS', 'Điều tra hình sự'],
  tapchi: ['Tạp chí CNQP và Kinh tế', 'TC', 'Xuất bản tạp chí, tạp chí điện tử'],
  da1: ['Ban Quản lý Dự án I', 'DA I', 'Quản lý dự án'],
}

export type SeasonGround = {
  organisationId: string
  clusterId: string
  agencies: Record<AgencyKey | 'organisation' | 'outside', string>
  people: Map<string, string>
  years: { last: { id: string; slug: string }; now: { id: string; slug: string } }
}

/** The body, its ten agencies, the cluster of 2022 with the year before, people, duties, accounts and council. */
export function layGround(db: Db): Promise<SeasonGround> {
  return transact(db, async (tx) => {
    const ids = await layAgencies(tx)
    const people = await layPeople(tx, ids)
    const clusterId = await layCluster(tx, ids)
    await nameMagazine(tx)
    await layOutsiders(tx, ids)
    await layCouncil(tx, ids.organisation, people)
    const opener = systemActor(people.get('quantri') ?? '')
    const opened = { clusterId, clusterSlug: exampleSlug, profile: 'army' } as const
    const last = await openClusterYear(tx, opener, { ...opened, year: 2021 })
    const now = await openClusterYear(tx, opener, { ...opened, year: 2022 })
    return { organisationId: ids.organisation, clusterId, agencies: ids, people, years: { last, now } }
  })
}

function systemActor(id: string): Actor {
  return {
    id,
    accountId: null,
    name: 'Mạc Mẫu Trị',
    rank: 'Đại úy',
    today: '2021-11-01',
    language: 'vi',
    duties: [],
    agencyIds: [],
    councilOrganisationIds: [],
  }
}

async function nameMagazine(tx: Db) {
  const value = JSON.stringify('Công nghiệp quốc phòng & Kinh tế')
  await tx
    .insertInto('settings')
    .values({ name: 'magazine', value })
    .onConflict((c) => c.doNothing())
    .execute()
}

async function layAgencies(tx: Db) {
  const organisation = newId()
  const outside = newId()
  await tx
    .insertInto('agencies')
    .values([
      {
        id: organisation,
        name: 'Tổng cục Công nghiệp quốc phòng',
        abbreviation: 'Tổng cục CNQP',
        function: 'Công nghiệp quốc phòng',
        position: 0,
        office: 'unitUnderMinistry',
      },
      {
        id: outside,
        name: 'Cơ quan Ngoài cụm (mẫu)',
        abbreviation: 'NC',
        function: 'Cơ quan minh họa ngoài cụm',
        position: 99,
        illustrative: true,
      },
    ])
    .execute()
  const rows = agencyKeys.map((key, index) => {
    const [name, abbreviation, does] = agencies[key]
    return {
      key,
      id: newId(),
      parent_id: organisation,
      name,
      abbreviation,
      function: does,
      position: index + 1,
    }
  })
  await tx
    .insertInto('agencies')
    .values(rows.map(({ key, ...row }) => row))
    .execute()
  const ids = Object.fromEntries(rows.map((row) => [row.key, row.id])) as Record<AgencyKey, string>
  return { ...ids, organisation, outside }
}

async function layCluster(tx: Db, ids: SeasonGround['agencies']) {
  const clusterId = newId()
  await tx
    .insertInto('clusters')
    .values({
      id: clusterId,
      organisation_id: ids.organisation,
      slug: exampleSlug,
      name: 'Cụm thi đua khối cơ quan Tổng cục Công nghiệp quốc phòng',
    })
    .execute()
  await tx
    .insertInto('cluster_memberships')
    .values(
      agencyKeys.map((key, index) => ({
        id: newId(),
        cluster_id: clusterId,
        agency_id: ids[key],
        position: index + 1,
        from_on: '2020-11-01',
      })),
    )
    .execute()
  await tx
    .insertInto('cluster_leads')
    .values([
      { id: newId(), cluster_id: clusterId, agency_id: ids.ct, role: 'lead', from_on: '2021-11-01' },
      {
        id: newId(),
        cluster_id: clusterId,
        agency_id: ids.btm,
        role: 'deputy',
        from_on: '2021-11-01',
        to_on: '2022-10-26',
      },
    ])
    .execute()
  return clusterId
}

/** Another body with a cluster of its own, so that one can see that strangers see nothing. */
async function layOutsiders(tx: Db, ids: SeasonGround['agencies']) {
  const clusterId = newId()
  await tx
    .insertInto('clusters')
    .values({
      id: clusterId,
      organisation_id: ids.outside,
      slug: 'cum-ngoai',
      name: 'Cụm Ngoài (mẫu)',
      illustrative: true,
    })
    .execute()
}

async function layPeople(tx: Db, ids: SeasonGround['agencies']) {
  const rows = seasonPeople.map((person) => ({ ...person, id: newId(), agencyId: agencyIdOf(ids, person) }))
  const password = await hashPassword(examplePassword)
  await tx
    .insertInto('people')
    .values(
      rows.map((row) => ({
        id: row.id,
        full_name: row.name,
        given_name: row.name.split(' ').at(-1) ?? row.name,
        rank: row.rank,
        gender: row.gender,
        person_class: row.personClass,
        illustrative: row.illustrative ?? false,
      })),
    )
    .execute()
  await tx
    .insertInto('posts')
    .values(
      rows.map((row) => ({
        id: newId(),
        person_id: row.id,
        agency_id: row.agencyId,
        title: row.title,
        from_on: '2020-01-01',
      })),
    )
    .execute()
  const duties = rows.flatMap((row) => row.duties.map((duty) => ({ row, duty })))
  await tx
    .insertInto('duties')
    .values(
      duties.map(({ row, duty }) => ({
        id: newId(),
        person_id: row.id,
        agency_id: duty === 'officer' || duty === 'head' ? row.agencyId : null,
        duty,
        from_on: '2020-01-01',
      })),
    )
    .execute()
  const accounts = rows.flatMap((row) => (row.account ? [{ name: row.account, person: row.id }] : []))
  await tx
    .insertInto('accounts')
    .values(
      accounts.map((one) => ({
        id: newId(),
        person_id: one.person,
        name: one.name,
        password_hash: password,
      })),
    )
    .execute()
  return new Map(rows.map((row) => [row.account ?? row.name, row.id]))
}

function agencyIdOf(ids: SeasonGround['agencies'], person: SeasonPerson): string {
  return Object.entries(ids).find(([key]) => key === person.agency)?.[1] ?? ids.organisation
}

async function layCouncil(tx: Db, organisationId: string, people: Map<string, string>) {
  const councilId = newId()
  await tx
    .insertInto('councils')
    .values({
      id: councilId,
      organisation_id: organisationId,
      name: 'Hội đồng Thi đua - Khen thưởng Tổng cục',
      decision_reference: '412/QĐ-CNQP',
      formed_on: '2021-11-15',
      illustrative: true,
    })
    .execute()
  const members = seasonPeople.flatMap((person) => (person.council ? [{ person, duty: person.council }] : []))
  await tx
    .insertInto('council_members')
    .values(
      members.map(({ person, duty }) => ({
        id: newId(),
        council_id: councilId,
        person_id: people.get(person.account ?? person.name) ?? '',
        duty,
        from_on: '2021-11-15',
      })),
    )
    .execute()
}
