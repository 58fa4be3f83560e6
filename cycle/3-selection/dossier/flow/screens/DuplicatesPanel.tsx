import { Act } from '#kit/form/act.tsx'
import { Hidden, TextField } from '#kit/form/fields.tsx'
import { Panel, Pill } from '#kit/parts.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { duplicateLabel } from '../duplicates.ts'
import type { FlowView } from '../flow.view.ts'
import { addressOf } from './address.ts'

/** Nominations of the year that seem this one, and why both stand once somebody has looked. */
export function DuplicatesPanel({ flow }: { flow: FlowView }) {
  const { duplicates, slug } = flow
  if (duplicates.length === 0) return null
  const open = duplicates.filter((one) => one.clearance === null).length
  return (
    <Panel
      heading={t('Nghi trùng')}
      id="duplicates"
      aside={open > 0 && <Pill kind="warn">{t('{count} chưa xem', { count: open })}</Pill>}
    >
      {duplicates.map((one) => (
        <div key={one.id}>
          <p>
            <a href={`/years/${slug}/nominations/${one.id}`}>{one.recipient}</a> ·{' '}
            {t(awardName(one.awardCode))} · {one.agencyName}{' '}
            {one.kinds.map((kind) => (
              <Pill key={kind} kind={one.clearance ? 'plain' : 'warn'}>
                {duplicateLabel(kind)}
              </Pill>
            ))}
          </p>
          {one.clearance ? (
            <p class="quiet small">
              {one.clearance.by}: {one.clearance.reason}
            </p>
          ) : (
            <Act
              may={one.may}
              to={`${addressOf(flow)}/duplicates`}
              label={t('Ghi là không trùng')}
              kind="quiet"
              id={`double-${one.id}`}
            >
              <Hidden name="otherId" value={one.id} />
              <TextField name="reason" label={t('Vì sao cả hai đều đứng')} maxLength={1000} required />
            </Act>
          )}
        </div>
      ))}
    </Panel>
  )
}
