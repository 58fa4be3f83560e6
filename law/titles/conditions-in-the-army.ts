import type { Asked } from '../kernel/asked.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import {
  absence,
  entered,
  headFollows,
  monthsInUnit,
  study,
  undisciplined,
} from '../kernel/conditions/standing.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { cleanYear, courseResult, longAbsence, oldUnitAsked } from './year-of-work.ts'

/** The army's circular before 2018-11-25 was not read. */
export function armyBefore2018(_who: PersonFacts, at: Asked): Finding {
  return unread(at, 'Điều kiện chung trong Quân đội trước 25/11/2018', cite('160/2014/TT-BQP', 'toàn văn'))
}

// Điều 3 khoản 1 và khoản 2 Thông tư 151/2018/TT-BQP, nói gọn: có đăng ký thi đua; nhập ngũ, tuyển dụng đủ 10 tháng;
// nghỉ dưới 40 ngày làm việc (số ngày nghỉ đã trừ thai sản, điều trị vết thương, nghỉ phép); không bị phạt hành chính,
// kỷ luật từ khiển trách; kết quả học tập từ khá, khóa ngắn cũng vậy; chuyển công tác thì có nhận xét của đơn vị cũ nếu
// đã ở đó từ 06 tháng; cán bộ chủ trì chỉ được khen cuối năm khi đơn vị mình được khen.
export function army2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 3 khoản 1 điểm đ')
  return every(
    entered(who, at, { citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 1 điểm a') }),
    monthsInUnit(who, at, { least: 10, recruits: true, citation }),
    absence(who, at, { below: 40, citation }),
    undisciplined(who, at, { lightest: 'reprimand', citation }),
    people(at, 'Không bị xử phạt vi phạm hành chính trong năm', citation),
    study(who, at, { from: 0, citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 1 điểm c') }),
    ...oldUnitAsked(who, at, { from: 6, citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 1 điểm d') }),
    headFollows(who, at, { orRated: null, citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 2 điểm e') }),
  )
}

// Thông tư 118/2023/TT-BQP, phần nguyên tắc (đọc bản tóm tắt), nói gọn: mới tuyển dưới 09 tháng không xét; học dưới một
// năm kết quả từ khá; chuyển công tác thì đơn vị nhận xét theo ý kiến cả hai đơn vị; thời gian điều trị vết thương được
// tính; chỉ huy chủ trì được khen khi đơn vị được khen hoặc hoàn thành tốt nhiệm vụ trở lên.
export function army2023(who: PersonFacts, at: Asked): Finding {
  const citation = cite('118/2023/TT-BQP', 'phần nguyên tắc')
  const long = unread(at, 'Kết quả khóa học từ một năm trở lên trong Quân đội từ năm 2024', citation)
  return every(
    monthsInUnit(who, at, { least: 9, recruits: true, citation }),
    cleanYear(who, at),
    courseResult(who, at, { from: 0, citation, long }),
    ...oldUnitAsked(who, at, { from: 1, citation }),
    ...longAbsence(who, at, citation),
    headFollows(who, at, { orRated: 'good', citation }),
  )
}
