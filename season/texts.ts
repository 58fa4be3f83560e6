import type { AgencyKey } from './people.ts'

/** What the news item says each agency did, in our own Vietnamese words. */
export const statements: Record<AgencyKey, string> = {
  btm: 'Các mặt công tác được triển khai có nền nếp, bài bản; chất lượng, tiến độ và yêu cầu nhiệm vụ đều bảo đảm.',
  ct: 'Tham mưu, hướng dẫn và tổ chức thực hiện kế hoạch công tác đảng, công tác chính trị một cách toàn diện, hiệu quả.',
  qlcn: 'Tham mưu cho Tổng cục thực hiện chức năng quản lý nhà nước về công nghệ sản xuất quốc phòng.',
  hc: 'Các mặt công tác hậu cần được tiến hành đồng bộ, có hiệu quả.',
  tc: 'Làm tốt chức năng tài chính; bảo đảm ngân sách cho việc xây dựng và phát triển công nghiệp quốc phòng.',
  ubkt: 'Tham mưu về lãnh đạo, chỉ đạo; công tác kiểm tra, giám sát được tiến hành chặt chẽ, có chất lượng.',
  ttr: 'Tiến hành các cuộc thanh tra, kiểm tra theo kế hoạch; các mặt công tác khác đều làm tốt.',
  dths: 'Làm tốt việc phòng ngừa, phát hiện, ngăn chặn và xử lý vi phạm kỷ luật, pháp luật.',
  tapchi:
    'Tuyên truyền tích cực trên tạp chí điện tử, xuất bản đủ các số theo kế hoạch và sản xuất bản tin Media.',
  da1: 'Phối hợp với cấp trên chỉ đạo các đơn vị thực hiện dự án, bảo đảm tiến độ và chất lượng.',
}

/** Made up: the item says that shortcomings were pointed out one by one, and does not list them. */
export const shortcomings: Record<AgencyKey, string> = {
  btm: 'Báo cáo tổng hợp ba tháng đầu năm gửi chậm so với lịch.',
  ct: 'Việc nhân rộng điển hình giữa các cơ quan chưa thường xuyên.',
  qlcn: 'Một số nhiệm vụ trong kế hoạch hoàn thành sau hạn.',
  hc: 'Sơ kết chuyên đề hậu cần chưa gắn với phong trào thi đua.',
  tc: 'Hướng dẫn quyết toán quỹ khen thưởng còn chậm.',
  ubkt: 'Số liệu đơn thư cập nhật chưa đều theo tháng.',
  ttr: 'Theo dõi việc thực hiện kết luận thanh tra chưa kịp thời.',
  dths: 'Buổi tuyên truyền phòng ngừa vi phạm chưa đủ số đã đăng ký.',
  tapchi: 'Minh chứng kèm theo điểm tự chấm còn thiếu ở một số tiêu chí.',
  da1: 'Phối hợp báo cáo tiến độ với cơ quan nghiệp vụ chưa chặt chẽ.',
}

export const remarks: Record<AgencyKey, string> = {
  btm: 'Nền nếp, đúng yêu cầu; cần chủ động hơn trong báo cáo.',
  ct: 'Tham mưu toàn diện; cần lan tỏa điển hình rộng hơn.',
  qlcn: 'Đúng chức năng; cần giữ đúng hạn các nhiệm vụ.',
  hc: 'Đồng bộ, hiệu quả; cần gắn chuyên đề với phong trào.',
  tc: 'Bảo đảm tốt ngân sách; cần hướng dẫn sớm hơn.',
  ubkt: 'Kiểm tra, giám sát chặt chẽ; cần cập nhật số liệu đều.',
  ttr: 'Hoàn thành đủ các cuộc thanh tra, kiểm tra; cần theo dõi sau kết luận.',
  dths: 'Phòng ngừa tốt; cần đủ số buổi tuyên truyền.',
  tapchi: 'Xuất bản đủ số, có số đặc biệt; cần đủ minh chứng.',
  da1: 'Bảo đảm tiến độ, chất lượng; cần phối hợp báo cáo chặt chẽ.',
}

/** Facts of the item. */
export const directions: { kind: 'direction' | 'request'; statement: string }[] = [
  { kind: 'direction', statement: 'Tổ chức tốt phong trào thi đua Quyết thắng.' },
  {
    kind: 'direction',
    statement: 'Hướng thi đua vào nhiệm vụ chính trị trung tâm và nhiệm vụ đột xuất được giao.',
  },
  { kind: 'request', statement: 'Tham mưu kịp thời cho Đảng ủy và chỉ huy Tổng cục.' },
  { kind: 'request', statement: 'Tăng cường trao đổi, phối hợp giữa các cơ quan.' },
  { kind: 'request', statement: 'Làm tốt công tác khen thưởng, nhân rộng điển hình tiên tiến.' },
]

/** Facts of the item, as the conference heard them. */
export const conclusions = {
  generalRemarks:
    'Phong trào thi đua và công tác khen thưởng được triển khai toàn diện, hiệu quả, bám sát nhiệm vụ chính trị trung tâm của Tổng cục và chức năng của từng cơ quan. Kế hoạch, chỉ tiêu năm 2022 hoàn thành tốt; nhiệm vụ đạt và vượt mức năm 2021.',
  commendationRemarks:
    'Việc xét khen thưởng đúng quy trình, dân chủ, công khai, hướng vào tập thể, cá nhân trực tiếp làm nhiệm vụ.',
  conclusion:
    'Ghi nhận kết quả của các cơ quan trong Cụm; chỉ rõ hạn chế của từng cơ quan. Năm 2023, các cơ quan tổ chức tốt phong trào thi đua Quyết thắng, tham mưu kịp thời, tăng cường phối hợp và nhân rộng điển hình tiên tiến.',
}

export const pledge = {
  preamble:
    'Thủ trưởng các cơ quan trong Cụm thi đua khối cơ quan Tổng cục Công nghiệp quốc phòng thống nhất ký giao ước thi đua năm 2022 với các nội dung sau.',
  commitments: [
    'Hoàn thành tốt kế hoạch, chỉ tiêu đã đăng ký; nhiệm vụ đột xuất làm đúng thời hạn.',
    'Báo cáo đủ 12 tháng, số liệu đúng, có minh chứng.',
    'Xây dựng đơn vị vững mạnh toàn diện “mẫu mực, tiêu biểu”; không có vi phạm kỷ luật phải xử lý.',
    'Mỗi cơ quan có ít nhất một điển hình tiên tiến và một sáng kiến được công nhận.',
    'Xét khen thưởng đúng quy trình, dân chủ, công khai, ưu tiên người trực tiếp làm nhiệm vụ.',
  ].join('\n'),
}
