import { createDiffieHellman } from 'node:crypto'
import { bigGroup, times } from '#secret-ballot/big-group.ts'
import type { Group } from '#secret-ballot/group.ts'
import { g, p, q } from '#secret-ballot/parameters.ts'
import type { Random } from '#secret-ballot/random.ts'

/**
 * The arithmetic of the server: single powers by OpenSSL, nine times as quick as the numbers of the language; powers of g
 * and of an election's key by tables, which are quicker still.
 */
export function opensslGroup(random?: Random): Group {
  const plain = bigGroup(random)
  const exchange = createDiffieHellman(bytesOf(p, 256), bytesOf(g, 256))
  return {
    ...plain,
    powers(base, exponents) {
      const bytes = bytesOf(base, 256)
      const power = (exponent: bigint) => {
        try {
          exchange.setPrivateKey(bytesOf(exponent, 32))
          return numberOf(exchange.computeSecret(bytes))
        } catch {
          // OpenSSL refuses to agree on 1 and on p − 1, and what lies outside; the rest of the house must not.
          return plain.powers(base, [exponent])[0] ?? 1n
        }
      }
      return exponents.map((exponent) => {
        if (exponent === 0n) return 1n
        return exponent === q ? times(power(q - 1n), base) : power(exponent)
      })
    },
  }
}

function bytesOf(number: bigint, length: number): Buffer {
  return Buffer.from(number.toString(16).padStart(length * 2, '0'), 'hex')
}

function numberOf(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex')}`)
}
