import { base32nopad } from '@scure/base'
import type { Db } from '#plumbing/database.ts'
import { payloadOf } from '#plumbing/signed-payload.ts'
import { takeSigner } from '#plumbing/signing.ts'
import type { Paper } from '../paper.ts'
import { paperDigest, proofWords } from './payload.ts'

let site: string | null = null

/** Where readers find the page that checks papers; without it a QR holds its words alone. */
export function proofsAt(address: string | null): void {
  site = address
}

type Sealing = { paperId: string; paper: Paper }

/** Gives a paper the signed words of its QR and writes them down; the paper's row must follow in the same transaction. */
export async function sealPaper(tx: Db, { paperId, paper }: Sealing): Promise<Paper> {
  const signer = await takeSigner(tx)
  const digest = paperDigest(paper)
  const words = proofWords({
    keyId: signer.keyId,
    serial: paperSerial(paperId),
    reference: paper.reference,
    typeName: paper.typeName,
    day: paper.day,
    issuer: paper.issuer.slice(0, 120),
    digest: digest.toString('base64url'),
  })
  const payload = payloadOf(words, signer.sign(words))
  await tx
    .insertInto('paper_proofs')
    .values({ paper_id: paperId, payload, digest: digest.toString('hex'), key_id: signer.keyId })
    .execute()
  return { ...paper, proof: { payload: addressed(payload), text: proofText(paperId) } }
}

// In capitals, as a QR holds them most tightly.
const addressed = (payload: string) => (site ? `${site.toUpperCase()}/V/${payload}` : payload)

// Printed on the paper itself, so in Vietnamese whatever the language of whoever issues it.
function proofText(paperId: string): string {
  if (site) return `Mã kiểm tra văn bản ${paperSerial(paperId)}. Quét mã, hoặc mở ${site}/verify để kiểm tra.`
  return `Mã kiểm tra văn bản ${paperSerial(paperId)}. Quét mã rồi dán vào trang “Kiểm tra văn bản” (/verify) của nơi ban hành.`
}

/** The serial a paper says of itself: its identifier in capitals and digits. */
export function paperSerial(paperId: string): string {
  return base32nopad.encode(Buffer.from(paperId.replaceAll('-', ''), 'hex'))
}
