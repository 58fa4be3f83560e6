import type { KnownPaper } from '#ground/papers/proof/known.store.ts'
import { verdictWords } from '#ground/papers/proof/words.ts'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Facts, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { SignatureShown, Verification } from '../verification.ts'

type Kind = 'done' | 'warn' | 'late' | 'info'
const icon: Record<Kind, string> = { done: '✓', warn: '!', late: '✗', info: 'i' }

/** The verdict in one sentence, then what it rests on. */
export function VerificationAnswer({ verification }: { verification: Verification }) {
  if (verification.of === 'nothing')
    return (
      <Notice kind="warn">
        <p role="alert">{verification.sentence}</p>
      </Notice>
    )
  if (verification.of === 'certificate') return null
  const { kind, head, sentence } = verdictShown(verification)
  return (
    <section aria-labelledby="verdict">
      <Notice kind={kind}>
        <p id="verdict">
          <span aria-hidden="true">{icon[kind]}</span> <strong>{head}</strong> {sentence}
        </p>
      </Notice>
      {verification.known && <Known paper={verification.known} />}
      {verification.of === 'file' &&
        verification.signatures.map((one, i) => <Signature key={i} one={one} place={i + 1} />)}
      {verification.of === 'file' && (
        <p class="quiet">
          SHA-256: <code class="break">{verification.sha256}</code>
        </p>
      )}
    </section>
  )
}

type Shown = { kind: Kind; head: string; sentence: string }

function verdictShown(verification: Extract<Verification, { of: 'file' | 'code' }>): Shown {
  const { known } = verification
  if (verification.of === 'code' && verification.answer === 'altered')
    return {
      kind: 'late',
      head: t('Mã đã bị sửa.'),
      sentence: t('Chữ trong mã không khớp với chữ ký. Đừng dùng văn bản này; hãy hỏi nơi ban hành.'),
    }
  if (verification.of === 'code' && verification.answer === 'notOurs')
    return {
      kind: 'late',
      head: t('Không phải mã của nơi này.'),
      sentence: t('Hãy hỏi nơi ban hành ghi trên văn bản.'),
    }
  if (
    verification.of === 'file' &&
    ['changed', 'revoked', 'notForSigning', 'notPdf', 'tooHeavy', 'unreadable', 'weak'].includes(
      verification.verdict,
    )
  )
    return worded('late', verdictWords(verification.verdict))
  if (known?.ceased) return ceasedShown(known.ceased)
  if (verification.of === 'code')
    return {
      kind: 'done',
      head: t('Văn bản có thật và còn hiệu lực.'),
      sentence: t('Hãy so những dòng dưới đây với văn bản bạn đang cầm.'),
    }
  if (verification.verdict === 'unsigned' && known)
    return {
      kind: 'done',
      head: t('Đúng là bản nơi này đã ban hành.'),
      sentence: t('Tệp không có chữ ký số, nhưng giống từng byte bản lưu ở đây.'),
    }
  return worded(verification.verdict === 'genuine' ? 'done' : 'warn', verdictWords(verification.verdict))
}

const worded = (kind: Kind, [head, sentence]: [string, string]): Shown => ({ kind, head, sentence })

function ceasedShown({ kind, since, by }: NonNullable<KnownPaper['ceased']>): Shown {
  const day = vnDay(since)
  if (kind === 'replaced')
    return {
      kind: 'late',
      head: t('Văn bản đã bị thay thế.'),
      sentence: by ? t('Từ ngày {day} đã có {by} thay thế.', { day, by }) : t('Từ ngày {day}.', { day }),
    }
  return { kind: 'late', head: t('Văn bản đã bị thu hồi.'), sentence: t('Từ ngày {day}.', { day }) }
}

function Known({ paper }: { paper: KnownPaper }) {
  return (
    <Panel heading={t('Theo sổ của nơi này')}>
      <Facts
        items={[
          [t('Văn bản'), paper.title],
          [t('Số, ký hiệu'), paper.reference],
          [t('Ngày'), vnDay(paper.issuedOn)],
          [t('Nơi ban hành'), paper.issuer],
        ]}
      />
    </Panel>
  )
}

function Signature({ one, place }: { one: SignatureShown; place: number }) {
  const [head] = verdictWords(one.verdict)
  return (
    <Panel heading={t('Chữ ký {n}', { n: place })}>
      <p>
        <strong>{head}</strong>
      </p>
      <Facts
        items={[
          [t('Người ký'), one.signer?.subject],
          [t('Nơi cấp chứng thư'), one.signer?.issuer],
          [t('Số chứng thư'), <code class="break">{one.signer?.serial}</code>],
          [t('Hạn chứng thư'), one.signer && `${vnInstant(one.signer.from)} – ${vnInstant(one.signer.to)}`],
          [t('Thời điểm ký'), whenOf(one)],
          [t('Nội dung'), one.integrity],
          [t('Chứng thư'), `${one.trust} ${one.revocation}`],
          [t('Lý do ký'), one.reason],
        ]}
      />
    </Panel>
  )
}

function whenOf({ stamp, claimedAt }: SignatureShown): string {
  if (stamp === 'broken') return t('Dấu thời gian không đúng.')
  if (stamp?.trusted)
    return t('{at}, theo dấu thời gian của {by}', { at: vnInstant(stamp.at), by: stamp.by.subject })
  if (stamp)
    return t('{at}, theo dấu thời gian của {by}, nơi chưa được tin cậy ở đây', {
      at: vnInstant(stamp.at),
      by: stamp.by.subject,
    })
  if (claimedAt) return t('{at}, chỉ theo lời người ký', { at: vnInstant(claimedAt) })
  return t('Không ghi.')
}
