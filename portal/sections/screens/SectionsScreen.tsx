import { Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { OrderedSection } from '../order.store.ts'
import { commentRuleLabel, commentRules } from '../rules.ts'

/** The sections of the magazine in the order readers meet them. */
export function SectionsScreen({ sections }: { sections: OrderedSection[] }) {
  return (
    <Page
      heading={t('Chuyên mục')}
      sub={<a href="/magazine">{t('Phòng biên tập')}</a>}
      act={<Button href="#new-section">{t('Mở chuyên mục mới')}</Button>}
    >
      <Sheet
        caption={t('Các chuyên mục theo thứ tự trên trang tin')}
        rows={sections}
        rowKey={(row) => row.slug}
        columns={[
          { head: t('Tên'), title: true, wide: true, cell: (row) => <NameCell section={row} /> },
          { head: t('Bình luận'), cell: (row) => commentRuleLabel(row.commentRule) },
          { head: t('Đã đăng'), numeric: true, cell: (row) => vnNumber(row.items) },
          { head: t('Chưa đăng'), numeric: true, cell: (row) => vnNumber(row.waiting) },
          { head: t('Thứ tự'), cell: (row) => <Places section={row} /> },
          { head: t('Sửa'), wide: true, cell: (row) => <Change section={row} /> },
        ]}
      />
      <Panel heading={t('Mở chuyên mục mới')} id="new-section">
        <Form to="/magazine/sections" submit={t('Mở chuyên mục')} kind="quiet">
          <Fields />
        </Form>
      </Panel>
    </Page>
  )
}

function NameCell({ section }: { section: OrderedSection }) {
  return (
    <>
      <a href={`/sections/${section.slug}`}>{section.name}</a>{' '}
      {section.closedAt && <Pill kind="warn">{t('đã đóng')}</Pill>}
      <br />
      <span class="small quiet">/sections/{section.slug}</span>
    </>
  )
}

function Places({ section }: { section: OrderedSection }) {
  const to = `/magazine/sections/${section.slug}/place`
  return (
    <div class="row">
      {(['up', 'down'] as const).map((direction) => (
        <Form
          key={direction}
          to={to}
          id={`place-${direction}-${section.slug}`}
          submit={direction === 'up' ? t('Lên') : t('Xuống')}
          kind="quiet"
        >
          <Hidden name="direction" value={direction} />
        </Form>
      ))}
    </div>
  )
}

function Change({ section }: { section: OrderedSection }) {
  const to = `/magazine/sections/${section.slug}`
  return (
    <details class="help">
      <summary>{t('Sửa “{name}”', { name: section.name })}</summary>
      <div class="help-text">
        <Form to={to} submit={t('Lưu chuyên mục')} kind="quiet" version={section.version}>
          <Fields section={section} />
        </Form>
        {section.closedAt ? (
          <Form to={`${to}/reopening`} submit={t('Mở lại')} kind="quiet" />
        ) : (
          <Form
            to={`${to}/closure`}
            submit={t('Đóng chuyên mục')}
            kind="danger"
            confirm={t('Chuyên mục thôi nhận bài mới; bài đã đăng vẫn đọc được. Đóng?')}
          />
        )}
      </div>
    </details>
  )
}

function Fields({ section }: { section?: OrderedSection }) {
  return (
    <>
      <TextField
        name="name"
        label={t('Tên chuyên mục')}
        value={section?.name ?? ''}
        maxLength={80}
        required
      />
      <TextField name="english" label={t('Tên tiếng Anh')} value={section?.english ?? ''} maxLength={80} />
      <TextField
        name="about"
        label={t('Giới thiệu một câu')}
        hint={t('Hiện dưới tên chuyên mục và khi trang được chia sẻ.')}
        value={section?.about ?? ''}
        maxLength={300}
      />
      <SelectField
        name="commentRule"
        label={t('Bình luận của bạn đọc')}
        options={commentRules.map((value) => ({ value, label: commentRuleLabel(value) }))}
        value={section?.commentRule ?? 'before'}
        required
      />
    </>
  )
}
