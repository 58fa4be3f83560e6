import { Act } from '#kit/form/act.tsx'
import { FileField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { allowed } from '#plumbing/verdict.ts'
import type { Field } from '../docx/schema.ts'
import type { Example } from '../example.ts'
import type { Owner } from '../templates.ts'
import { FieldsPanel } from './FieldsPanel.tsx'
import { InForcePill, OfficeNotice } from './TemplatesScreen.tsx'

type Version = {
  id: string
  number: number
  fileName: string
  remark: string
  uploadedBy: string
  uploadedAt: Date
}
type View = {
  at: string
  owner: Owner
  kind: { code: string; name: string }
  versions: Version[]
  inForce: { templateId: string | null; number: number | null; by: string; since: Date } | null
  fields: Field[]
  from: Example['from']
  title: string
  office: boolean
}

/** One paper: what is in force, the versions, a new one, and the fields it may use. */
export function TemplateScreen(view: View) {
  const { at, owner, kind, inForce } = view
  const to = `${at}/${kind.code}`
  return (
    <Page
      heading={t('Mẫu: {name}', { name: kind.name })}
      sub={<a href={at}>{t('Mẫu văn bản của {owner}', { owner: owner.name })}</a>}
      act={<Button href={`${to}/built-in`}>{t('Tải mẫu có sẵn (Word)')}</Button>}
    >
      <OfficeNotice office={view.office} />
      <Panel heading={t('Đang dùng')} id="in-force">
        <Facts
          items={[
            [t('Mẫu đang dùng'), <InForcePill number={inForce?.number ?? null} />],
            [t('Người chọn'), inForce?.by],
            [t('Từ lúc'), inForce ? vnInstant(inForce.since) : ''],
          ]}
        />
        {inForce?.templateId && (
          <Act
            may={allowed}
            to={`${to}/built-in`}
            label={t('Trở lại mẫu có sẵn')}
            kind="quiet"
            confirm={t('Văn bản lập từ nay theo mẫu có sẵn. Các phiên bản mẫu riêng vẫn còn.')}
          />
        )}
      </Panel>
      <Panel heading={t('Tải mẫu mới lên')} id="upload">
        <p>
          {t(
            'Tải mẫu có sẵn về, sửa trong Word, lưu dạng .docx rồi tải lên đây. Mẫu được kiểm tra ngay; chưa dùng cho tới khi bạn xem trước và bấm đưa vào dùng.',
          )}
        </p>
        <Form to={to} submit={t('Kiểm tra và xem trước')} multipart>
          <FileField
            name="file"
            label={t('Tệp mẫu Word')}
            hint={t('Tệp .docx, nhiều nhất 5 MB.')}
            accept=".docx"
            required
          />
          <TextField name="remark" label={t('Ghi chú về phiên bản')} maxLength={200} />
        </Form>
      </Panel>
      <Versions versions={view.versions} inForce={inForce?.templateId ?? null} to={to} />
      <FieldsPanel fields={view.fields} from={view.from} title={view.title} />
    </Page>
  )
}

function Versions({ versions, inForce, to }: { versions: Version[]; inForce: string | null; to: string }) {
  return (
    <Panel heading={t('Các phiên bản mẫu riêng')} id="versions">
      <Sheet
        caption={t('Những phiên bản đã tải lên')}
        rows={versions}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Phiên bản'),
            title: true,
            cell: (row) => (
              <>
                <a href={`${to}/versions/${row.id}`}>{t('Phiên bản {number}', { number: row.number })}</a>{' '}
                {row.id === inForce && <Pill kind="ok">{t('đang dùng')}</Pill>}
              </>
            ),
          },
          { head: t('Ghi chú'), cell: (row) => row.remark || '–' },
          { head: t('Người tải lên'), cell: (row) => row.uploadedBy },
          { head: t('Lúc'), cell: (row) => vnInstant(row.uploadedAt) },
          { head: t('Tệp'), cell: (row) => <a href={`${to}/versions/${row.id}/file`}>{row.fileName}</a> },
        ]}
        empty={
          <Empty
            title={t('Chưa có mẫu riêng.')}
            how={t('Văn bản này đang lập theo mẫu có sẵn, đúng thể thức; mẫu có sẵn luôn còn để trở lại.')}
          />
        }
      />
    </Panel>
  )
}
