import { type Award, alike } from './award.ts'

/** “Bằng khen, giấy khen”, from the base up. */
export const certificateAwards: Award[] = alike(
  { kind: 'merit', level: 'ministry', group: 'certificate', recipients: ['individual', 'collective'] },
  [
    {
      code: 'certificateOfCommendation',
      name: 'Giấy khen',
      handbook: ['GK'],
      kind: 'commendation',
      level: 'grassroots',
      recipients: ['individual', 'collective', 'household'],
    },
    {
      code: 'unitCertificate',
      name: 'Bằng khen của thủ trưởng đơn vị trực thuộc Bộ Quốc phòng',
      handbook: ['BK_QK', 'BK_DVTT_BQP'],
      level: 'formation',
      armyOnly: true,
    },
    {
      code: 'defenceCertificate',
      name: 'Bằng khen của Bộ trưởng Bộ Quốc phòng',
      handbook: ['BK_BO_TINH', 'BK_BO_TINH_TT', 'BK_BQP'],
      armyOnly: true,
    },
    {
      code: 'certificateOfMerit',
      name: 'Bằng khen của bộ, ban, ngành, tỉnh',
      handbook: ['BK_BO_TINH', 'BK_BO_TINH_TT', 'BK_BO_TINH_HGD'],
      recipients: ['individual', 'collective', 'household'],
    },
    {
      code: 'primeMinisterCertificate',
      name: 'Bằng khen của Thủ tướng Chính phủ',
      handbook: ['BK_TTG', 'BK_TTG_TT'],
      level: 'state',
    },
  ],
)

/** “Kỷ niệm chương”. */
export const badgeAwards: Award[] = alike(
  { kind: 'badge', level: 'ministry', group: 'badge', recipients: ['individual'] },
  [
    { code: 'commemorativeBadge', name: 'Kỷ niệm chương', handbook: ['KNC'] },
    {
      code: 'armyBuildingBadge',
      name: 'Kỷ niệm chương Vì sự nghiệp xây dựng Quân đội nhân dân Việt Nam',
      handbook: ['KNC'],
      armyOnly: true,
    },
  ],
)

/** “Huy chương”. */
export const medalAwards: Award[] = alike(
  { kind: 'medal', level: 'state', group: 'medal', recipients: ['individual'] },
  [
    { code: 'gloriousFighterMedal3', name: 'Huy chương Chiến sĩ vẻ vang hạng Ba', handbook: ['HCH_CSVV_3'] },
    { code: 'gloriousFighterMedal2', name: 'Huy chương Chiến sĩ vẻ vang hạng Nhì', handbook: ['HCH_CSVV_2'] },
    {
      code: 'gloriousFighterMedal1',
      name: 'Huy chương Chiến sĩ vẻ vang hạng Nhất',
      handbook: ['HCH_CSVV_1'],
    },
    {
      code: 'militaryFlagMedal',
      name: 'Huy chương Quân kỳ quyết thắng',
      handbook: ['HCH_QKQT'],
      armyOnly: true,
    },
    {
      code: 'nationalSecurityMedal',
      name: 'Huy chương Vì an ninh Tổ quốc',
      handbook: ['HCH_VANTQ'],
      civilOnly: true,
    },
    {
      code: 'youthVolunteerMedal',
      name: 'Huy chương Thanh niên xung phong vẻ vang',
      handbook: ['HCH_TNXPVV'],
      civilOnly: true,
    },
    { code: 'friendshipMedal', name: 'Huy chương Hữu nghị', handbook: ['HCH_HN'] },
  ],
)

