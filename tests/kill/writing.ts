import { setTimeout as sleep } from 'node:timers/promises'
import type { Chance } from './chance.ts'
import { post } from './client.ts'
import type { Deed } from './deeds.ts'
import type { Site } from './site.ts'
import type { World } from './world.ts'
import { closureOf, writersOf } from './writers.ts'

/** Rounds on the same data, one after the other, and every deed of theirs so far. */
export type Chain = { site: Site; world: World; deeds: Deed[]; word: () => string }

/** Lets everybody write at once until the program is dead; the year is closed after so many ms, or not at all. */
export function startWriting(chain: Chain, chance: Chance, closesAfter: number | null) {
  const dead = new AbortController()
  const writers = writersOf(chain.site, chain.world, chance, chain.word).map(async (next) => {
    while (!dead.signal.aborted) {
      const deed = await next()
      if (!deed) await sleep(50)
      else if ((await send(chain, deed)) !== 303) await sleep(100)
    }
  })
  const closer = closesAfter === null ? null : closeAfter(chain, closesAfter)
  return { stop: () => dead.abort(), ended: Promise.all(writers).then(() => closer) }
}

/** Closes the year; gives the ms it took, or nothing when there was no answer. */
async function closeAfter(chain: Chain, delay: number): Promise<number | null> {
  await sleep(delay)
  const began = performance.now()
  return (await send(chain, closureOf(chain.world))) === null ? null : performance.now() - began
}

/** Sends every deed that nobody answered once more, with its key: as a person does who saw no answer. */
export async function sendAgain(chain: Chain): Promise<void> {
  for (const deed of chain.deeds.filter(({ status }) => status === null)) await answer(chain, deed)
  if (chain.deeds.some(({ status }) => status === null)) throw new Error('a deed sent again got no answer')
}

function send(chain: Chain, deed: Deed): Promise<number | null> {
  chain.deeds.push(deed)
  return answer(chain, deed)
}

async function answer({ site, world }: Chain, deed: Deed): Promise<number | null> {
  deed.status = await post(site.address, deed.client, deed)
  const agency = [...world.agencies.values()].find(({ target }) => target === deed.target)
  if (deed.status === 303 && agency) agency.saves += 1
  return deed.status
}
