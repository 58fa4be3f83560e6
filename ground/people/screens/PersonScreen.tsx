import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { HeldDuty } from '../duties.store.ts'
import { classLabel, genderLabel, holdsOn, type Person, type Post } from '../people.ts'
import { type Access, AccountPanel } from './account-panel.tsx'
import { type Award, AwardsPanel } from './awards-panel.tsx'
import { DutiesPanel } from './duties-panel.tsx'
import { KinPanel, type KinView } from './kin-panel.tsx'
import { type AgencyOption, ParticularFields, PostFields } from './person-fields.tsx'

type View = {
  person: Person
  posts: Post[]
  duties: HeldDuty[]
  awards: Award[]
  agencies: AgencyOption[]
  access: Access | null
  kin: KinView | null
  may: { tend: Verdict; seeRecord: boolean }
  editing: boolean
  today: Day
}

/** A person: what they are, where they serve and served, what they were given. */
export function PersonScreen(view: View) {
  const { person, posts, today, may, editing } = view
  const at = `/people/${person.id}`
  const now = posts.filter((post) => holdsOn(today, post))
  return (
    <Page
      heading={[person.rank, person.name].filter(Boolean).join(' ')}
      sub={
        <>
          {now.map((post) => `${post.title}, ${post.agencyName}`).join(' · ') || t('Hiện không giữ chức vụ')}{' '}
          <Illustrative when={person.illustrative} />
        </>
      }
      act={
        may.tend.kind === 'allowed' && !editing && <Button href={`${at}?edit`}>{t('Sửa thông tin')}</Button>
      }
    >
      {may.tend.kind === 'refused' && <p class="why">{may.tend.reason}</p>}
      {may.seeRecord && (
        <p class="row">
          <Button href={`${at}/record`} kind="quiet">
            {t('Quá trình qua các năm')}
          </Button>
          <Button href={`${at}/honours`} kind="quiet">
            {t('Sổ vàng')}
          </Button>
          <Button href={`${at}/eligibility`} kind="quiet">
            {t('Điều kiện khen thưởng')}
          </Button>
        </p>
      )}
      {editing ? <EditPanel person={person} /> : <Particulars person={person} />}
      <PostsPanel view={view} />
      <DutiesPanel
        person={person}
        duties={view.duties}
        agencies={view.agencies}
        access={view.access}
        today={today}
      />
      {view.kin && <KinPanel personId={person.id} kin={view.kin} />}
      {view.access && <AccountPanel person={person} access={view.access} />}
      <AwardsPanel
        heading={t('Danh hiệu, hình thức khen thưởng')}
        caption={t('Những lần được khen thưởng')}
        awards={view.awards}
      />
    </Page>
  )
}

function Particulars({ person }: { person: Person }) {
  return (
    <Panel heading={t('Thông tin')} id="particulars">
      <Facts
        items={[
          [t('Cấp bậc'), person.rank],
          [t('Giới tính'), genderLabel(person.gender)],
          [t('Nhóm đối tượng'), classLabel(person.personClass)],
        ]}
      />
    </Panel>
  )
}

function EditPanel({ person }: { person: Person }) {
  return (
    <Panel
      heading={t('Sửa thông tin')}
      id="edit"
      aside={<a href={`/people/${person.id}`}>{t('Thôi, quay lại')}</a>}
    >
      <Form to={`/people/${person.id}`} submit={t('Lưu thông tin')} version={person.version}>
        <ParticularFields person={person} />
      </Form>
    </Panel>
  )
}

function PostsPanel({ view: { person, posts, agencies, may, today } }: { view: View }) {
  return (
    <Panel heading={t('Quá trình công tác')} id="posts">
      <Sheet
        caption={t('Các chức vụ đã và đang giữ')}
        rows={posts}
        rowKey={(post) => post.id}
        columns={[
          { head: t('Chức vụ'), title: true, wide: true, cell: (post) => post.title },
          { head: t('Đơn vị'), cell: (post) => <a href={`/agencies/${post.agencyId}`}>{post.agencyName}</a> },
          { head: t('Từ ngày'), cell: (post) => vnDay(post.fromOn) },
          { head: t('Đến ngày'), cell: (post) => <Until of={post} today={today} /> },
        ]}
        empty={<Empty title={t('Chưa ghi chức vụ nào.')} />}
      />
      {may.tend.kind === 'allowed' && agencies.length > 0 && (
        <More to={`/people/${person.id}/posts`} submit={t('Ghi chức vụ mới')} open={posts.length === 0}>
          <p class="why">
            {t(
              'Chức vụ đang giữ kết thúc vào ngày nhận chức vụ mới. Nếu chuyển đơn vị, nhiệm vụ cán bộ thi đua hoặc thủ trưởng ở đơn vị cũ cũng kết thúc.',
            )}
          </p>
          <PostFields agencies={agencies} today={today} />
        </More>
      )}
    </Panel>
  )
}

function Until({ of, today }: { of: { fromOn: Day; toOn: Day | null }; today: Day }) {
  if (of.toOn) return <>{vnDay(of.toOn)}</>
  return of.fromOn <= today ? <Pill kind="ok">{t('đang giữ')}</Pill> : <Pill>{t('chưa tới ngày')}</Pill>
}
