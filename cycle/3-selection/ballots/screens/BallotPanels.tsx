import { Act } from '#kit/form/act.tsx'
import { vnInstant } from '#kit/format.ts'
import { Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { BallotPart } from '../ballots.view.ts'
import { ElectronicPanels } from '../electronic/screens/ElectronicPanels.tsx'
import { PaperPanels } from '../paper/screens/PaperPanels.tsx'
import { SignaturePanel } from '../signing/SignaturePanel.tsx'
import { TellersPanel } from '../tellers/TellersPanel.tsx'
import { Reveals } from './Reveals.tsx'

/** Everything of a secret ballot, for its own page and for the page of the sitting. */
export function BallotPanels({ part }: { part: BallotPart }) {
  return (
    <>
      {part.voided && (
        <Notice kind="warn">
          {t(
            'Lần bỏ phiếu điện tử đã bị {by} hủy lúc {time}: {reason} Phiên họp bỏ phiếu lại bằng phiếu giấy.',
            {
              ...{ by: part.voided.by, time: vnInstant(part.voided.at), reason: part.voided.reason },
            },
          )}
        </Notice>
      )}
      <TellersPanel part={part} />
      {part.electronic && <ElectronicPanels part={part} electronic={part.electronic} />}
      <Opening part={part} />
      {part.paper && <PaperPanels part={part} paper={part.paper} />}
      <SignaturePanel part={part} />
    </>
  )
}

function Opening({ part }: { part: BallotPart }) {
  const { may, sitting, at } = part
  return (
    <Panel heading={t('Bỏ phiếu')} id="voting">
      <p>{stateWords(part)}</p>
      {!sitting.endedAt && <Reveals groups={part.groups} />}
      <Act
        may={may.open}
        to={`${at}/ballot-opening`}
        label={t('Mở bỏ phiếu')}
        confirm={t('Từ lúc này ai bỏ phiếu cho trường hợp nào được chốt lại, không đổi nữa.')}
      />
      <Act
        may={may.end}
        to={`${at}/ballot-end`}
        label={t('Kết thúc bỏ phiếu')}
        confirm={t('Sau khi kết thúc không nhận thêm phiếu nào.')}
      />
      {sitting.way === 'paper' && sitting.openedAt && !sitting.endedAt && (
        <Notice>
          {t(
            'Phiếu của thành viên vắng gửi trong phong bì dán kín được bỏ chung vào hòm, không kiểm riêng, để không ai biết là của ai.',
          )}
        </Notice>
      )}
    </Panel>
  )
}

function stateWords({ sitting }: BallotPart): string {
  if (sitting.closedAt) return t('Đã kết thúc bỏ phiếu.')
  if (sitting.endedAt) return t('Đã kết thúc bỏ phiếu; tổ kiểm phiếu làm việc.')
  return sitting.openedAt ? t('Đang bỏ phiếu.') : t('Chưa mở bỏ phiếu.')
}
