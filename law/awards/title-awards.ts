import { type Award, alike } from './award.ts'

/** “Danh hiệu thi đua của cá nhân”, from the base up. */
export const personTitleAwards: Award[] = alike(
  { kind: 'title', level: 'grassroots', group: 'personTitle', recipients: ['individual'] },
  [
    { code: 'advancedSoldier', name: 'Chiến sĩ tiên tiến', handbook: ['CSTT'] },
    { code: 'advancedWorker', name: 'Lao động tiên tiến', handbook: ['LDTT'] },
    {
      code: 'advancedLabourer',
      name: 'Lao động tiên tiến (công nhân, nông dân, người lao động)',
      handbook: ['LDTT_ND'],
      civilOnly: true,
    },
    { code: 'grassrootsFighter', name: 'Chiến sĩ thi đua cơ sở', handbook: ['CSTDCS'] },
    {
      code: 'armyFighter',
      name: 'Chiến sĩ thi đua toàn quân',
      handbook: ['CSTD_BO_TINH', 'CSTD_TOAN_QUAN'],
      level: 'ministry',
      armyOnly: true,
    },
    {
      code: 'policeFighter',
      name: 'Chiến sĩ thi đua toàn lực lượng Công an nhân dân',
      handbook: ['CSTD_BO_TINH'],
      level: 'ministry',
      civilOnly: true,
    },
    {
      code: 'ministryFighter',
      name: 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
      handbook: ['CSTD_BO_TINH'],
      level: 'ministry',
      civilOnly: true,
    },
    { code: 'nationalFighter', name: 'Chiến sĩ thi đua toàn quốc', handbook: ['CSTDTQ'], level: 'state' },
  ],
)

/** “Danh hiệu thi đua của tập thể, hộ gia đình”, from the base up. */
export const collectiveTitleAwards: Award[] = alike(
  { kind: 'title', level: 'grassroots', group: 'collectiveTitle', recipients: ['collective'] },
  [
    { code: 'advancedUnit', name: 'Đơn vị tiên tiến', handbook: ['DVTT'] },
    { code: 'determinedToWinUnit', name: 'Đơn vị quyết thắng', handbook: ['DVQT'], level: 'ministry' },
    { code: 'advancedCollective', name: 'Tập thể lao động tiên tiến', handbook: ['TTLDTT'] },
    {
      code: 'excellentCollective',
      name: 'Tập thể lao động xuất sắc',
      handbook: ['TTLDXS'],
      level: 'ministry',
    },
    {
      code: 'exemplaryStrongUnit',
      name: 'Đơn vị vững mạnh toàn diện “mẫu mực, tiêu biểu”',
      handbook: ['DV_VMTD'],
      armyOnly: true,
    },
    { code: 'goodTrainingUnit', name: 'Đơn vị huấn luyện giỏi', handbook: ['DV_HLG'], armyOnly: true },
    { code: 'exemplaryCultureUnit', name: 'Đơn vị văn hóa tiêu biểu', handbook: ['DV_VHTB'], armyOnly: true },
    {
      code: 'culturalFamily',
      name: 'Gia đình văn hóa',
      handbook: ['GDVH'],
      recipients: ['household'],
      civilOnly: true,
    },
    { code: 'culturalVillage', name: 'Thôn, tổ dân phố văn hóa', handbook: ['THON_VH'], civilOnly: true },
    {
      code: 'exemplaryCommune',
      name: 'Xã, phường, đặc khu tiêu biểu',
      handbook: ['XPTT'],
      formerly: { name: 'Xã, phường, thị trấn tiêu biểu', before: '2025-07-01' },
      level: 'ministry',
      civilOnly: true,
    },
    {
      code: 'unitFlag',
      name: 'Cờ thi đua của đơn vị trực thuộc Bộ Quốc phòng',
      handbook: ['CTD_QK', 'CTD_DVTT_BQP'],
      level: 'formation',
      armyOnly: true,
    },
    {
      code: 'ministryFlag',
      name: 'Cờ thi đua của Bộ Quốc phòng',
      handbook: ['CTD_BO_TINH', 'CTD_BQP'],
      level: 'ministry',
      armyOnly: true,
    },
    {
      code: 'sectorFlag',
      name: 'Cờ thi đua của bộ, ban, ngành, tỉnh',
      handbook: ['CTD_BO_TINH'],
      level: 'ministry',
      civilOnly: true,
    },
    { code: 'governmentFlag', name: 'Cờ thi đua của Chính phủ', handbook: ['CTD_CP'], level: 'state' },
  ],
)
