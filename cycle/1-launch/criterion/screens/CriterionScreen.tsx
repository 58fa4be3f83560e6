import { Act } from '#kit/form/act.tsx'
import { NumberField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnPoints } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Facts, Illustrative, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { type Criterion, partLabel, parts } from '../criterion.ts'

type View = {
  slug: string
  year: number
  criterion: Criterion | null
  groups: Criterion[]
  nextPosition: number
  standardPoints: string
  owners: { id: string; name: string }[]
  may: { edit: Verdict }
}

export function CriterionScreen(view: View) {
  const { slug, criterion, year, may } = view
  const list = `/years/${slug}/criteria`
  return (
    <Page
      heading={criterion ? t('Tiêu chí {code}', { code: criterion.code }) : t('Thêm tiêu chí')}
      sub={<a href={list}>{t('Bảng tiêu chí chấm điểm năm {year}', { year })}</a>}
    >
      {may.edit.kind === 'refused' && <Notice>{may.edit.reason}</Notice>}
      <Panel>{may.edit.kind === 'allowed' ? <Fields {...view} /> : <Words {...view} />}</Panel>
      {criterion && may.edit.kind === 'allowed' && (
        <Act
          may={may.edit}
          to={`${list}/${criterion.id}/removal`}
          label={t('Bỏ tiêu chí')}
          kind="danger"
          confirm={t('Bỏ tiêu chí {code} khỏi bảng?', { code: criterion.code })}
        />
      )}
    </Page>
  )
}

function Words({ criterion, owners, groups }: View) {
  if (!criterion) return null
  return (
    <Facts
      items={[
        [
          t('Nội dung'),
          <>
            {criterion.title} <Illustrative when={criterion.illustrative} />
          </>,
        ],
        [t('Nhóm'), groups.find((group) => group.id === criterion.parentId)?.title],
        [partLabel(criterion.part), vnPoints(criterion.points)],
        [t('Cách tính'), <span class="keep-lines">{criterion.method}</span>],
        [t('Minh chứng'), <span class="keep-lines">{criterion.evidenceAsked}</span>],
        [t('Phụ trách xác nhận'), owners.find((owner) => owner.id === criterion.ownerId)?.name],
      ]}
    />
  )
}

function Fields(view: View) {
  const { slug, criterion, standardPoints } = view
  const list = `/years/${slug}/criteria`
  return (
    <Form
      to={criterion ? `${list}/${criterion.id}` : list}
      submit={criterion ? t('Lưu tiêu chí') : t('Thêm tiêu chí')}
      version={criterion?.version ?? 0}
    >
      <p class="quiet">
        {t('Tổng điểm chuẩn của bảng hiện nay: {points}.', { points: vnPoints(standardPoints) })}
      </p>
      <Naming {...view} />
      <TextArea
        name="method"
        label={t('Cách tính')}
        hint={t('Ví dụ: đạt 100 % kế hoạch chấm điểm tối đa; mỗi 1 % thiếu trừ 0,1 điểm.')}
        value={criterion?.method ?? null}
        rows={3}
      />
      <TextArea
        name="evidenceAsked"
        label={t('Minh chứng')}
        value={criterion?.evidenceAsked ?? null}
        rows={2}
      />
    </Form>
  )
}

function Naming({ criterion, nextPosition, owners, groups }: View) {
  return (
    <>
      <div class="fields">
        <TextField name="code" label={t('Mã')} value={criterion?.code ?? null} required maxLength={20} />
        <NumberField
          name="position"
          label={t('Thứ tự')}
          value={criterion?.position ?? nextPosition}
          required
        />
        <SelectField
          name="parentId"
          label={t('Nhóm')}
          options={groups.map((group) => ({ value: group.id, label: `${group.code}. ${group.title}` }))}
          value={criterion?.parentId ?? null}
          blank={t('Không thuộc nhóm nào')}
        />
      </div>
      <TextArea name="title" label={t('Nội dung')} value={criterion?.title ?? null} rows={2} required />
      <div class="fields">
        <NumberField name="points" label={t('Điểm')} value={criterion?.points ?? null} required />
        <SelectField
          name="part"
          label={t('Phần')}
          options={parts.map((value) => ({ value, label: partLabel(value) }))}
          value={criterion?.part ?? 'standard'}
          required
        />
        <SelectField
          name="ownerId"
          label={t('Phụ trách xác nhận')}
          hint={t('Cơ quan chức năng xác nhận kết quả của tiêu chí này.')}
          options={owners.map((owner) => ({ value: owner.id, label: owner.name }))}
          value={criterion?.ownerId ?? null}
          blank={t('Không giao riêng')}
        />
      </div>
    </>
  )
}
