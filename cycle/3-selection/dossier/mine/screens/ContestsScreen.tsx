import { Act } from '#kit/form/act.tsx'
import { SelectField, TextArea } from '#kit/form/fields.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Facts, Panel } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { contestOutcomeLabel, contestOutcomes, listLabel } from '../contest.ts'
import type { ContestsView } from '../mine.view.ts'
import { ContestState } from './MyContests.tsx'

/** What people of one’s agencies contest in their records, open ones first. */
export function ContestsScreen({ contests, today, page, pages }: ContestsView) {
  return (
    <Page heading={t('Ý kiến về dữ kiện')} sub={t('Người trong đơn vị cho rằng dữ kiện về mình chưa đúng.')}>
      {contests.length === 0 && (
        <Empty
          title={t('Chưa có ý kiến nào')}
          how={t('Ai cũng gửi được ý kiến về dữ kiện của mình ở trang “Vì sao chưa đến tôi?”.')}
        />
      )}
      {contests.map((one) => (
        <Panel
          key={one.id}
          id={`contest-${one.id}`}
          heading={one.person}
          aside={<ContestState contest={one} today={today} />}
        >
          <Facts
            items={[
              [t('Mã biên nhận'), one.receipt],
              [t('Gửi lúc'), vnInstant(one.madeAt)],
              [listLabel(one.list), <a href={`/people/${one.personId}/record`}>{one.fact}</a>],
              [t('Nội dung'), <span class="prewrap">{one.words}</span>],
              [t('Trả lời'), one.answer && `${one.answer.by}: ${one.answer.words}`],
            ]}
          />
          {!one.answer && (
            <Act may={one.may} to={`/contests/${one.id}/answer`} label={t('Trả lời')}>
              <SelectField
                name="outcome"
                label={t('Kết quả')}
                options={contestOutcomes.map((value) => ({ value, label: contestOutcomeLabel(value) }))}
                required
              />
              <TextArea
                name="words"
                label={t('Trả lời thế nào')}
                hint={t('Nói căn cứ. Nếu sửa, hãy sửa ở trang Quá trình rồi trả lời.')}
                required
              />
            </Act>
          )}
        </Panel>
      ))}
      <Pager page={page} pages={pages} href={(to) => `/contests?page=${to}`} />
    </Page>
  )
}
