import { Notice } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { ComposingView } from '../composing.view.ts'

type Found = Pick<ComposingView, 'missing' | 'stopped' | 'stops' | 'warnings'>

/** What keeps a paper from being issued, and what a person must look at, each with its place in the paper. */
export function Findings({ view: { missing, stopped, stops, warnings } }: { view: Found }) {
  return (
    <>
      {stopped !== null && <Notice kind="warn">{stopped}</Notice>}
      {missing.length > 0 && (
        <Notice kind="warn">
          {t('Còn phải nhập hoặc sửa: {fields}.', { fields: missing.map((one) => t(one)).join('; ') })}
        </Notice>
      )}
      {stops.length > 0 && (
        <Notice kind="late">
          <p>
            <strong>{t('Chưa ban hành được vì văn bản tự mâu thuẫn:')}</strong>
          </p>
          <CheckList checks={stops} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice kind="warn">
          <p>
            <strong>{t('Cần người xem lại trước khi ban hành:')}</strong>
          </p>
          <CheckList checks={warnings} />
        </Notice>
      )}
    </>
  )
}

function CheckList({ checks }: { checks: { where: string; text: string }[] }) {
  return (
    <ul>
      {checks.map((one) => (
        <li key={`${one.where} ${one.text}`}>
          <strong>{one.where}</strong>: {one.text}
        </li>
      ))}
    </ul>
  )
}
