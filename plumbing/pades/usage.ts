import type { X509Certificate } from 'node:crypto'
import { BitString, fromBER } from 'asn1js'
import { Certificate } from 'pkijs'
import { viewOf } from './cms-write.ts'

const keyUsage = '2.5.29.15'

/** Whether its issuer lets this certificate sign documents: digitalSignature or nonRepudiation, where it says anything. */
export function isForSigning(one: X509Certificate): boolean {
  const said = Certificate.fromBER(viewOf(one.raw)).extensions?.find(({ extnID }) => extnID === keyUsage)
  if (!said) return true
  const { result } = fromBER(viewOf(said.extnValue.valueBlock.valueHexView))
  // The first two bits of the first byte.
  return result instanceof BitString && ((result.valueBlock.valueHexView[0] ?? 0) & 0xc0) !== 0
}
