import { ensure } from '../fault.ts'
import { type Group, type Power, powerOf } from '../group.ts'
import { challengeOf, sha256Of } from '../hash.ts'
import { g, modOrder, q } from '../parameters.ts'
import { memberPowers } from '../proofs/check-either.ts'
import { isKnowledge, type Proof, proofShape, proveKnowledge } from '../proofs/knowledge.ts'
import { fieldsOf, large, readCanonical, readJson, type Shape, toJson, words } from '../shape.ts'
import { seal, unseal } from './sealed.ts'

/** The arithmetic of a trustee's step, with the table of g. */
export type Desk = { group: Group; powerOfG: Power }

/** Makes the table of g; keep the desk for all that follows. */
export function deskOf(group: Group): Desk {
  return { group, powerOfG: group.fixed(g) }
}

export type SignedMessage = { message: string; signature: Proof }

export const signedShape: Shape<SignedMessage> = (value) => {
  const { message, signature } = fieldsOf(value)
  return { message: words(message), signature: proofShape(signature) }
}

/** Section 4.6.1: the two secret keys that a trustee's seed stands for. */
export function keysOf(seed: string): { signing: bigint; decryption: bigint } {
  return { signing: challengeOf(`sk|${seed}`), decryption: challengeOf(`dk|${seed}`) }
}

export function sign({ group, powerOfG }: Desk, signing: bigint, message: string): SignedMessage {
  const prefix = `sigmsg|${message}|`
  return { message, signature: proveKnowledge(group, powerOfG, { secret: signing, prefix }) }
}

export function isSigned({ group, powerOfG }: Desk, verification: bigint, signed: SignedMessage): boolean {
  const claim = { power: verification, prefix: `sigmsg|${signed.message}|`, proof: signed.signature }
  return isKnowledge(group, powerOfG, claim)
}

/** A message only the recipient can read, signed by the sender (section 4.6.3). */
export function send(desk: Desk, signing: bigint, { recipient, message }: Letter): string {
  const signed = sign(desk, signing, toJson({ recipient, message }))
  return encrypt(desk, recipient, toJson(signed))
}

type Letter = { recipient: bigint; message: string }

type Receiver = { decryption: bigint; sender: bigint }

/** Opens a message, refused unless it came from the sender's signing key and was meant for this reader. */
export function receive(desk: Desk, { decryption, sender }: Receiver, letter: string): string {
  const signed = readJson(decrypt(desk, decryption, letter), signedShape)
  ensure(isSigned(desk, sender, signed), 'badMessage')
  const { recipient, message } = fieldsOf(readJson(signed.message, fieldsOf))
  ensure(large(recipient) === desk.powerOfG(decryption), 'badMessage')
  return words(message)
}

function encrypt({ group, powerOfG }: Desk, recipient: bigint, text: string): string {
  const [mask, key] = [group.random(), group.random()]
  const [alpha, point] = [powerOfG(mask), powerOfG(key)]
  const beta = group.times(powerOf(group, recipient, mask), point)
  return toJson({ alpha, beta, data: seal(sha256Of(`key|${point}`), sha256Of(`iv|${alpha}`), text) })
}

function decrypt({ group }: Desk, decryption: bigint, letter: string): string {
  const { alpha, beta, data } = readCanonical(letter, encryptedShape)
  const [unmask = 0n] = memberPowers(group, alpha, [modOrder(q - decryption)])
  const point = group.times(beta, unmask)
  return unseal(sha256Of(`key|${point}`), sha256Of(`iv|${alpha}`), data)
}

const encryptedShape: Shape<{ alpha: bigint; beta: bigint; data: string }> = (value) => {
  const { alpha, beta, data } = fieldsOf(value)
  return { alpha: large(alpha), beta: large(beta), data: words(data) }
}
