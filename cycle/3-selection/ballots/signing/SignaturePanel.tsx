import { Act } from '#kit/form/act.tsx'
import { Hidden } from '#kit/form/fields.tsx'
import { Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { BallotPart } from '../ballots.view.ts'

/** Who of the team has signed exactly this count. */
export function SignaturePanel({ part }: { part: BallotPart }) {
  const { signatures, sitting, standing, at } = part
  if (!sitting.endedAt) return null
  return (
    <Panel heading={t('Chữ ký của tổ kiểm phiếu')} id="signatures">
      {standing.kind === 'refused' && <p>{standing.reason}</p>}
      {standing.kind === 'allowed' && (
        <p>
          {t(
            'Kết quả kiểm phiếu đã đủ chữ ký; người chủ trì kết thúc phiên họp thì biên bản lấy đúng số này.',
          )}
        </p>
      )}
      {signatures.ready && (
        <ul>
          {signatures.names.map((one) => (
            <li key={one.name}>
              {one.name}{' '}
              <Pill kind={one.signed ? 'ok' : 'warn'}>{one.signed ? t('đã ký') : t('chưa ký')}</Pill>
            </li>
          ))}
        </ul>
      )}
      {signatures.digest && (
        <>
          <p class="small">{t('Mã của đúng kết quả này: {digest}', { digest: signatures.digest })}</p>
          <Act
            may={signatures.may}
            to={`${at}/signatures`}
            label={t('Ký kết quả kiểm phiếu')}
            confirm={t('Bạn ký đúng kết quả đang thấy. Nếu kết quả được sửa thì phải ký lại.')}
          >
            <Hidden name="digest" value={signatures.digest} />
          </Act>
        </>
      )}
    </Panel>
  )
}
