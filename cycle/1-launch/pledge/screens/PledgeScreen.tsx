import { Act } from '#kit/form/act.tsx'
import { vnDay, vnInstant, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Notice, Panel, Pill, Progress } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { leadWord } from '../../movement/movement.ts'
import { commitmentsOf, type Pledge, type PledgeSignature } from '../pledge.ts'

type Party = {
  id: string
  name: string
  leads: boolean
  targets: number
  signature: PledgeSignature | null
  maySign: Verdict
}
type View = {
  slug: string
  year: number
  word: 'cluster' | 'block'
  pledge: Pledge | null
  paperId: string | null
  parties: Party[]
  may: { write: Verdict }
}

export function PledgeScreen(view: View) {
  const { slug, year, parties, paperId, may, pledge } = view
  const signed = parties.filter((party) => party.signature).length
  return (
    <Page
      heading={t('Giao ước thi đua năm {year}', { year })}
      sub={<a href={`/years/${slug}/launch`}>{t('Phát động và giao ước')}</a>}
      act={!pledge && may.write.kind === 'allowed' && <Write slug={slug} label={t('Soạn lời giao ước')} />}
    >
      {paperId && (
        <Notice kind="done">
          {t('Các đơn vị đã ký đủ.')}{' '}
          <a href={`/years/${slug}/papers/${paperId}`}>{t('Mở bản giao ước thi đua')}</a>
        </Notice>
      )}
      <Own {...view} />
      <Panel
        heading={t('Lời giao ước')}
        aside={
          pledge && may.write.kind === 'allowed' && <Write slug={slug} label={t('Sửa lời giao ước')} quiet />
        }
      >
        <Words pledge={pledge} />
      </Panel>
      <Panel heading={t('Chữ ký của các đơn vị')} aside={<Progress done={signed} all={parties.length} />}>
        <Sheet
          caption={t('Chữ ký của các đơn vị')}
          columns={columns(view)}
          rows={parties}
          rowKey={(party) => party.id}
          empty={<Empty title={t('Cụm chưa có đơn vị thành viên.')} />}
        />
      </Panel>
    </Page>
  )
}

function Write({ slug, label, quiet }: { slug: string; label: string; quiet?: boolean }) {
  return (
    <Button href={`/years/${slug}/pledge/text`} kind={quiet ? 'quiet' : 'primary'}>
      {label}
    </Button>
  )
}

/** The signature of the reader's own agency, where the reader heads one and has not signed. */
function Own({ slug, parties }: View) {
  const own = parties.find((party) => party.maySign.kind !== 'hidden' && !party.signature)
  if (!own) return null
  return (
    <Panel heading={t('Ký giao ước cho {agency}', { agency: own.name })}>
      <p>
        {t('Đơn vị có {count} chỉ tiêu. Khi thủ trưởng ký, chỉ tiêu được cố định đến hết năm.', {
          count: own.targets,
        })}{' '}
        <a href={`/years/${slug}/agencies/${own.id}/targets`}>{t('Xem chỉ tiêu')}</a>
      </p>
      <Act
        may={own.maySign}
        to={`/years/${slug}/agencies/${own.id}/pledge-signature`}
        label={t('Ký giao ước')}
        confirm={t('Thủ trưởng ký giao ước thi đua thay mặt {agency}? Chữ ký không rút lại được.', {
          agency: own.name,
        })}
      />
    </Panel>
  )
}

function Words({ pledge }: { pledge: Pledge | null }) {
  if (!pledge)
    return (
      <Empty
        title={t('Chưa có lời giao ước.')}
        how={t('Đơn vị dẫn đầu năm nay soạn lời giao ước; thủ trưởng từng đơn vị thành viên ký.')}
      />
    )
  return (
    <>
      <p class="keep-lines">
        {pledge.preamble} <Illustrative when={pledge.illustrative} />
      </p>
      <ol>
        {commitmentsOf(pledge).map((commitment) => (
          <li key={commitment}>{commitment}</li>
        ))}
      </ol>
      <p class="quiet">{t('Ngày ký kết: {day}', { day: vnDay(pledge.signingOn) })}</p>
    </>
  )
}

function columns({ slug, word }: View): Column<Party>[] {
  return [
    {
      head: t('Đơn vị'),
      title: true,
      cell: (party) => (
        <>
          {party.name} {party.leads && <Pill kind="honour">{leadWord(word)}</Pill>}
        </>
      ),
    },
    {
      head: t('Chỉ tiêu'),
      numeric: true,
      cell: (party) => <a href={`/years/${slug}/agencies/${party.id}/targets`}>{vnNumber(party.targets)}</a>,
    },
    { head: t('Người ký'), cell: ({ signature }) => (signature ? <Signer of={signature} /> : '–') },
    { head: t('Lúc ký'), cell: ({ signature }) => (signature ? vnInstant(signature.at) : '–') },
    {
      head: t('Trạng thái'),
      cell: ({ signature }) =>
        signature ? <Pill kind="ok">{t('Đã ký')}</Pill> : <Pill kind="warn">{t('Chưa ký')}</Pill>,
    },
  ]
}

function Signer({ of }: { of: PledgeSignature }) {
  return (
    <>
      {of.rank} {of.name}
      {of.post && <small class="quiet"> · {of.post}</small>}
    </>
  )
}
