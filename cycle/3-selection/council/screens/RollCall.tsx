import { SelectField, TextField } from '#kit/form/fields.tsx'
import { t } from '#plumbing/language.ts'
import { choiceLabel, choices } from '../council.ts'
import type { SittingView } from '../council.view.ts'

export type Nominee = SittingView['nominees'][number]

/** The votes on one case, member by member. */
export function RollCall({ view, nominee }: { view: SittingView; nominee: Nominee }) {
  const options = choices.map((one) => ({ value: one, label: choiceLabel(one) }))
  const cast = view.votes.filter((vote) => vote.nomineeId === nominee.id)
  return (
    <fieldset class="field field-group">
      <legend class="field-label">
        {nominee.position}. {nameOf(nominee)}: {nominee.award}
      </legend>
      <div class="fields">
        {view.members.map((member) => (
          <SelectField
            key={member.id}
            name={`vote_${nominee.id}_${member.id}`}
            label={member.personId === nominee.personId ? t('{name} (người được xét)', member) : member.name}
            options={options}
            value={cast.find((vote) => vote.memberId === member.id)?.choice}
          />
        ))}
        <TextField
          name={`reason_${nominee.id}`}
          label={t('Lý do không tham gia')}
          value={cast.find((vote) => vote.reason !== '')?.reason}
          maxLength={300}
        />
      </div>
    </fieldset>
  )
}

export function nameOf(nominee: Nominee): string {
  return nominee.personRank ? `${nominee.personRank} ${nominee.recipient}` : nominee.recipient
}
