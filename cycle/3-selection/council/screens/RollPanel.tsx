import { Hidden, SelectField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Cite, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { type CouncilMember, choiceLabel } from '../council.ts'
import type { SittingView } from '../sitting.view.ts'
import { type Case, nameOf } from './CasesPanel.tsx'

/** The roll call, written down member by member for the cases on the page; who stands aside has no line. */
export function RollPanel(view: SittingView) {
  const { slug, sitting, may, standing, page, stamp, nominees } = view
  if (may.record.kind !== 'allowed') return null
  if (may.vote.kind === 'hidden') return null
  const open = nominees.filter((one) => !one.isClosed)
  return (
    <Panel heading={t('Ghi biểu quyết')} id="roll">
      {may.vote.kind === 'refused' ? (
        <p class="why">
          {may.vote.reason} {may.vote.citation && <Cite of={may.vote.citation} />}
        </p>
      ) : (
        <Form
          to={`/years/${slug}/sittings/${sitting.id}/votes`}
          submit={t('Lưu biểu quyết')}
          kind={standing.missingVotes > 0 ? 'primary' : 'quiet'}
          id="votes"
        >
          <Hidden name="page" value={page} />
          <Hidden name="seen" value={stamp} />
          {open.map((one) => (
            <RollCall key={one.id} view={view} of={one} />
          ))}
        </Form>
      )}
    </Panel>
  )
}

/** The votes on one case. */
function RollCall({ view, of }: { view: SittingView; of: Case }) {
  const aside = view.conflicts.filter((one) => one.takenOut && one.nomineeId === of.id)
  const voters = view.members.filter(
    (member) => member.voting && isHeard(view, member) && !aside.some((one) => one.memberId === member.id),
  )
  return (
    <fieldset class="field field-group">
      <legend class="field-label">
        {of.position}. {nameOf(of)}: {of.award}
      </legend>
      <div class="fields">
        {voters.map((member) => (
          <Vote key={member.id} view={view} of={of} member={member} />
        ))}
      </div>
    </fieldset>
  )
}

function isHeard({ attendances }: SittingView, member: CouncilMember): boolean {
  const presence = attendances.find((one) => one.memberId === member.id)?.presence
  return presence === 'present' || presence === 'writtenOpinion'
}

function Vote({ view, of, member }: { view: SittingView; of: Case; member: CouncilMember }) {
  const cast = view.votes.find((vote) => vote.nomineeId === of.id && vote.memberId === member.id)?.choice
  const given = (['yes', 'no', 'blank'] as const).map((one) => ({ value: one, label: choiceLabel(one) }))
  return (
    <SelectField
      name={`vote_${of.id}_${member.id}`}
      label={member.name}
      options={cast ? [...given, { value: 'none', label: t('Bỏ phiếu đã ghi') }] : given}
      value={cast}
    />
  )
}
