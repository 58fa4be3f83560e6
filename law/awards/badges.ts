import type { Asked, Standard } from '../kernel/asked.ts'
import { people } from '../kernel/conditions/people.ts'
import { served } from '../kernel/conditions/service.ts'
import { undisciplined } from '../kernel/conditions/standing.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { forPeople, inArmy, notRead, onRoute, since2024 } from './by-route.ts'

const issuers = forPeople(
  cite('06/2022/QH15', 'Điều 71'),
  'Đủ tiêu chuẩn kỷ niệm chương mà bộ, ban, ngành, tỉnh đã đăng ký (thường là số năm công tác trong ngành)',
)

// Điều 45 Thông tư 151/2018/TT-BQP, nói gọn: phục vụ Quân đội liên tục từ 30 năm; xét khi thôi phục vụ; không bị kỷ luật
// từ cảnh cáo.
function armyBuilding2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 45')
  return every(
    served(who, at, { years: 30, doubled: false, citation }),
    people(at, 'Thôi phục vụ trong Quân đội: nghỉ hưu, chuyển ngành, phục viên', citation),
    undisciplined(who, at, { lightest: 'warning', citation }),
    people(at, 'Cả quá trình phục vụ không bị kỷ luật từ cảnh cáo trở lên', citation),
  )
}

const since2024Unread = notRead(
  'Tiêu chuẩn Kỷ niệm chương Vì sự nghiệp xây dựng Quân đội từ năm 2024; 25 năm nam, 20 năm nữ là nếp của đơn vị',
  cite('118/2023/TT-BQP', 'tiêu chuẩn bằng khen, kỷ niệm chương'),
)

/** “Kỷ niệm chương” for a person: by the rules each issuing body registered, and the army's own. */
export const badgesOfPersons: Standard<PersonFacts>[] = [
  onRoute({ award: 'commemorativeBadge', recipient: 'individual' }, 'contribution', {
    national: since2024(issuers),
  }),
  onRoute({ award: 'armyBuildingBadge', recipient: 'individual' }, 'contribution', {
    national: since2024(since2024Unread),
    army: inArmy(armyBuilding2018, since2024Unread),
  }),
]
