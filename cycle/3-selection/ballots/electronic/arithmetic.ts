import type { Labour } from '#secret-ballot/archive/verify.ts'
import { bigGroup } from '#secret-ballot/big-group.ts'
import { type Booth, checkBallot, openBooth } from '#secret-ballot/check-ballot.ts'
import type { Fault } from '#secret-ballot/fault.ts'
import { hexHash } from '#secret-ballot/hash.ts'
import { type Desk, deskOf } from '#secret-ballot/trustees/channel.ts'

let made: Desk | undefined

/** The table of the generator, made once. */
export function theDesk(): Desk {
  made ??= deskOf(bigGroup())
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

/** Checks ballots a few at a time, lets others have their turn in between, and tells how far it is. */
export function theLabour(progress: (done: number, all: number) => Promise<void>): Labour {
  return {
    async ballots(texts, ballots) {
      const booth = boothFor(texts)
      const faults: (Fault | null)[] = []
      for (const ballot of ballots) {
        faults.push(checkBallot(booth, ballot))
        await progress(faults.length, ballots.length)
      }
      return faults
    },
  }
}
