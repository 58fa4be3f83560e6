import { vnInstant } from '#kit/format.ts'
import { Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { type SigningPlace, turnOf } from '../signing.ts'

/** Who signs in which order, and how far it has come. */
export function SigningOrder({ places }: { places: SigningPlace[] }) {
  const turn = turnOf(places)
  if (places.length === 0) return <p>{t('Chưa xếp thứ tự ký.')}</p>
  return (
    <Sheet
      caption={t('Thứ tự ký')}
      rows={places}
      rowKey={(place) => place.id}
      columns={[
        { head: t('Thứ tự'), cell: (place) => place.position },
        {
          head: t('Người, cơ quan ký'),
          title: true,
          cell: (place) => [place.rank, place.name].filter(Boolean).join(' '),
        },
        { head: t('Tư cách ký'), hideOnPhone: true, cell: (place) => place.capacity || '–' },
        { head: t('Tình trạng'), cell: (place) => <State place={place} isTurn={turn?.id === place.id} /> },
      ]}
    />
  )
}

function State({ place, isTurn }: { place: SigningPlace; isTurn: boolean }) {
  const { signature, refusal } = place
  if (refusal)
    return (
      <>
        <Pill kind="late">{t('Từ chối ký')}</Pill> {refusal.reason}
      </>
    )
  if (!signature)
    return <Pill kind={isTurn ? 'warn' : 'plain'}>{isTurn ? t('Đang chờ ký') : t('Chưa đến lượt')}</Pill>
  const at = vnInstant(signature.stampedAt ?? signature.claimedAt)
  return (
    <>
      <Pill kind="ok">{t('Đã ký')}</Pill>{' '}
      {signature.stampedAt ? t('{at}, có dấu thời gian', { at }) : t('{at}, theo giờ máy ký', { at })}
      {signature.certificate === 'other' && (
        <>
          {' '}
          <Pill kind="warn">{t('Chứng thư khác những lần trước')}</Pill>
        </>
      )}
      <br />
      <small>
        {signature.subject} ({t('chứng thư {serial}', { serial: signature.serial })})
      </small>
    </>
  )
}
