import type { X509Certificate } from 'node:crypto'
import { t } from '#plumbing/language.ts'
import { judgeChain } from '#plumbing/pades/chain.ts'
import type { Signer } from '#plumbing/pades/signer.ts'
import type { Trust } from '#plumbing/pades/trust.ts'
import { type SignatureFound, verifyPdf } from '#plumbing/pades/verify.ts'
import { verifyApart } from '#plumbing/pades/verify-apart.ts'
import { BadInput } from '#plumbing/verdict.ts'

type Judging = { trust: Trust; now: Date }

/** Throws where the certificate is over, revoked, or leads to no root that is trusted here. */
export function demandUsable(
  { certificate, chain }: Pick<Signer, 'certificate' | 'chain'>,
  { trust, now }: Judging,
  field: string,
): void {
  const answer = judgeChain({ own: certificate, others: chain, trust, at: now })
  const wrong = (sentence: string) => new BadInput({ [field]: sentence })
  if (answer.expired)
    throw wrong(t('Chứng thư đã hết hạn hoặc chưa có hiệu lực. Hãy dùng chứng thư còn hạn.'))
  if (!answer.isForSigning)
    throw wrong(t('Nơi cấp không cho dùng chứng thư này để ký văn bản. Hãy dùng chứng thư có quyền ký số.'))
  if (answer.revokedAt) throw wrong(t('Chứng thư đã bị thu hồi nên không ký được. Hãy dùng chứng thư khác.'))
  if (answer.trusted === 'unknown')
    throw wrong(
      t(
        'Chứng thư không do nơi cấp được tin cậy ở đây cấp. Hãy dùng chứng thư khác, hoặc báo người quản trị.',
      ),
    )
}

type Sent = Judging & { bytes: Buffer }

/** The signer of a file that is the version before byte for byte with one sound signature behind it; else a sentence. */
export async function onlySignedByOne(
  before: Buffer,
  { bytes, trust, now }: Sent,
): Promise<SignatureFound & { certificate: X509Certificate }> {
  const wrong = (sentence: string) => new BadInput({ file: sentence })
  if (!bytes.subarray(0, before.length).equals(before) || bytes.length === before.length)
    throw wrong(
      t(
        'Tệp này không phải bản PDF mới nhất của văn bản được ký thêm. Hãy tải lại bản PDF rồi ký lên đúng tệp ấy.',
      ),
    )
  const answer = await verifyApart(bytes, { trust, now })
  if (answer.kind === 'tooHeavy')
    throw wrong(
      t('Kiểm tra tệp này lâu quá nên đã dừng. Hãy gửi lại sau ít phút, hoặc ký lại bằng cách khác.'),
    )
  const made = answer.kind === 'signed' ? answer.signatures : []
  const isSound = made.every((one) => one.integrity === 'sound' && one.later !== 'changes')
  const isOneMore = made.filter((one) => one.end > before.length).length === 1
  const last = made.at(-1)
  if (!isSound || !isOneMore || !last?.certificate || last.later !== 'nothing')
    throw wrong(
      t(
        'Chữ ký trong tệp không đúng, hoặc tệp đã bị sửa sau khi ký. Hãy ký lại lên bản PDF tải từ trang này.',
      ),
    )
  if (last.level === 'other' || last.stamp === 'broken')
    throw wrong(
      t('Chữ ký không theo chuẩn PAdES, hoặc dấu thời gian không đúng. Hãy ký lại bằng chương trình khác.'),
    )
  demandUsable({ certificate: last.certificate, chain: last.chain?.chain ?? [] }, { trust, now }, 'file')
  return { ...last, certificate: last.certificate }
}

/** The signature that stands last in a file this program has just signed. */
export function lastSignature(bytes: Buffer, trust: Trust, now: Date): SignatureFound {
  const answer = verifyPdf(bytes, trust, now)
  const last = answer.kind === 'signed' ? answer.signatures.at(-1) : undefined
  if (last?.integrity !== 'sound') throw new Error('a signature just made does not verify')
  return last
}
