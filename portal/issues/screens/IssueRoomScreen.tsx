import { DayField, NumberField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Panel, Pill, type PillKind } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { IssueRow } from '../issues.store.ts'
import { type IssueState, issueKindLabel, issueKinds, issueName } from '../issues.ts'

type RoomView = { issues: IssueRow[]; page: number; pages: number }

/** Every issue in whatever state, and where a new one begins. */
export function IssueRoomScreen({ issues, page, pages }: RoomView) {
  return (
    <Page heading={t('Số tạp chí')} sub={<a href="/magazine">{t('Phòng biên tập')}</a>}>
      <Panel heading={t('Các số')} id="issues">
        <Sheet
          caption={t('Các số tạp chí, mới nhất đứng đầu')}
          rows={issues}
          rowKey={(issue) => issue.id}
          empty={<Empty title={t('Chưa có số nào')} how={t('Tạo số đầu tiên ở dưới.')} />}
          columns={[
            {
              head: t('Số'),
              cell: (issue) => (
                <>
                  <a href={`/magazine/issues/${issue.id}`}>{issueName(issue)}</a>{' '}
                  <Illustrative when={issue.illustrative} />
                </>
              ),
            },
            { head: t('Chủ đề'), cell: (issue) => issue.title },
            { head: t('Ngày phát hành'), cell: (issue) => vnDay(issue.issuedOn) },
            { head: t('Trạng thái'), cell: (issue) => <IssuePill state={issue.state} /> },
          ]}
        />
        <Pager page={page} pages={pages} href={(n) => `/magazine/issues?page=${n}`} />
      </Panel>
      <Panel heading={t('Số mới')} id="new-issue">
        <Form to="/magazine/issues" submit={t('Tạo số mới')}>
          <SelectField
            name="kind"
            label={t('Loại')}
            value="regular"
            options={issueKinds.map((value) => ({ value, label: issueKindLabel(value) }))}
            required
          />
          <NumberField name="number" label={t('Số thứ tự')} required />
          <NumberField name="year" label={t('Năm')} required />
          <DayField name="issuedOn" label={t('Ngày phát hành')} required />
          <TextField name="title" label={t('Chủ đề')} maxLength={200} />
        </Form>
      </Panel>
    </Page>
  )
}

export function IssuePill({ state }: { state: IssueState }) {
  const shown: Record<IssueState, [PillKind, string]> = {
    draft: ['plain', t('Bản thảo')],
    published: ['ok', t('Đã phát hành')],
    withdrawn: ['late', t('Đã gỡ')],
  }
  const [kind, words] = shown[state]
  return <Pill kind={kind}>{words}</Pill>
}
