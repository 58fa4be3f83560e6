import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

export const slug = 'khoi-co-quan-2022'
const year = `/years/${slug}`

/** A page, who asks it, and how often it is heavier than the page of a list that one asks every day. */
export type Question = { page: string; account: string; address: string }

const accounts = {
  lead: 'ct.canbo',
  agency: 'tc.canbo',
  member: 'qlcn.thutruong',
  memberInConflict: 'ttr.thutruong',
  keeper: 'hoidong.thuky',
  head: 'tongcuc.thutruong',
  nominee: 'ttr.canbo',
  nobody: '',
} as const
type Reader = keyof typeof accounts

type Things = Record<
  'rollCall' | 'electronic' | 'toSign' | 'decision' | 'running' | 'awardId' | 'agencyId' | 'nomination',
  string
>

/** The things of the year that have an address of their own. */
async function thingsOf(db: Db): Promise<Things> {
  const { rows } = await sql<Things>`
    with y as (select id from cluster_years where slug = ${slug}),
    open as (select s.id, s.way from sittings s join y on y.id = s.year_id where not exists (
      select from sitting_closures k where k.sitting_id = s.id))
    select (select id from open where way = 'rollCall') as "rollCall", (select id from open where way = 'electronic') as electronic,
      (select b.id from submissions b join y on y.id = b.year_id where not exists (
        select from decision_lists l where l.submission_id = b.id) limit 1) as "toSign",
      (select d.id from decisions d join y on y.id = d.year_id where d.reference = '999/QĐ-TC') as decision,
      (select p.id from postings p join y on y.id = p.year_id where p.title like '%đợt 3') as running,
      (select a.id from awards a where a.decision_reference = '999/QĐ-TC' and a.number = 7) as "awardId",
      (select id from agencies where abbreviation = 'TTr') as "agencyId",
      (select n.id from nominations n join y on y.id = n.year_id where n.step = 'appraisal' order by n.id limit 1) as nomination`.execute(
    db,
  )
  const [things] = rows
  if (!things || Object.values(things).some((id) => id === null)) throw new Error(JSON.stringify(things))
  return things
}

/** Every page of the procedure as those who use it ask it. */
export async function questionsOf(db: Db): Promise<Question[]> {
  const things = await thingsOf(db)
  return [...dossierPages(things), ...councilPages(things), ...awardPages(things), ...searches()].flatMap(
    ([page, address, readers]) =>
      readers.map((reader) => ({ page: `${page}, ${reader}`, account: accounts[reader], address })),
  )
}

type Line = [page: string, address: string, readers: Reader[]]

const words = encodeURIComponent('nguyễn mẫu')
const choosing: Reader[] = ['lead', 'keeper', 'head']
const sitting: Reader[] = ['member', 'memberInConflict', 'keeper', 'head']

function dossierPages({ agencyId, nomination }: Things): Line[] {
  const nominations = `${year}/nominations`
  const pending = `${year}/dossiers`
  return [
    ['nominations', nominations, ['lead', 'agency', 'member', 'memberInConflict', 'head']],
    ['nominations, one agency', `${nominations}?agency=${agencyId}`, ['lead', 'memberInConflict']],
    [
      'nominations, step and award',
      `${nominations}?step=council&award=grassrootsFighter`,
      ['lead', 'memberInConflict'],
    ],
    ['nominations, words', `${nominations}?q=${words}`, ['lead', 'memberInConflict']],
    ['nominations, page 150', `${nominations}?page=150`, ['lead', 'memberInConflict']],
    ['a dossier', `${nominations}/${nomination}`, ['lead', 'member']],
    ['pending', pending, ['lead', 'agency', 'member', 'memberInConflict', 'head']],
    ['pending, all steps', `${pending}?step=all`, ['lead', 'memberInConflict']],
    ['pending, late', `${pending}?late=yes`, ['lead']],
    ['pending, words', `${pending}?q=${words}`, ['lead', 'agency', 'memberInConflict']],
    ['pending, page 50', `${pending}?page=50`, ['lead']],
    ['my own page', '/mine', ['nominee']],
    ['fair view', `${year}/equity`, ['lead', 'agency', 'memberInConflict']],
  ]
}

function councilPages({ rollCall, electronic, agencyId }: Things): Line[] {
  const council = `${year}/council`
  const called = `${year}/sittings/${rollCall}`
  return [
    ['council', council, ['lead', ...sitting]],
    ['council, award', `${council}?award=grassrootsFighter`, ['keeper', 'memberInConflict']],
    ['council, agency', `${council}?agency=${agencyId}`, ['keeper', 'memberInConflict']],
    ['council, words', `${council}?q=${words}`, ['keeper', 'memberInConflict']],
    ['council, page 20', `${council}?page=20`, ['keeper', 'memberInConflict']],
    ['sitting of 300', called, ['lead', ...sitting]],
    ['sitting of 300, page 30', `${called}?page=30`, ['member', 'memberInConflict', 'keeper']],
    ['sitting of 30', `${year}/sittings/${electronic}`, ['member', 'memberInConflict', 'keeper']],
    ['ballot of 30', `${year}/sittings/${electronic}/ballot`, ['member', 'memberInConflict', 'keeper']],
    ['counting', `${year}/sittings/${electronic}/tally`, ['keeper']],
  ]
}

function awardPages({ toSign, decision, running, awardId }: Things): Line[] {
  return [
    ['award overview', `${year}/award`, ['lead', 'agency', 'head']],
    ['a list of 1,000', `${year}/submissions/${toSign}`, ['lead', 'head']],
    ['signing 1,000', `${year}/decisions/new?list=${toSign}`, ['head']],
    ['signing 1,000, page 5', `${year}/decisions/new?list=${toSign}&page=5`, ['head']],
    ['postings', `${year}/postings`, choosing],
    ['a posting of 800', `${year}/postings/${running}`, ['lead', 'agency']],
    ['public postings', '/cong-khai', ['nobody']],
    ['public posting of 800', `/cong-khai/${running}`, ['nobody']],
    ['opinions', `${year}/opinions`, ['lead']],
    ['decision of 5,000', `${year}/decisions/${decision}`, ['lead', 'agency', 'head']],
    ['decision of 5,000, page 40', `${year}/decisions/${decision}?page=40`, ['lead']],
    ['due process of 5,000', `${year}/decisions/${decision}/process`, ['lead', 'head']],
    ['due process of 5,000, page 90', `${year}/decisions/${decision}/process?page=90`, ['head']],
    ['bonuses of 5,000', `${year}/decisions/${decision}/bonuses`, ['lead']],
    ['conferrals of 5,000', `${year}/decisions/${decision}/conferrals`, ['lead']],
    ['an award', `/register/${awardId}`, ['lead']],
  ]
}

function searches(): Line[] {
  return [
    ['register', '/register', ['lead']],
    ['register, words', `/register?q=${words}`, ['lead', 'agency']],
    ['register, page 100', '/register?page=100', ['lead']],
    ['search', `/search?q=${words}`, ['lead', 'agency', 'memberInConflict']],
    [
      'search, a rare name',
      `/search?q=${encodeURIComponent('Trần Đức Mẫu Yến')}`,
      ['lead', 'memberInConflict'],
    ],
    ['home', '/desk', ['lead', 'head', 'nominee']],
    ['the year', year, ['lead', 'memberInConflict', 'head']],
  ]
}
