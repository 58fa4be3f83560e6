import { type Booth, checkBallot } from '../check-ballot.ts'
import { readDecryption } from '../decryption.ts'
import { type Fault, faultOf } from '../fault.ts'
import { readCanonical } from '../shape.ts'
import { tallyShape } from '../tally.ts'

/** A piece of a verification that needs only the texts of the election: a ballot, or what one trustee decrypted. */
export type Task =
  | { kind: 'ballot'; text: string }
  | { kind: 'part'; text: string; tally: string; publicKey: bigint }

/** What is wrong with it; null where nothing is. */
export function faultIn(booth: Booth, task: Task): Fault | null {
  if (task.kind === 'ballot') return checkBallot(booth, task.text)
  return faultOf(() => {
    const { text: part, publicKey } = task
    const tally = readCanonical(task.tally, tallyShape)
    const desk = { group: booth.group, powerOfG: booth.keys.powerOfG }
    readDecryption(desk, { election: booth.election, tally, publicKey, part })
  })
}
