import { randomUUID } from 'node:crypto'
import type { Chance } from './chance.ts'
import { type Client, get } from './client.ts'
import type { Deed } from './deeds.ts'
import type { Site } from './site.ts'
import { found, type World, year } from './world.ts'

/** A writer gives its next deed, or nothing when there is none just now. */
type Writer = () => Promise<Deed | null>

/** Everybody who writes at once; `word` gives words that never come again. */
export function writersOf(site: Site, world: World, chance: Chance, word: () => string): Writer[] {
  const someAgency = () => {
    const ids = [...world.agencies.values()].map(({ id }) => id)
    return ids[chance.below(ids.length)] ?? ''
  }
  const lead = found(world.clients.get('ct.canbo'))
  const editor = found(world.clients.get('bientap'))
  const moderator = found(world.clients.get('kiemduyet'))
  return [
    async () =>
      deed('shortcoming', lead, `${year}/shortcomings`, word(), (statement) => ({
        agencyId: someAgency(),
        statement,
      })),
    async () =>
      deed('direction', lead, `${year}/directions`, word(), (statement) => ({
        kind: 'direction',
        statement,
      })),
    async () =>
      deed('article', editor, '/magazine/articles', word(), (title) => ({ section: 'activity', title })),
    () => ruling(site, moderator, chance),
    ...world.readers.map((reader, place): Writer => {
      let sent = 0
      return async () => {
        // Each comment comes from a place of its own, or the brake on comments would hold it back.
        sent += 1
        const client = { ...reader, network: `10.${place}.${sent >> 8}.${sent & 255}` }
        const text = { name: 'Bạn đọc', email: 'bandoc@example.com', publication: 'yes', website: '' }
        return deed('comment', client, `${world.news}/comments`, word(), (body) => ({ ...text, body }))
      }
    }),
    ...[...world.agencies.keys()].map((account) => officer(world, account, chance, word)),
  ]
}

/** An officer does what officers do, in an order of chance; a statement is written anew each time. */
function officer(world: World, account: string, chance: Chance, word: () => string): Writer {
  const client = found(world.clients.get(account))
  const agency = found(world.agencies.get(account))
  const path = `${year}/agencies/${agency.id}`
  return async () => {
    const turn = chance.below(4)
    if (turn === 0 || agency.saves === 0) {
      const versionName = `version-${agency.target}`
      const made = deed('result', client, `${path}/results`, word(), (statement) => ({
        month: '2022-10',
        [`statement-${agency.target}`]: statement,
        [versionName]: String(agency.saves),
      }))
      return { ...made, target: agency.target }
    }
    if (turn === 1) {
      const name = `${word()}pdf`
      const file = new File([`%PDF-1.4\n% ${name}\n${'x'.repeat(chance.between(100, 200_000))}\n%%EOF`], name)
      const made = deed('evidence', client, `${path}/results/${agency.target}/files`, name, () => ({
        month: '2022-10',
      }))
      return { ...made, file }
    }
    const [personId, awardCode] = (turn === 2 && agency.unnamed.shift()) || []
    if (personId && awardCode)
      return deed('nomination', client, `${path}/nominations`, word(), (achievement) => ({
        personId,
        awardCode,
        route: 'regular',
        achievement,
      }))
    return deed('initiative', client, `${path}/initiatives`, word(), (title) => ({
      title,
      reach: 'grassroots',
    }))
  }
}

async function ruling(site: Site, moderator: Client, chance: Chance): Promise<Deed | null> {
  const page = await get(site.address, moderator, '/moderation')
  const ids = [...page.matchAll(/\/moderation\/comments\/([0-9a-f-]{36})\/approval/g)].map(
    ([, id]) => id ?? '',
  )
  const id = ids[chance.below(ids.length)]
  return id ? deed('ruling', moderator, `/moderation/comments/${id}/approval`, id, () => ({})) : null
}

/** The one deed that ends the year. */
export function closureOf(world: World): Deed {
  return deed(
    'closure',
    found(world.clients.get('ct.canbo')),
    `${year}/conference/closure`,
    'closure',
    () => ({
      nextLeadId: world.nextLead,
      effectiveOn: '27/10/2022',
      witness: 'Thiếu tướng Nguyễn Việt Hùng',
      openWork: '',
      nextStartsOn: '01/11/2022',
      nextEndsOn: '31/10/2023',
    }),
  )
}

function deed(
  kind: Deed['kind'],
  client: Client,
  path: string,
  word: string,
  fieldsOf: (word: string) => Record<string, string>,
): Deed {
  return { kind, client, path, word, fields: fieldsOf(word), key: randomUUID(), status: null }
}
