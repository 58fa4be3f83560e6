import { SelectField, TextField } from '#kit/form/fields.tsx'
import { vnDay, vnPercent } from '#kit/format.ts'
import { Empty, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Vote } from '#law/councils/vote-rule.ts'
import type { Layer, Recipient } from '#law/kernel/asked.ts'
import { t } from '#plumbing/language.ts'
import { awardAddress } from '../address.ts'
import { grouped, type Wanted } from '../groups.ts'
import { recipientName, recipientOptions } from '../names.ts'
import type { AskedDay } from '../query.ts'
import type { Summary } from '../summary.ts'
import { AskWhen, LayerField, WhenField } from './AskWhen.tsx'
import { type Frame, LawPage } from './LawPage.tsx'
import { AmountsInLine } from './Money.tsx'

type View = Frame & {
  asked: AskedDay
  query: Wanted & { recipient: Recipient | null; layer: Layer | null | undefined }
  summaries: Summary[]
}

/** Every title and form of commendation: who may receive it, who decides, what it pays. */
export function CatalogueScreen({ magazine, asked, query, summaries }: View) {
  return (
    <LawPage
      magazine={magazine}
      heading={t('Luật thi đua, khen thưởng')}
      sub={t('Mỗi danh hiệu, hình thức: ai được nhận, ai quyết định, mức tiền thưởng, vào ngày đang chọn.')}
      description={t('Tra cứu tiêu chuẩn, thẩm quyền, hồ sơ và tiền thưởng theo từng ngày.')}
      current="/law"
    >
      <AskWhen to="/law" submit={t('Xem')} days={[asked]}>
        <TextField
          name="q"
          type="search"
          label={t('Tên danh hiệu, hình thức')}
          hint={t('Gõ có dấu hay không dấu đều được')}
          value={query.words}
        />
        <SelectField
          name="recipient"
          label={t('Ai được nhận')}
          blank={t('Mọi đối tượng')}
          value={query.recipient}
          options={recipientOptions()}
        />
        <LayerField layer={query.layer} blank={t('Mọi nơi')} />
        <WhenField asked={asked} label={t('Theo luật ngày')} />
      </AskWhen>
      {asked.day && <Found day={asked.day} query={query} summaries={summaries} />}
    </LawPage>
  )
}

function Found({ day, query, summaries }: { day: string } & Pick<View, 'query' | 'summaries'>) {
  if (summaries.length === 0)
    return (
      <Empty
        title={t('Không có danh hiệu, hình thức nào như vậy')}
        how={t('Hãy thử ít chữ hơn, hoặc bớt điều kiện chọn.')}
      />
    )
  return (
    <>
      <p class="quiet" role="status">
        {t('{count} danh hiệu, hình thức theo luật ngày {day}.', {
          count: summaries.length,
          day: vnDay(day),
        })}
      </p>
      <nav class="law-years" aria-label={t('Các nhóm')}>
        {grouped(summaries).map((group) => (
          <a key={group.id} href={`#${group.id}`}>
            {group.name}
          </a>
        ))}
      </nav>
      {grouped(summaries).map((group) => (
        <Panel key={group.id} id={group.id} heading={group.name}>
          <Sheet
            caption={group.name}
            rows={group.awards}
            rowKey={(row) => row.code}
            columns={[
              {
                head: t('Danh hiệu, hình thức'),
                title: true,
                cell: (row) => (
                  <a href={awardAddress(row.code, { on: day, layer: query.layer })}>{t(row.nameThen)}</a>
                ),
              },
              { head: t('Ai được nhận'), cell: (row) => row.recipients.map(recipientName).join(', ') },
              { head: t('Ai quyết định'), wide: true, cell: (row) => <Deciders of={row.deciders} /> },
              { head: t('Phiếu cần đạt'), cell: (row) => <Votes of={row.vote} /> },
              { head: t('Tiền thưởng'), wide: true, cell: (row) => <AmountsInLine amounts={row.amounts} /> },
            ]}
          />
        </Panel>
      ))}
    </>
  )
}

function Deciders({ of }: { of: string[] }) {
  if (of.length === 0) return <span class="quiet">{t('chưa rõ')}</span>
  return <>{of.map((who) => t(who)).join('; ')}</>
}

function Votes({ of }: { of: Vote }) {
  if (of.kind === 'ownRules') return <>{of.majority ? t('hơn một nửa') : t('theo quy chế Hội đồng')}</>
  if (of.percent === null) return <span class="quiet">{t('chưa đọc')}</span>
  const share = vnPercent(of.percent)
  return <>{of.kind === 'unread' ? t('{share}, chưa đọc điều', { share }) : share}</>
}
