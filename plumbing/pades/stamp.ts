import { createHash, randomBytes } from 'node:crypto'
import * as asn1 from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs'
import { type Cms, checkCms, readCms } from './cms-read.ts'
import { type Stamp, viewOf } from './cms-write.ts'
import { digests, oid } from './oids.ts'

/** The authority gave no usable time-stamp; the message is for the log. */
export class NoStamp extends Error {}

const largest = 64 * 1024
const patience = 10_000

/** Asks an RFC 3161 authority at the address; waits ten seconds at most. Throws `NoStamp`. */
export function stampBy(address: string): Stamp {
  return async (over) => {
    const digest = createHash('sha256').update(over).digest()
    const nonce = randomBytes(8)
    nonce[0] = (nonce[0] ?? 0) & 0x7f
    const answer = await asked(address, request(digest, nonce))
    const token = tokenIn(answer)
    const stamp = readStamp(token)
    if (stamp?.answer !== 'sound' || !stamp.over.equals(digest) || !stamp.nonce?.equals(trimmed(nonce)))
      throw new NoStamp('the time-stamp is not over this signature')
    return token
  }
}

function request(digest: Buffer, nonce: Buffer): Buffer {
  const asking = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: viewOf(digest) }),
    }),
    nonce: new asn1.Integer({ valueHex: viewOf(trimmed(nonce)) }),
    certReq: true,
  })
  return Buffer.from(asking.toSchema().toBER(false))
}

// An integer in DER begins with no needless zero.
function trimmed(bytes: Buffer): Buffer {
  let from = 0
  while (from < bytes.length - 1 && bytes[from] === 0 && (bytes[from + 1] ?? 0) < 0x80) from++
  return bytes.subarray(from)
}

// A connection kept open may have been closed at the other end: such a question is asked once more.
async function asked(address: string, body: Buffer, tries = 2): Promise<Buffer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(body),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok || !response.body) throw new NoStamp(`the authority answers ${response.status}`)
    return await limited(response.body)
  } catch (error) {
    if (error instanceof NoStamp) throw error
    if (tries > 1 && error instanceof TypeError) return asked(address, body, tries - 1)
    throw new NoStamp('the authority does not answer', { cause: error })
  }
}

async function limited(body: ReadableStream<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > largest) throw new NoStamp('the answer is too long')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function tokenIn(answer: Buffer): Buffer {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(viewOf(answer))
    if (status.status > 1 || !timeStampToken) throw new NoStamp(`refused with status ${status.status}`)
    return Buffer.from(timeStampToken.toSchema().toBER(false))
  } catch (error) {
    throw error instanceof NoStamp ? error : new NoStamp('the answer cannot be read', { cause: error })
  }
}

/** A time-stamp token: which digest it is over and when it was made. */
type StampToken = {
  answer: ReturnType<typeof checkCms>
  at: Date
  algorithm: string
  over: Buffer
  nonce: Buffer | null
  cms: Cms
}

/** Reads a token and checks its own signature, or gives nothing where it is no time-stamp. */
export function readStamp(token: Buffer): StampToken | null {
  const cms = readCms(token)
  if (!cms?.content || cms.contentType !== oid.stampContent) return null
  try {
    const { content } = cms
    const told = TSTInfo.fromBER(viewOf(content))
    const { nonce } = told
    return {
      answer: checkCms(cms, (way) => createHash(way).update(content).digest()),
      at: told.genTime,
      algorithm: digests[told.messageImprint.hashAlgorithm.algorithmId] ?? '',
      over: Buffer.from(told.messageImprint.hashedMessage.valueBlock.valueHexView),
      nonce: nonce ? Buffer.from(nonce.valueBlock.valueHexView) : null,
      cms,
    }
  } catch {
    return null
  }
}
