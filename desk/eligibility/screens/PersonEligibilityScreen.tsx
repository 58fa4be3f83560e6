import { rankAndName } from '#ground/people/actor.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Illustrative } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { PersonEligibilityView } from '../eligibility.view.ts'
import { Answers } from './Answers.tsx'
import { Ask, AskedWords } from './Ask.tsx'

/** “Vì sao được, vì sao chưa”: every award for one person. */
export function PersonEligibilityScreen(view: PersonEligibilityView) {
  const { person, isSelf, asking, eligibility } = view
  const at = `/people/${person.id}`
  return (
    <Page
      heading={t('Điều kiện khen thưởng của {name}', { name: rankAndName(person) })}
      sub={
        <>
          <AskedWords asking={asking} /> <Illustrative when={person.illustrative} />
        </>
      }
      act={
        <Button href={`${at}/record`} kind="quiet">
          {t('Quá trình qua các năm')}
        </Button>
      }
    >
      <Ask to={`${at}/eligibility`} asking={asking} day={view.day} />
      {eligibility && (
        <Answers
          eligibility={eligibility}
          record={`${at}/record`}
          how={
            isSelf
              ? t('Bạn thấy dữ kiện nào sai hoặc thiếu thì báo cán bộ thi đua của đơn vị ghi lại.')
              : t('Ghi ở trang Quá trình; mỗi điều ghi thêm có thể trả lời nhiều danh hiệu cùng lúc.')
          }
        />
      )}
    </Page>
  )
}
