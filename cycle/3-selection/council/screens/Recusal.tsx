import { Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { t } from '#plumbing/language.ts'
import { groundLabel } from '../../dossier/conflicts.ts'
import type { Conflict } from '../conflicts/conflicts.ts'
import type { SittingView } from '../sitting.view.ts'

type Of = { view: SittingView; of: SittingView['nominees'][number] }

/** Who else takes no part in the case, and whose connection is only told. */
export function Aside({ view, of }: Of) {
  const others = view.conflicts.filter((one) => one.nomineeId === of.id && one.memberId !== view.ownId)
  const out = others.filter((one) => one.takenOut)
  const told = others.filter((one) => !one.takenOut)
  const line = (one: Conflict) => {
    const name = view.members.find((member) => member.id === one.memberId)?.name ?? ''
    const grounds = one.takenOut && one.enforced.length > 0 ? one.enforced : one.grounds
    const words = one.declared && one.enforced.length === 0 ? [one.declared.reason] : grounds.map(groundLabel)
    return `${name} (${words.join(', ')})`
  }
  return (
    <>
      {out.length > 0 && (
        <p class="small">{t('Không biểu quyết: {names}.', { names: out.map(line).join('; ') })}</p>
      )}
      {told.length > 0 && (
        <p class="small quiet">{t('Lưu ý: {names}.', { names: told.map(line).join('; ') })}</p>
      )}
    </>
  )
}

/** A member's own word that he takes no part; who keeps the council may write it for another. */
export function StandAside({ view, of }: Of) {
  const { slug, sitting, may, ownId, members, page } = view
  if (!may.recuse || of.isClosed || ownId === null) return null
  const keeps = may.record.kind !== 'hidden'
  return (
    <More
      to={`/years/${slug}/sittings/${sitting.id}/recusals`}
      submit={t('Ghi không tham gia')}
      label={keeps ? t('Ghi người không tham gia') : t('Xin không tham gia')}
      kind="quiet"
    >
      <Hidden name="nomineeId" value={of.id} />
      <Hidden name="page" value={page} />
      {keeps ? (
        <SelectField
          name="memberId"
          label={t('Thành viên')}
          options={members.filter((one) => one.voting).map((one) => ({ value: one.id, label: one.name }))}
          required
        />
      ) : (
        <Hidden name="memberId" value={ownId} />
      )}
      <TextField
        name="reason"
        label={t('Lý do không tham gia')}
        hint={t('Đã ghi thì không rút lại được.')}
        maxLength={300}
        required
      />
    </More>
  )
}
