import { Hidden } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Cite, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { choiceLabel, choices } from '../council.ts'
import type { SittingView } from '../council.view.ts'
import { type Nominee, nameOf, RollCall } from './RollCall.tsx'

/** The cases. The votes needed stand beside each before anybody votes; the secretary writes the roll call below. */
export function BallotPanel(view: SittingView) {
  const { slug, sitting, may, standing, page, pages } = view
  const at = `/years/${slug}/sittings/${sitting.id}`
  return (
    <>
      <Panel heading={t('Biểu quyết')} aside={<Rule {...view} />}>
        <Sheet
          caption={t('Biểu quyết từng trường hợp')}
          rows={view.nominees}
          rowKey={(one) => one.id}
          columns={columns(view)}
        />
        <Pager page={page} pages={pages} href={(to) => `${at}?page=${to}`} />
      </Panel>
      {may.record.kind === 'allowed' && (
        <Panel heading={t('Ghi biểu quyết')}>
          <Form
            to={`${at}/votes`}
            submit={t('Lưu biểu quyết')}
            kind={standing.missingVotes > 0 ? 'primary' : 'quiet'}
            id="votes"
          >
            <Hidden name="page" value={page} />
            <Hidden name="seen" value={view.stamp} />
            {view.nominees.map((nominee) => (
              <RollCall key={nominee.id} view={view} nominee={nominee} />
            ))}
          </Form>
        </Panel>
      )}
    </>
  )
}

function Rule({ nominees, members }: SittingView) {
  const citation = nominees.find((one) => one.citation)?.citation
  return (
    <span class="small">
      {t('Tính trên tổng số {count} thành viên, kể cả người vắng.', { count: members.length })}{' '}
      {citation && <Cite of={citation} />}
    </span>
  )
}

function columns(view: SittingView): Column<Nominee>[] {
  const { members, sitting, votes } = view
  const whenClosed: Column<Nominee>[] = [
    { head: t('Kết quả'), cell: (one) => <Outcome passed={one.passed} /> },
  ]
  const whenSeen: Column<Nominee>[] = [
    { head: t('Phiếu khác'), wide: true, cell: (one) => <Others view={view} nominee={one} /> },
  ]
  return [
    { head: t('TT'), numeric: true, lead: true, cell: (one) => one.position },
    {
      head: t('Tập thể, cá nhân'),
      title: true,
      cell: (one) => (
        <>
          {nameOf(one)} <Illustrative when={one.illustrative} />
        </>
      ),
    },
    {
      head: t('Danh hiệu, hình thức'),
      cell: (one) => (one.personId ? `${one.award}, ${one.agencyName}` : one.award),
    },
    {
      head: t('Cần đạt'),
      numeric: true,
      cell: (one) => (one.votesNeeded === null ? '–' : `${one.votesNeeded}/${members.length}`),
    },
    { head: t('Đồng ý'), numeric: true, cell: (one) => one.yes ?? '–' },
    ...(sitting.closedAt ? whenClosed : []),
    ...(votes.length > 0 ? whenSeen : []),
  ]
}

function Outcome({ passed }: { passed: boolean | null }) {
  return passed ? <Pill kind="honour">{t('đạt')}</Pill> : <Pill kind="late">{t('không đạt')}</Pill>
}

/** Who did not vote in favour, by name; for the eyes of the council. */
function Others({ view, nominee }: { view: SittingView; nominee: Nominee }) {
  const cast = view.votes.filter((vote) => vote.nomineeId === nominee.id)
  const other = choices.filter((choice) => choice !== 'yes')
  const lines = other.flatMap((choice) => {
    const said = cast.filter((vote) => vote.choice === choice)
    if (said.length === 0) return []
    const names = said.map((vote) => {
      const name = view.members.find((one) => one.id === vote.memberId)?.name ?? ''
      return vote.reason ? `${name} (${vote.reason})` : name
    })
    return [`${choiceLabel(choice)}: ${names.join(', ')}`]
  })
  return <span class="small">{lines.length > 0 ? lines.join(' · ') : '–'}</span>
}
