import type { Asked, Standard } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import { notYet } from '../kernel/conditions/awards.ts'
import { people } from '../kernel/conditions/people.ts'
import { inHardPlaces, served, serving } from '../kernel/conditions/service.ts'
import { hasStatus } from '../kernel/conditions/standing.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { any, every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { believed, throughTheYears } from './orders.ts'

const goodWork = 'Hoàn thành tốt nhiệm vụ trong suốt thời gian phục vụ'
const noFault = 'Không bị khai trừ Đảng, buộc thôi việc, tước danh hiệu, tòa án kết tội'

// Điều 33 Thông tư 151/2018/TT-BQP, nói gọn: phục vụ liên tục trong Quân đội từ 25 năm.
function flagArmy2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 33')
  return every(
    hasStatus(who, at, { statuses: army, citation }),
    served(who, at, { years: 25, doubled: false, citation }),
    notYet(who, at, { award: 'militaryFlagMedal', citation: once2018 }),
  )
}

// Điều 55 Luật 06/2022/QH15, nói gọn: quân nhân, công nhân, công chức, viên chức quốc phòng phục vụ liên tục từ 25 năm,
// hoàn thành tốt nhiệm vụ.
function flagLaw2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 55')
  return every(
    hasStatus(who, at, { statuses: army, citation }),
    served(who, at, { years: 25, doubled: false, citation }),
    people(at, goodWork, citation),
    notYet(who, at, { award: 'militaryFlagMedal', citation: once2022 }),
  )
}

// Điều 56, nói gọn: phục vụ liên tục trong Công an từ 25 năm, hoàn thành tốt nhiệm vụ.
function securityLaw2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 56')
  return every(
    hasStatus(who, at, { statuses: ['police'], citation }),
    served(who, at, { years: 25, doubled: false, citation }),
    people(at, goodWork, citation),
    notYet(who, at, { award: 'nationalSecurityMedal', citation: once2022 }),
  )
}

const army = ['military', 'defenceStaff'] as const
const forces = ['military', 'defenceStaff', 'police'] as const
const once2018 = cite('151/2018/TT-BQP', 'Điều 3 khoản 2 điểm c')
const once2022 = cite('06/2022/QH15', 'Điều 5 khoản 2 điểm c')

/** A class of the medal of glorious fighters: the years it takes, and this class and those above it. */
type Grade = { years: number; below?: number; notYet: readonly AwardCode[] }

const grades = {
  gloriousFighterMedal1: { years: 20, notYet: ['gloriousFighterMedal1'] },
  gloriousFighterMedal2: { years: 15, below: 20, notYet: ['gloriousFighterMedal2', 'gloriousFighterMedal1'] },
  gloriousFighterMedal3: {
    years: 10,
    below: 15,
    notYet: ['gloriousFighterMedal3', 'gloriousFighterMedal2', 'gloriousFighterMedal1'],
  },
} satisfies Partial<Record<AwardCode, Grade>>

// Điều 34 Thông tư 151/2018/TT-BQP, nói gọn: phục vụ liên tục từ 20, 15, 10 năm; sau 31/5/2014, thời gian ở nơi có phụ cấp
// đặc thù từ 100 % tính gấp đôi; chiến sĩ ở đó từ một năm, khi xuất ngũ được hạng Ba.
function gloriousArmy2018(who: PersonFacts, at: Asked, grade: Grade): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 34')
  const { years, below } = grade
  const doubling = { doubled: true, doubledFrom: '2014-06-01' }
  const service = served(who, at, { ...doubling, years, below, citation })
  return every(
    hasStatus(who, at, { statuses: army, citation }),
    years === 10 ? any(service, soldier(who, at, citation)) : service,
    people(at, noFault, citation),
    ...onceOnly(who, at, { grade, citation: once2018 }),
  )
}

// Điều 57 Luật 06/2022/QH15, nói gọn: như trên trong Quân đội, Công an, đang phục vụ, hoàn thành tốt nhiệm vụ; thời gian ở
// biên giới, biển đảo, nơi đặc biệt khó khăn tính gấp đôi.
function gloriousLaw2022(who: PersonFacts, at: Asked, grade: Grade): Finding {
  const citation = cite('06/2022/QH15', 'Điều 57')
  const { years, below } = grade
  const service = served(who, at, { years, below, doubled: true, citation })
  return every(
    hasStatus(who, at, { statuses: forces, citation }),
    years === 10 ? any(service, soldier(who, at, citation)) : service,
    serving(who, at, { citation }),
    people(at, goodWork, citation),
    ...onceOnly(who, at, { grade, citation: once2022 }),
  )
}

function soldier(who: PersonFacts, at: Asked, citation: Citation): Finding {
  return every(
    inHardPlaces(who, at, { years: 1, citation }),
    people(at, 'Là hạ sĩ quan, chiến sĩ, xét khi xuất ngũ', citation),
  )
}

// The higher class leaves nothing for the lower to reward.
function onceOnly(who: PersonFacts, at: Asked, asks: { grade: Grade; citation: Citation }): Finding[] {
  return asks.grade.notYet.map((award) => notYet(who, at, { award, citation: asks.citation }))
}

const glorious = (award: keyof typeof grades) => ({
  award,
  recipient: 'individual' as const,
  route: 'seniority' as const,
  versions: throughTheYears<PersonFacts>({
    army2018: (who, at) => gloriousArmy2018(who, at, grades[award]),
    law2022: (who, at) => gloriousLaw2022(who, at, grades[award]),
  }),
})

/** The medals of persons by years of service; of friendship: see `otherOrders`. */
export const medals: Standard<PersonFacts>[] = [
  {
    award: 'militaryFlagMedal',
    recipient: 'individual',
    route: 'seniority',
    versions: throughTheYears({ army2018: flagArmy2018, law2022: flagLaw2022 }),
  },
  {
    award: 'nationalSecurityMedal',
    recipient: 'individual',
    route: 'seniority',
    versions: throughTheYears({ law2022: securityLaw2022 }),
  },
  glorious('gloriousFighterMedal1'),
  glorious('gloriousFighterMedal2'),
  glorious('gloriousFighterMedal3'),
  {
    award: 'youthVolunteerMedal',
    recipient: 'individual',
    route: 'contribution',
    versions: throughTheYears({
      law2022: believed(
        'Huy chương Thanh niên xung phong vẻ vang: tiêu chuẩn chưa đọc',
        cite('06/2022/QH15', 'Điều 96'),
      ),
    }),
  },
]
