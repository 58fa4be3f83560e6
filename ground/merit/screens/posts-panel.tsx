import { RadioField, SelectField } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Empty, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { postLevels } from '#law/awards/tenure.ts'
import { t } from '#plumbing/language.ts'
import type { PostLine } from '../posts.store.ts'
import type { RecordView } from '../record.view.ts'

/** Posts held, with what the route of devoted service asks of each. */
export function PostsPanel({ at, view }: { at: string; view: RecordView }) {
  const keeps = view.may.keep.kind === 'allowed'
  return (
    <Panel id="posts" heading={t('Chức vụ đã giữ')}>
      <Sheet
        caption={t('Chức vụ, đơn vị và chức vụ tương ứng trong bảng quá trình cống hiến')}
        rows={view.posts}
        rowKey={(post) => post.id}
        empty={<Empty title={t('Chưa ghi chức vụ nào.')} how={t('Chức vụ được ghi ở trang cá nhân.')} />}
        columns={[
          { head: t('Chức vụ'), title: true, cell: (post) => post.title },
          { head: t('Đơn vị'), cell: (post) => post.agencyName },
          { head: t('Từ ngày'), cell: (post) => vnDay(post.fromOn) },
          { head: t('Đến ngày'), cell: (post) => (post.toOn ? vnDay(post.toOn) : t('đang giữ')) },
          { head: t('Đứng đầu đơn vị'), cell: (post) => <Leads post={post} /> },
          {
            head: t('Theo bảng chức vụ'),
            wide: true,
            cell: (post) => <Level post={post} at={at} keeps={keeps} />,
          },
        ]}
      />
    </Panel>
  )
}

function Leads({ post }: { post: PostLine }) {
  if (post.leads === null) return <Pill>{t('chưa biết')}</Pill>
  return <>{post.leads ? t('Có') : t('Không')}</>
}

function Level({ post, at, keeps }: { post: PostLine; at: string; keeps: boolean }) {
  const to = `${at}/posts/${post.id}`
  const words = post.level ?? (post.leads === null ? t('chưa biết') : t('không thuộc bảng'))
  return (
    <>
      {words}{' '}
      {keeps && (
        <Fold word={t('Ghi chức vụ theo bảng')} to={to}>
          <Form to={to} submit={t('Ghi chức vụ theo bảng')} kind="quiet">
            <RadioField
              name="leads"
              label={t('Chức vụ này đứng đầu hoặc giúp việc người đứng đầu một đơn vị?')}
              value={post.leads === null ? null : post.leads ? 'yes' : 'no'}
              options={[
                { value: 'yes', label: t('Có') },
                { value: 'no', label: t('Không') },
              ]}
              required
            />
            <SelectField
              name="level"
              label={t('Chức vụ tương ứng trong bảng')}
              value={post.level ?? ''}
              blank={t('Không thuộc bảng')}
              options={postLevels.map((level) => ({ value: level, label: level }))}
            />
          </Form>
        </Fold>
      )}
    </>
  )
}
