import { type Keys, provedBy } from '#plumbing/signed-payload.ts'
import { readProof } from './payload.ts'

/** Checks the QR of a paper with public keys alone, without network or database. */
export const proofOfPaper = (payload: string, keys: Keys) => provedBy(readProof(payload), keys)
