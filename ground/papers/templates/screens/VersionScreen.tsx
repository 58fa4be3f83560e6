import { Act } from '#kit/form/act.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { allowed, refused } from '#plumbing/verdict.ts'
import type { Example } from '../example.ts'
import type { Owner } from '../templates.ts'
import { sourceWords } from './FieldsPanel.tsx'
import { OfficeNotice } from './TemplatesScreen.tsx'

type View = {
  at: string
  owner: Owner
  kind: { code: string; name: string }
  version: { id: string; number: number; fileName: string; remark: string }
  isInForce: boolean
  leftOut: { name: string; count: number; first: string }[]
  wrong: string[]
  from: Example['from']
  title: string
  office: boolean
}

/** A version tried with real records, before it is put in force by a second act. */
export function VersionScreen(view: View) {
  const { at, kind, version, wrong, office } = view
  const to = `${at}/${kind.code}/versions/${version.id}`
  return (
    <Page
      heading={t('Xem trước: {name}, phiên bản {number}', { name: kind.name, number: version.number })}
      sub={<a href={`${at}/${kind.code}`}>{t('Mẫu: {name}', { name: kind.name })}</a>}
    >
      <OfficeNotice office={office} />
      <Panel heading={t('Điền thử')} id="preview">
        <p>{sourceWords(view.from, view.title)}</p>
        {wrong.length > 0 ? <Wrong sentences={wrong} /> : <Downloads to={to} office={office} />}
        <LeftOut names={view.leftOut} />
      </Panel>
      <Panel heading={t('Phiên bản')} id="version">
        <Facts
          items={[
            [t('Tệp'), <a href={`${to}/file`}>{version.fileName}</a>],
            [t('Ghi chú'), version.remark],
          ]}
        />
        {view.isInForce ? (
          <Notice kind="done">{t('Phiên bản này đang được dùng.')}</Notice>
        ) : (
          <Act
            may={
              wrong.length > 0
                ? refused(t('Mẫu chưa điền được với dữ liệu thật nên chưa dùng được.'))
                : allowed
            }
            to={`${to}/choice`}
            label={t('Đưa vào dùng')}
            confirm={t('Văn bản lập từ nay sẽ theo phiên bản này. Văn bản đã lập không đổi.')}
          />
        )}
      </Panel>
    </Page>
  )
}

function Downloads({ to, office }: { to: string; office: boolean }) {
  return (
    <p class="row">
      {office && <Button href={`${to}/preview/pdf`}>{t('Xem bản PDF')}</Button>}
      <Button href={`${to}/preview/docx`} kind="quiet">
        {t('Xem bản Word')}
      </Button>
    </p>
  )
}

function Wrong({ sentences }: { sentences: string[] }) {
  return (
    <Notice kind="warn">
      <p>{t('Mẫu không điền được với dữ liệu này:')}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}

function LeftOut({ names }: { names: View['leftOut'] }) {
  if (names.length === 0) return null
  return (
    <Notice kind="warn">
      <p>{t('Mẫu bỏ qua những nội dung này của văn bản. Nếu không cố ý, hãy thêm trường vào mẫu:')}</p>
      <ul>
        {names.map(({ name, count, first }) => (
          <li key={name}>
            {t('“{name}”: {count} chỗ, ví dụ “{first}”', { name, count, first: first.trim().slice(0, 80) })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
