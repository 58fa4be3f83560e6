import { Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnInstant } from '#kit/format.ts'
import { Empty, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Kinship } from '../kinships.ts'

type Option = { id: string; name: string; rank: string; agencyName: string | null }
export type KinView = { rows: Kinship[]; words: string; people: Option[] }

/** Near relatives, for the person and for who keeps a council: neither of two relatives judges the other. */
export function KinPanel({ personId, kin }: { personId: string; kin: KinView }) {
  return (
    <Panel heading={t('Người thân đã khai')} id="kin">
      <p class="small">
        {t(
          'Chỉ bạn và thư ký, chủ tịch Hội đồng xem được mục này. Người thân không xét khen thưởng cho nhau.',
        )}
      </p>
      <Sheet
        caption={t('Người thân đã khai')}
        rows={kin.rows}
        rowKey={(one) => one.id}
        columns={[
          { head: t('Họ và tên'), title: true, cell: (one) => one.otherName },
          { head: t('Quan hệ'), cell: (one) => one.relation },
          { head: t('Khai lúc'), cell: (one) => `${vnInstant(one.declaredAt)}, ${one.declaredBy}` },
          { head: t('Tình trạng'), cell: (one) => <Standing personId={personId} one={one} /> },
        ]}
        empty={<Empty title={t('Chưa khai người thân nào.')} />}
      />
      <Filter to={`/people/${personId}#kin`} submit={t('Tìm người')} id="kin-find">
        <TextField name="kin" type="search" label={t('Tên người thân')} value={kin.words} />
      </Filter>
      {kin.people.length > 0 && (
        <Form to={`/people/${personId}/kinships`} submit={t('Khai người thân')} kind="quiet">
          <div class="fields">
            <SelectField
              name="relative_id"
              label={t('Người thân')}
              required
              options={kin.people.map(optionOf)}
            />
            <TextField
              name="relation"
              label={t('Quan hệ')}
              hint={t('Ví dụ: vợ, con, em ruột')}
              maxLength={60}
              required
            />
          </div>
        </Form>
      )}
    </Panel>
  )
}

const optionOf = (one: Option) => ({
  value: one.id,
  label: [[one.rank, one.name].filter(Boolean).join(' '), one.agencyName].filter(Boolean).join(', '),
})

function Standing({ personId, one }: { personId: string; one: Kinship }) {
  if (one.withdrawn)
    return (
      <>
        <Pill>{t('đã rút')}</Pill> <span class="small">{one.withdrawn.reason}</span>
      </>
    )
  return (
    <More to={`/people/${personId}/kinship-withdrawals`} submit={t('Rút khai báo')} kind="quiet">
      <Hidden name="kinship_id" value={one.id} />
      <TextField name="reason" label={t('Lý do')} maxLength={300} required />
    </More>
  )
}