/** “Huân chương”, from the third class up. */
export const orderAwards: Award[] = alike(
  { kind: 'order', level: 'state', group: 'order', recipients: ['individual', 'collective'] },
  [
    { code: 'labourOrder3', name: 'Huân chương Lao động hạng Ba', handbook: ['HC_LD_3', 'HC_LD_3_TT'] },
    { code: 'labourOrder2', name: 'Huân chương Lao động hạng Nhì', handbook: ['HC_LD_2', 'HC_LD_2_TT'] },
    { code: 'labourOrder1', name: 'Huân chương Lao động hạng Nhất', handbook: ['HC_LD_1', 'HC_LD_1_TT'] },
    { code: 'defenceOrder3', name: 'Huân chương Bảo vệ Tổ quốc hạng Ba', handbook: ['HC_BVTQ_3'] },
    { code: 'defenceOrder2', name: 'Huân chương Bảo vệ Tổ quốc hạng Nhì', handbook: ['HC_BVTQ_2'] },
    { code: 'defenceOrder1', name: 'Huân chương Bảo vệ Tổ quốc hạng Nhất', handbook: ['HC_BVTQ_1'] },
    { code: 'featOrder3', name: 'Huân chương Chiến công hạng Ba', handbook: ['HC_CC_3'] },
    { code: 'featOrder2', name: 'Huân chương Chiến công hạng Nhì', handbook: ['HC_CC_2'] },
    { code: 'featOrder1', name: 'Huân chương Chiến công hạng Nhất', handbook: ['HC_CC_1'] },
    { code: 'braveryOrder', name: 'Huân chương Dũng cảm', handbook: ['HC_DC'] },
    {
      code: 'greatUnityOrder',
      name: 'Huân chương Đại đoàn kết dân tộc',
      handbook: ['HC_DDK'],
      recipients: ['individual'],
    },
    { code: 'friendshipOrder', name: 'Huân chương Hữu nghị', handbook: ['HC_HN'] },
    { code: 'militaryExploitOrder3', name: 'Huân chương Quân công hạng Ba', handbook: ['HC_QUANCONG_3'] },
    { code: 'militaryExploitOrder2', name: 'Huân chương Quân công hạng Nhì', handbook: ['HC_QUANCONG_2'] },
    { code: 'militaryExploitOrder1', name: 'Huân chương Quân công hạng Nhất', handbook: ['HC_QUANCONG_1'] },
    { code: 'independenceOrder3', name: 'Huân chương Độc lập hạng Ba', handbook: ['HC_DOCLAP_3'] },
    { code: 'independenceOrder2', name: 'Huân chương Độc lập hạng Nhì', handbook: ['HC_DOCLAP_2'] },
    { code: 'independenceOrder1', name: 'Huân chương Độc lập hạng Nhất', handbook: ['HC_DOCLAP_1'] },
    { code: 'hoChiMinhOrder', name: 'Huân chương Hồ Chí Minh', handbook: ['HC_HCM'] },
    { code: 'goldStarOrder', name: 'Huân chương Sao vàng', handbook: ['HC_SAOVANG'] },
  ],
)

/** “Danh hiệu vinh dự nhà nước, giải thưởng”. */
export const honourAwards: Award[] = alike(
  { kind: 'stateHonour', level: 'state', group: 'stateHonour', recipients: ['individual'] },
  [
    { code: 'meritedTitle', name: 'Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân ưu tú', handbook: ['DH_UUTU'] },
    {
      code: 'peoplesTitle',
      name: 'Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân nhân dân',
      handbook: ['DH_NHANDAN'],
    },
    {
      code: 'labourHero',
      name: 'Anh hùng Lao động',
      handbook: ['AHLD'],
      recipients: ['individual', 'collective'],
    },
    {
      code: 'armedForcesHero',
      name: 'Anh hùng Lực lượng vũ trang nhân dân',
      handbook: ['AHLLVTND'],
      recipients: ['individual', 'collective'],
    },
    { code: 'heroicMother', name: 'Bà mẹ Việt Nam anh hùng', handbook: ['BMVNAH'] },
    {
      code: 'heroProvince',
      name: 'Tỉnh anh hùng, Thành phố anh hùng',
      handbook: ['TINH_AH'],
      recipients: ['collective'],
      civilOnly: true,
    },
    {
      code: 'statePrize',
      name: 'Giải thưởng Nhà nước',
      handbook: ['GT_NN'],
      kind: 'prize',
      recipients: ['individual', 'collective'],
    },
    {
      code: 'hoChiMinhPrize',
      name: 'Giải thưởng Hồ Chí Minh',
      handbook: ['GT_HCM'],
      kind: 'prize',
      recipients: ['individual', 'collective'],
    },
  ],
)
