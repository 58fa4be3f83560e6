import { manyHands } from '#plumbing/secret-ballot/labour.ts'
import { opensslGroup } from '#plumbing/secret-ballot/openssl-group.ts'
import type { Labour } from '#secret-ballot/archive/verify.ts'
import { type Booth, openBooth } from '#secret-ballot/check-ballot.ts'
import { hexHash } from '#secret-ballot/hash.ts'
import { type Desk, deskOf } from '#secret-ballot/trustees/channel.ts'

let made: Desk | undefined

/** The table of the generator, made once. */
export function theDesk(): Desk {
  made ??= deskOf(opensslGroup())
  return made
}

const booths = new Map<string, Booth>()
const boothsKept = 20

/** What ballots of one election are checked against; its tables are kept while it is voted on. */
export function boothFor(texts: { election: string; credentials: string }): Booth {
  const key = hexHash(texts.election + texts.credentials)
  const booth = booths.get(key) ?? openBooth(theDesk().group, texts.election, texts.credentials)
  booths.delete(key)
  booths.set(key, booth)
  for (const old of [...booths.keys()].slice(0, -boothsKept)) booths.delete(old)
  return booth
}

const toldEvery = 10

/** Checks on threads of their own, and tells now and then how far it is. */
export function theLabour(tell: (done: number, all: number) => Promise<void>): Labour {
  return {
    async faults(texts, tasks) {
      const hands = manyHands(async (done) => {
        if (done % toldEvery === 0) await tell(done, tasks.length)
      })
      const faults = await hands.faults(texts, tasks)
      await tell(tasks.length, tasks.length)
      return faults
    },
  }
}
