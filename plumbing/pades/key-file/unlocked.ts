import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import * as asn1 from 'asn1js'
import { type AlgorithmIdentifier, PBES2Params, PBKDF2Params } from 'pkijs'
import { BadKeyFile, octetsOf, parsed } from './reading.ts'
import { stretched } from './stretched.ts'

/** How a file is opened: `rounds` counts what its keys cost to derive. */
export type Opening = { passphrase: string; rounds: (asked: number) => number }

// A hostile file must not keep the server counting: one key may cost much, or many keys a little each.
export function purse(): Opening['rounds'] {
  let left = 2_000_000
  return (asked) => {
    left -= asked
    if (asked < 1 || left < 0) throw new BadKeyFile('notAKey')
    return asked
  }
}

/** What a passphrase locked; the newer way (PBES2) and the one Windows wrote. */
export function unlocked(how: AlgorithmIdentifier, bytes: Buffer, opening: Opening): Buffer {
  const { cipher, key, iv } = cipherOf(how, opening)
  try {
    const opening = createDecipheriv(cipher, key, iv)
    return Buffer.concat([opening.update(bytes), opening.final()])
  } catch {
    throw new BadKeyFile('passphrase')
  }
}

const ciphers: Record<string, { name: string; length: number }> = {
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', length: 24 },
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', length: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', length: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', length: 32 },
}

const hmacs: Record<string, string> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
}

function cipherOf(how: AlgorithmIdentifier, opening: Opening) {
  if (how.algorithmId === '1.2.840.113549.1.12.1.3') return oldCipher(how, opening)
  if (how.algorithmId !== '1.2.840.113549.1.5.13') throw new BadKeyFile('old')
  return parsed(() => {
    const { keyDerivationFunc, encryptionScheme } = new PBES2Params({ schema: how.algorithmParams })
    const told = new PBKDF2Params({ schema: keyDerivationFunc.algorithmParams })
    const cipher = ciphers[encryptionScheme.algorithmId]
    const hmac = hmacs[told.prf?.algorithmId ?? '1.2.840.113549.2.7']
    if (!cipher || !hmac) throw new BadKeyFile('old')
    const key = pbkdf2Sync(
      opening.passphrase,
      octetsOf(told.salt),
      opening.rounds(told.iterationCount),
      cipher.length,
      hmac,
    )
    return { cipher: cipher.name, key, iv: octetsOf(encryptionScheme.algorithmParams) }
  })
}

// pbeWithSHAAnd3-KeyTripleDES-CBC, as Windows and older certificate bodies write it.
function oldCipher(how: AlgorithmIdentifier, opening: Opening) {
  const params: unknown = how.algorithmParams
  const [salt, rounds] = params instanceof asn1.Sequence ? params.valueBlock.value : []
  if (!(rounds instanceof asn1.Integer)) throw new BadKeyFile('notAKey')
  const from = { way: 'sha1', salt: octetsOf(salt), rounds: opening.rounds(rounds.valueBlock.valueDec) }
  return {
    cipher: 'des-ede3-cbc',
    key: stretched({ ...from, purpose: 1, length: 24 }, opening.passphrase),
    iv: stretched({ ...from, purpose: 2, length: 8 }, opening.passphrase),
  }
}
