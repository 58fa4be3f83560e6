import { X509Certificate } from 'node:crypto'
import { deserialize } from 'node:v8'
import type { ChainAnswer } from './chain.ts'
import type { PdfFound, SignatureFound } from './verify.ts'

/** What the process apart is asked: whom we trust (DER in base64) and when. */
export type Asked = { trust: string[]; now: string }

type PlainSignature = Omit<SignatureFound, 'certificate' | 'chain'> & {
  certificate: Uint8Array | null
  chain: (Omit<ChainAnswer, 'chain'> & { chain: Uint8Array[] }) | null
}
type Plain = Exclude<PdfFound, { kind: 'signed' }> | { kind: 'signed'; signatures: PlainSignature[] }

/** What was found with its certificates as bytes, so that it can leave its process. */
export function plain(found: PdfFound): Plain {
  if (found.kind !== 'signed') return found
  const signatures = found.signatures.map((one) => ({
    ...one,
    certificate: one.certificate?.raw ?? null,
    chain: one.chain && { ...one.chain, chain: one.chain.chain.map(({ raw }) => raw) },
  }))
  return { kind: 'signed', signatures }
}

/** The same again on the other side. */
export function foundIn(bytes: Buffer): PdfFound {
  const said: Plain = deserialize(bytes)
  if (said.kind !== 'signed') return said
  const signatures = said.signatures.map((one) => ({
    ...one,
    certificate: one.certificate && new X509Certificate(one.certificate),
    chain: one.chain && { ...one.chain, chain: one.chain.chain.map((raw) => new X509Certificate(raw)) },
  }))
  return { kind: 'signed', signatures }
}
