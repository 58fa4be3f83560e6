import { Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Cite, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { type CouncilMember, choiceLabel, choices } from '../council.ts'
import type { SittingView } from '../council.view.ts'

type Nominee = SittingView['nominees'][number]

/** The roll call. The votes needed stand beside each case before anybody votes. */
export function BallotPanel(view: SittingView) {
  const { slug, sitting, may, page, pages } = view
  const at = `/years/${slug}/sittings/${sitting.id}`
  const isOpen = may.record.kind === 'allowed'
  const table = (
    <Sheet
      caption={t('Biểu quyết từng trường hợp')}
      rows={view.nominees}
      rowKey={(one) => one.id}
      columns={[...caseColumns(view), ...memberColumns(view), ...reasonColumn(isOpen)]}
    />
  )
  return (
    <Panel heading={t('Biểu quyết')} aside={<Rule {...view} />}>
      {isOpen ? (
        <Form
          to={`${at}/votes`}
          submit={t('Lưu biểu quyết')}
          kind={view.standing.missingVotes > 0 ? 'primary' : 'quiet'}
          id="votes"
        >
          <Hidden name="page" value={page} />
          {table}
        </Form>
      ) : (
        table
      )}
      <Pager page={page} pages={pages} href={(to) => `${at}?page=${to}`} />
    </Panel>
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

function caseColumns({ members, sitting }: SittingView): Column<Nominee>[] {
  return [
    { head: t('TT'), numeric: true, lead: true, cell: (one) => one.position },
    {
      head: t('Tập thể, cá nhân'),
      title: true,
      cell: (one) => (
        <>
          {one.personRank ? `${one.personRank} ${one.recipient}` : one.recipient}{' '}
          <Illustrative when={one.illustrative} />
          <br />
          <small>{one.personId ? `${one.award} · ${one.agencyName}` : one.award}</small>
        </>
      ),
    },
    {
      head: t('Cần đạt'),
      numeric: true,
      cell: (one) => (one.votesNeeded === null ? '–' : `${one.votesNeeded}/${members.length}`),
    },
    { head: t('Đồng ý'), numeric: true, cell: (one) => (one.yes === null ? '–' : one.yes) },
    ...(sitting.closedAt
      ? [
          {
            head: t('Kết quả'),
            cell: (one: Nominee) =>
              one.passed ? <Pill kind="honour">{t('đạt')}</Pill> : <Pill kind="late">{t('không đạt')}</Pill>,
          },
        ]
      : []),
  ]
}

function memberColumns(view: SittingView): Column<Nominee>[] {
  if (view.may.record.kind !== 'allowed' && view.votes.length === 0) return []
  return view.members.map((member) => ({
    head: member.name,
    cell: (one: Nominee) => <Vote view={view} nominee={one} member={member} />,
  }))
}

function Vote({ view, nominee, member }: { view: SittingView; nominee: Nominee; member: CouncilMember }) {
  const vote = view.votes.find((one) => one.nomineeId === nominee.id && one.memberId === member.id)
  if (view.may.record.kind === 'allowed')
    return (
      <SelectField
        name={`vote_${nominee.id}_${member.id}`}
        label={t('{member} về {nominee}', { member: member.name, nominee: nominee.recipient })}
        options={choices.map((one) => ({ value: one, label: choiceLabel(one) }))}
        value={vote?.choice}
      />
    )
  if (!vote) return <>–</>
  return (
    <span class="small">
      {choiceLabel(vote.choice)}
      {vote.reason && `: ${vote.reason}`}
    </span>
  )
}

function reasonColumn(isOpen: boolean): Column<Nominee>[] {
  if (!isOpen) return []
  return [
    {
      head: t('Lý do không tham gia'),
      wide: true,
      cell: (one) => (
        <TextField
          name={`reason_${one.id}`}
          label={t('Lý do không tham gia biểu quyết về {nominee}', { nominee: one.recipient })}
          maxLength={300}
        />
      ),
    },
  ]
}
