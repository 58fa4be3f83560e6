import { FileField, RadioField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Help, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Import } from '../imports.store.ts'
import { importKinds, kindLabel } from '../imports.ts'
import { RunState } from './RunState.tsx'

/** Every move from another magazine, and the form to send one. */
export function ImportsScreen({ runs }: { runs: Import[] }) {
  return (
    <Page heading={t('Chuyển từ trang cũ')} sub={<a href="/magazine">{t('Phòng biên tập')}</a>}>
      <Sheet
        caption={t('Các lần chuyển, mới nhất đứng đầu')}
        rows={runs}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Tệp'),
            title: true,
            wide: true,
            cell: (row) => <a href={`/magazine/imports/${row.id}`}>{row.name}</a>,
          },
          { head: t('Loại'), cell: (row) => kindLabel(row.kind) },
          { head: t('Trạng thái'), cell: (row) => <RunState state={row.state} /> },
          { head: t('Người gửi'), cell: (row) => row.sentBy },
          { head: t('Lúc'), cell: (row) => vnInstant(row.sentAt) },
        ]}
        empty={
          <Empty
            title={t('Chưa chuyển lần nào')}
            how={t('Gửi tệp của trang cũ ở dưới. Chương trình đọc và cho xem trước, chưa ghi gì.')}
          />
        }
      />
      <Panel heading={t('Gửi tệp của trang cũ')} id="send">
        <SendForm />
      </Panel>
    </Page>
  )
}

function SendForm() {
  return (
    <Form to="/magazine/imports" submit={t('Gửi và xem trước')} multipart>
      <RadioField
        name="kind"
        label={t('Trang cũ gửi dưới dạng')}
        options={importKinds.map((value) => ({ value, label: kindLabel(value) }))}
        value="wordpress"
        required
      />
      <FileField
        name="text"
        label={t('Tệp XML của WordPress')}
        hint={t('Trong WordPress: Công cụ → Xuất ra → Tất cả nội dung.')}
        accept=".xml"
      />
      <FileField
        name="pictures"
        label={t('Tệp ZIP')}
        hint={t(
          'Với WordPress: thư mục wp-content/uploads. Với trang HTML: cả thư mục trang và ảnh. Không tải gì từ mạng.',
        )}
        accept=".zip"
      />
      <Help word={t('Trang HTML để các phần ở đâu?')}>
        <p>
          {t('Để trống thì đọc từ thẻ meta, JSON-LD và thẻ time của trang. Ví dụ: h1, #ngay, div.noi-dung.')}
        </p>
        <TextField name="title" label={t('Tiêu đề')} maxLength={80} />
        <TextField name="lead" label={t('Lời dẫn')} maxLength={80} />
        <TextField name="date" label={t('Ngày đăng')} maxLength={80} />
        <TextField name="content" label={t('Nội dung')} maxLength={80} />
      </Help>
    </Form>
  )
}
