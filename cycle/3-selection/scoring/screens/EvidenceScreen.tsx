import { Act } from '#kit/form/act.tsx'
import { FileField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnBytes, vnNumber, vnPoints } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { SheetLine, SheetView } from '../sheet.ts'

type EvidenceView = {
  slug: string
  agency: { id: string; name: string }
  line: SheetLine
  files: { id: string; name: string; size: number }[]
  may: SheetView['may']
}

/** The evidence of one criterion, on a page of its own so that the sheet stays light. */
export function EvidenceScreen({ slug, agency, line, files, may }: EvidenceView) {
  const sheet = `/years/${slug}/agencies/${agency.id}/scores`
  return (
    <Page
      heading={t('Minh chứng tiêu chí {code}', { code: line.code })}
      sub={`${line.title} · ${agency.name}`}
      act={
        <Button href={sheet} kind="quiet">
          {t('Về bảng điểm')}
        </Button>
      }
    >
      <Panel>
        <Facts
          items={[
            [t('Điểm tối đa'), vnPoints(line.max)],
            [t('Tự chấm'), vnNumber(line.marks.self?.value)],
            [t('Minh chứng cần có'), line.evidenceAsked],
            [t('Cách chấm'), line.method],
          ]}
        />
      </Panel>
      <Panel heading={t('Tệp minh chứng')}>
        <Sheet
          caption={t('Tệp minh chứng')}
          rows={files}
          rowKey={(file) => file.id}
          columns={[
            { head: t('Tệp'), title: true, cell: (file) => <a href={`/files/${file.id}`}>{file.name}</a> },
            { head: t('Cỡ'), numeric: true, cell: (file) => vnBytes(file.size) },
          ]}
          empty={
            <Empty
              title={t('Chưa có minh chứng')}
              how={t('Cơ quan được chấm thêm tệp ở đây trước khi nộp bảng tự chấm.')}
            />
          }
        />
        {may.evidence.kind === 'allowed' ? (
          <Form to={`${sheet}/${line.id}/files`} submit={t('Thêm minh chứng')} multipart>
            <FileField
              name="files"
              label={t('Chọn tệp')}
              hint={t('PDF, DOCX, XLSX hoặc ảnh; mỗi tệp nhiều nhất 20 MB.')}
              multiple
              required
            />
          </Form>
        ) : (
          <Act may={may.evidence} to="" label={t('Thêm minh chứng')} />
        )}
      </Panel>
    </Page>
  )
}
