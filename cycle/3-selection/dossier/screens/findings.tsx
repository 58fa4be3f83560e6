import { StatePill } from '#ground/merit/screens/answer-fold.tsx'
import { Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { NominationsView } from '../dossier.view.ts'

type StateOf = { finding: NominationsView['findings'][number] | undefined; href: string }

/** The state beside a proposal; it leads to the conditions. */
export function FindingState({ finding, href }: StateOf) {
  if (!finding) return null
  const { state, isOnHold } = finding
  return (
    <>
      {isOnHold && <Pill kind="late">{t('tạm dừng')}</Pill>}{' '}
      {state ? (
        <a href={`${href}#conditions`} title={t('Xem điều kiện')}>
          <StatePill answer={{ state }} />
        </a>
      ) : (
        <span class="quiet small">{t('loại hình này chưa có tiêu chuẩn trong hệ thống')}</span>
      )}
    </>
  )
}
