import { lengthLabel, levelLabel, levels, mannerLabel, manners } from '#cycle/1-launch/movement/movement.ts'
import { DayField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { CountedBody } from '../../bodies.store.ts'
import type { BodyMovement } from '../records.ts'

type View = { body: CountedBody; rows: BodyMovement[]; all: number; page: number; pages: number }

/** The movements of a body beside those of its clusters' years, which form 0601 counts together. */
export function MovementsScreen({ body, rows, page, pages }: View) {
  const at = `/statistics/bodies/${body.id}/movements`
  return (
    <Page
      heading={t('Phong trào thi đua khác')}
      sub={<a href={`/statistics/forms?form=0601&body=${body.id}`}>{body.name}</a>}
    >
      <Panel>
        <p class="quiet">
          {t(
            'Phong trào của năm thi đua trong cụm, khối được ghi ở bước phát động; ở đây ghi các phong trào còn lại.',
          )}
        </p>
        <Sheet
          caption={t('Phong trào thi đua khác')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              head: t('Tên phong trào'),
              title: true,
              wide: true,
              cell: (row) => (
                <>
                  {row.name} <Illustrative when={row.illustrative} />
                </>
              ),
            },
            { head: t('Cấp tổ chức'), cell: (row) => levelLabel(row.level) },
            {
              head: t('Thời gian'),
              cell: (row) => `${vnDay(row.launchedOn)} – ${vnDay(row.endsOn)} (${lengthLabel(row.length)})`,
            },
            { head: t('Hình thức'), cell: (row) => mannerLabel(row.manner) },
            {
              head: t('Sửa'),
              cell: (row) => (
                <Fold word={t('Sửa')} to={`${at}/${row.id}`}>
                  <Form to={`${at}/${row.id}`} submit={t('Lưu')} version={row.version} kind="quiet">
                    <Words of={row} />
                  </Form>
                </Fold>
              ),
            },
          ]}
          empty={<Empty title={t('Chưa ghi phong trào nào khác.')} />}
        />
        <Pager page={page} pages={pages} href={(n) => `${at}?page=${n}`} />
        <More to={at} submit={t('Ghi phong trào')}>
          <Words />
        </More>
      </Panel>
    </Page>
  )
}

function Words({ of }: { of?: BodyMovement }) {
  return (
    <div class="fields">
      <TextField name="name" label={t('Tên phong trào')} value={of?.name ?? null} required maxLength={200} />
      <TextField
        name="decision_reference"
        label={t('Văn bản phát động')}
        value={of?.decisionReference ?? null}
        maxLength={100}
      />
      <DayField name="launched_on" label={t('Ngày phát động')} value={of?.launchedOn ?? null} required />
      <DayField
        name="ends_on"
        label={t('Ngày kết thúc')}
        value={of?.endsOn ?? null}
        hint={t('Độ dài trong biểu 0601 tính từ hai ngày này')}
        required
      />
      <SelectField
        name="level"
        label={t('Cấp tổ chức')}
        value={of?.level ?? null}
        required
        options={levels.map((value) => ({ value, label: levelLabel(value) }))}
      />
      <SelectField
        name="manner"
        label={t('Hình thức')}
        value={of?.manner ?? null}
        required
        options={manners.map((value) => ({ value, label: mannerLabel(value) }))}
      />
    </div>
  )
}
