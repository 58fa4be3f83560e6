import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { leastSeconds } from '#portal/comments/comments.ts'
import { aReader, type Client, signIn } from './client.ts'
import type { Site } from './site.ts'

export const year = '/years/khoi-co-quan-2022'
const officers = ['ttr', 'hc', 'tapchi'] as const
const awards = ['certificateOfMerit', 'certificateOfCommendation']

/** Who writes and what about, from the data as it is when a chain of rounds begins. */
export type World = {
  clients: Map<string, Client>
  readers: Client[]
  news: string
  agencies: Map<
    string,
    { id: string; target: string; saves: number; unnamed: [person: string, award: string][] }
  >
  nextLead: string
}

export async function lookAround(site: Site): Promise<World> {
  const { rows: articles } = await site.db.query<{ slug: string }>(
    'select slug from articles join article_publications on article_id = id limit 1',
  )
  const news = `/news/${articles[0]?.slug}`
  const names = ['ct.canbo', 'bientap', 'kiemduyet', ...officers.map((key) => `${key}.canbo`)]
  const clients = await Promise.all(names.map((name) => signIn(site.address, name)))
  const readers = await Promise.all([1, 2].map((n) => aReader(site.address, news, `10.8.0.${n}`)))
  await sleep((leastSeconds + 1) * 1000) // nobody without the work sends a form that was just drawn
  const agencies: World['agencies'] = new Map()
  for (const key of officers) agencies.set(`${key}.canbo`, await agencyOf(site.db, `${key}.canbo`))
  const { rows: next } = await site.db.query<{ id: string }>(
    `select id from agencies where abbreviation = 'BTM'`,
  )
  return {
    clients: new Map(names.map((name, place) => [name, found(clients[place])])),
    readers,
    news,
    agencies,
    nextLead: next[0]?.id ?? '',
  }
}

async function agencyOf(db: pg.Client, account: string) {
  const { rows } = await db.query<{ id: string; target: string; people: string[] }>(
    `select d.agency_id as id,
      (select t.id from targets t join cluster_years y on y.id = t.year_id and y.slug = 'khoi-co-quan-2022'
        where t.agency_id = d.agency_id order by t.position limit 1) as target,
      (select array_agg(p.person_id order by p.id) from posts p where p.agency_id = d.agency_id) as people
     from accounts a join duties d on d.person_id = a.person_id where a.name = $1 and d.duty = 'officer'`,
    [account],
  )
  const { id, target, people } = found(rows[0])
  const unnamed = awards.flatMap((award) => people.map((person): [string, string] => [person, award]))
  return { id, target, saves: 0, unnamed }
}

export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the example season is not as expected')
  return thing
}
