import { TextArea, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel, Tabs } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { kindLabel, type Name, type NameKind, nameKinds } from '../names.ts'

type View = { kind: NameKind; names: Name[]; words: string; page: number; pages: number }

/** The topics or the authors of the magazine, with renaming and merging. */
export function NamesScreen({ kind, names, words, page, pages }: View) {
  const at = `/magazine/names/${kind}`
  return (
    <Page
      heading={kindLabel(kind)}
      sub={<a href="/magazine">{t('Phòng biên tập')}</a>}
      act={
        <Button href="#new-name">
          {t('Thêm {kind}', { kind: kindLabel(kind).toLocaleLowerCase('vi') })}
        </Button>
      }
    >
      <Tabs
        items={nameKinds.map((one) => ({
          href: `/magazine/names/${one}`,
          label: kindLabel(one),
          current: one === kind,
        }))}
      />
      <Filter to={at} submit={t('Tìm')}>
        <TextField name="q" label={t('Tìm theo tên')} value={words} type="search" maxLength={100} />
      </Filter>
      <Sheet
        caption={kindLabel(kind)}
        rows={names}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Tên'), title: true, wide: true, cell: (row) => <NameCell kind={kind} row={row} /> },
          { head: t('Số bài'), numeric: true, cell: (row) => vnNumber(row.items) },
          { head: t('Sửa, gộp'), wide: true, cell: (row) => <Change at={`${at}/${row.id}`} row={row} /> },
        ]}
        empty={
          <Empty
            title={t('Chưa có tên nào như vậy')}
            how={t('Tên mới được thêm khi ghi vào một bài, hoặc ở ngay dưới đây.')}
          />
        }
      />
      <Pager
        page={page}
        pages={pages}
        href={(n) => `${at}?${new URLSearchParams({ q: words, page: String(n) })}`}
      />
      <Panel heading={t('Thêm tên')} id="new-name">
        <Form to={at} submit={t('Thêm')} kind="quiet">
          <NameFields />
        </Form>
      </Panel>
    </Page>
  )
}

function NameCell({ kind, row }: { kind: NameKind; row: Name }) {
  return (
    <>
      <a href={`/${kind}/${row.slug}`}>{row.name}</a>
      <br />
      <span class="small quiet">
        /{kind}/{row.slug}
      </span>
    </>
  )
}

function Change({ at, row }: { at: string; row: Name }) {
  return (
    <details class="help">
      <summary>{t('Sửa, gộp “{name}”', { name: row.name })}</summary>
      <div class="help-text">
        <Form to={at} submit={t('Lưu')} kind="quiet" version={row.version}>
          <NameFields row={row} />
        </Form>
        <Form
          to={`${at}/merger`}
          submit={t('Gộp')}
          kind="danger"
          confirm={t('Các bài của tên này chuyển sang tên kia; địa chỉ cũ dẫn sang tên kia. Gộp?')}
        >
          <TextField
            name="into"
            label={t('Gộp vào')}
            hint={t('Gõ đúng tên còn lại, ví dụ Thi đua Quyết thắng.')}
            maxLength={120}
            required
          />
        </Form>
      </div>
    </details>
  )
}

function NameFields({ row }: { row?: Name }) {
  return (
    <>
      <TextField name="name" label={t('Tên')} value={row?.name ?? ''} maxLength={120} required />
      <TextArea name="about" label={t('Giới thiệu')} value={row?.about ?? ''} rows={3} maxLength={1000} />
    </>
  )
}
