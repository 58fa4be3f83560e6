import { Fragment } from 'preact'
import { ChangeNotices, ChangesPanel } from '#ground/papers/changes/screens/ChangesPanel.tsx'
import { PaperSheet } from '#ground/papers/screens/PaperSheet.tsx'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { PaperView } from '../papers.view.ts'
import { formName } from './words.ts'

/** One paper: what it is, where it came from, what became of it, and its words. */
export function PaperScreen({
  slug,
  paper,
  changes,
  others,
  parts,
  layout,
  page,
  pages,
  ...rest
}: PaperView) {
  const to = `/years/${slug}/papers/${paper.id}`
  return (
    <Page
      heading={paper.title}
      sub={<a href={`/years/${slug}/papers`}>{t('Văn bản của năm')}</a>}
      act={
        <>
          <Button href={`${to}/pdf`}>{t('Tải bản PDF')}</Button>{' '}
          <Button href={`${to}/docx`} kind="quiet">
            {t('Tải bản Word')}
          </Button>
        </>
      }
    >
      <ChangeNotices slug={slug} changes={changes} />
      <PaperFacts paper={paper} {...rest} />
      {parts.map((part, at) => (
        <Fragment key={at}>{part.draw()}</Fragment>
      ))}
      <PaperSheet layout={layout} />
      <Pager page={page} pages={pages} href={(n) => `${to}?page=${n}`} />
      <ChangesPanel slug={slug} id={paper.id} changes={changes} others={others} may={rest.may.change} />
    </Page>
  )
}

function PaperFacts({ paper, source, issue }: Pick<PaperView, 'paper' | 'source' | 'issue'>) {
  return (
    <Facts
      items={[
        [t('Số, ký hiệu'), paper.reference],
        [t('Ngày'), vnDay(paper.issuedOn)],
        [t('Loại văn bản'), formName(paper.form)],
        [t('Nơi ban hành'), paper.issuer],
        [t('Người lập'), [paper.rank, paper.name].filter(Boolean).join(' ')],
        [t('Lập lúc'), vnInstant(paper.issuedAt)],
        [t('Mẫu'), templateWords(paper)],
        ...(source ? [[t('Lập từ'), <Source source={source} />] as const] : []),
        ...(issue?.dateReason ? [[t('Ngày không theo thứ tự số'), issue.dateReason] as const] : []),
        ...(issue?.warningReason
          ? [[t('Cảnh báo đã xem'), `${issue.warnings.join('; ')} – ${issue.warningReason}`] as const]
          : []),
      ]}
    />
  )
}

function Source({ source }: { source: NonNullable<PaperView['source']> }) {
  return source.address ? <a href={source.address}>{t(source.name)}</a> : <span>{t(source.name)}</span>
}

function templateWords({ templateNumber, templateNote }: PaperView['paper']): string {
  const used =
    templateNumber === null ? t('Mẫu có sẵn') : t('Mẫu riêng, phiên bản {number}', { number: templateNumber })
  return [used, templateNote].filter(Boolean).join('. ')
}
