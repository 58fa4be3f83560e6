import { fingerprintOf } from '#secret-ballot/hash.ts'

/** What a trustee's browser hands over, one after the other. */
export const keySteps = ['certificate', 'polynomial', 'confirmation'] as const
export type KeyStep = (typeof keySteps)[number]

export type KeyMessage = { tellerId: string; step: KeyStep; message: string }

/** “Cuộc bỏ phiếu”: the cases of a sitting on which exactly the same members vote. */
export type BallotElection = {
  id: string
  position: number
  uuid: string
  nomineeIds: string[]
  memberIds: string[]
  /** Public parts of voting codes on the list. */
  credentials: number
  /** Members whose ballot is in. */
  votedIds: string[]
}

/** Which step of the key comes next, and whom it waits for; null once the key is made. */
type KeyStanding = { step: KeyStep; awaitedIds: string[] } | null

export function keyStanding(tellerIds: string[], messages: Omit<KeyMessage, 'message'>[]): KeyStanding {
  for (const step of keySteps) {
    const sent = new Set(messages.filter((one) => one.step === step).map((one) => one.tellerId))
    const awaitedIds = tellerIds.filter((id) => !sent.has(id))
    if (awaitedIds.length > 0) return { step, awaitedIds }
  }
  return null
}

/** Messages of one step in the order of the team. */
export function inOrder(tellerIds: string[], messages: KeyMessage[], step: KeyStep): string[] {
  return tellerIds.flatMap(
    (id) => messages.find((one) => one.tellerId === id && one.step === step)?.message ?? [],
  )
}

/** How many must decrypt unless another number is chosen: more than half. */
export const neededOf = (trustees: number): number => Math.floor(trustees / 2) + 1

/** One word for archives and counts, over which the team signs. */
export const digestOfArchives = (lines: string[]): string => fingerprintOf(lines.join('\n'))
