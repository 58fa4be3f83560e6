/** English of this folder, by the Vietnamese of the screens. */
export const english: Record<string, string> = {
  'Đã giao nhiệm vụ.': 'The duty has been given.',
  'Đã ghi ngày kết thúc nhiệm vụ.': 'The last day of the duty has been recorded.',
  'Đã lập tài khoản; người dùng đổi mật khẩu ở lần đăng nhập đầu.':
    'The account is open; its owner changes the password at the first sign-in.',
  'Đã khóa tài khoản và kết thúc các phiên đang mở.':
    'The account is closed and its open sessions have ended.',
  'Đã mở lại tài khoản.': 'The account is open again.',
  'Đã đặt mật khẩu tạm; các phiên của người này đã kết thúc.':
    'A temporary password is set; this person’s sessions have ended.',
  'Tên đăng nhập gồm 2 đến 40 chữ thường không dấu, chữ số, dấu chấm hoặc gạch; ví dụ ct.canbo.':
    'A sign-in name has 2 to 40 small letters without marks, digits, dots or hyphens, such as ct.canbo.',
  'Tên đăng nhập {name} đã có người dùng.': 'The sign-in name {name} is taken.',
  'Đây là người quản trị cuối cùng. Hãy giao nhiệm vụ quản trị cho người khác trước.':
    'This is the last administrator. Make somebody else administrator first.',
  'Người này đã có tài khoản.': 'This person already has an account.',
  'Không tự khóa tài khoản đang dùng. Hãy nhờ người quản trị khác.':
    'You cannot close the account you are using. Ask another administrator.',
  'Hãy đổi mật khẩu của chính mình ở trang Tài khoản của tôi.':
    'Change your own password on the page My account.',
  'Nhiệm vụ này đã có ngày kết thúc.': 'This duty already has a last day.',
  'Người này đang giữ đúng nhiệm vụ đó.': 'This person already holds that duty.',
  'Không được trước ngày bắt đầu ({day}).': 'Not before the first day ({day}).',
  'Nhiệm vụ này gắn với một cơ quan. Hãy chọn cơ quan.':
    'This duty belongs to one agency. Choose the agency.',
  'Không được trước ngày nhận chức vụ đang giữ ({day}).':
    'Not before the first day of the post held now ({day}).',
  'Cán bộ thi đua chỉ thêm người vào cơ quan mình. Hãy nhờ người quản trị hệ thống.':
    'An emulation officer adds people to their own agency only. Ask the administrator.',
  'Người này không thuộc cơ quan bạn phụ trách. Hãy nhờ cán bộ thi đua của cơ quan đó hoặc người quản trị.':
    'This person does not serve in your agency. Ask the emulation officer there or the administrator.',
  'Điều chuyển giữa các cơ quan do người quản trị hệ thống ghi.':
    'Moves between agencies are recorded by the administrator.',
  'Đã thêm {name}.': '{name} has been added.',
  'Đã lưu thông tin.': 'The particulars are saved.',
  'Đã ghi chức vụ mới; chức vụ cũ kết thúc cùng ngày.':
    'The new post is recorded; the former one ends that day.',
  'Người trực tiếp công tác, lao động': 'Doing the work themselves',
  'Lãnh đạo, quản lý cấp phòng, ban và khác': 'Heads of divisions and other leaders',
  'Lãnh đạo cấp cục, vụ, sở và tương đương': 'Leaders of departments and the like',
  'Lãnh đạo bộ, ban, ngành, tỉnh': 'Leaders of ministries and provinces',
  Nam: 'Male',
  'Cán bộ thi đua, khen thưởng': 'Emulation officer',
  'Biên tập viên': 'Editor',
  'Phóng viên': 'Reporter',
  'Tổng biên tập': 'Editor-in-chief',
  'Người duyệt bình luận': 'Moderator',
  'Quản trị hệ thống': 'System administrator',
  'Thêm cá nhân': 'Add a person',
  'Thêm nhiều cá nhân cùng lúc': 'Add many people at once',
  'Sửa thông tin cá nhân': 'Edit a person',
  'Ghi chức vụ mới': 'Record a new post',
  'Giao nhiệm vụ trong hệ thống': 'Give a duty in the system',
  'Kết thúc nhiệm vụ trong hệ thống': 'End a duty in the system',
  'Lập tài khoản': 'Open an account',
  'Khóa tài khoản': 'Close the account',
  'Mở lại tài khoản': 'Open the account again',
  'Đặt lại mật khẩu': 'Reset the password',
  '{count} người, xếp theo tên': '{count} people, by given name',
  'Cá nhân, xếp theo tên': 'People, by given name',
  'Cấp bậc': 'Rank',
  'Chức vụ': 'Post',
  'Không có ai khớp với điều kiện tìm.': 'Nobody fits the search.',
  'Hãy gõ ít chữ hơn hoặc chọn mọi đơn vị. Người mới được thêm bằng nút Thêm cá nhân.':
    'Type less, or choose every unit. New people are added with “Add a person”.',
  'Hiện không giữ chức vụ': 'Holds no post now',
  'Sửa thông tin': 'Edit',
  'Thông tin': 'Particulars',
  'Giới tính': 'Gender',
  'Nhóm đối tượng': 'Class of person',
  'Lưu thông tin': 'Save',
  'Quá trình công tác': 'Service',
  'Các chức vụ đã và đang giữ': 'Posts held then and now',
  'Chưa ghi chức vụ nào.': 'No post recorded yet.',
  'Chức vụ đang giữ kết thúc vào ngày nhận chức vụ mới. Nếu chuyển đơn vị, nhiệm vụ cán bộ thi đua hoặc thủ trưởng ở đơn vị cũ cũng kết thúc.':
    'The post held now ends on the day the new one begins. On a move to another unit, the duty as emulation officer or head of the former unit ends too.',
  'đang giữ': 'held now',
  'chưa tới ngày': 'not begun',
  'Danh hiệu, hình thức khen thưởng': 'Titles and awards',
  'Những lần được khen thưởng': 'Awards received',
  'Chưa có lần khen thưởng nào trong sổ.': 'No award in the register yet.',
  'Sổ tự ghi khi một quyết định khen thưởng được ký.':
    'The register fills itself when an award decision is signed.',
  'Nhiệm vụ trong hệ thống': 'Duties in the system',
  'Các nhiệm vụ đã và đang được giao': 'Duties given then and now',
  'Nhiệm vụ': 'Duty',
  'toàn hệ thống': 'the whole system',
  'Chưa được giao nhiệm vụ nào.': 'No duty given yet.',
  'Không có nhiệm vụ thì chỉ xem được năm thi đua của cơ quan mình.':
    'Without a duty one can only look at the year of one’s own agency.',
  'Giao nhiệm vụ': 'Give a duty',
  'Toàn hệ thống': 'The whole system',
  'Cần với cán bộ thi đua và thủ trưởng': 'Needed for emulation officers and heads',
  'Đây là người quản trị cuối cùng.': 'This is the last administrator.',
  'Kết thúc từ ngày': 'Ends from',
  'Tài khoản': 'Account',
  'Người này không đăng nhập được nữa, các phiên đang mở kết thúc ngay.':
    'This person can no longer sign in, and open sessions end at once.',
  'Đặt mật khẩu tạm': 'Set a temporary password',
  'Chữ thường không dấu, chữ số, dấu chấm, ví dụ ct.canbo':
    'Small letters without marks, digits, dots, such as ct.canbo',
  'khóa từ {at}': 'closed since {at}',
  'chưa đổi mật khẩu tạm': 'temporary password not changed',
  'đang dùng': 'in use',
  'Mật khẩu tạm': 'Temporary password',
  'Ít nhất 10 ký tự; người dùng phải đổi ở lần đăng nhập sau.':
    'At least 10 characters; its owner must change it at the next sign-in.',
  'Quân hàm, hàm hoặc để trống': 'Military or other rank, or nothing',
  'Không ghi': 'Not stated',
  'Để thống kê tỷ lệ khen thưởng lãnh đạo và người trực tiếp':
    'For the share of awards to leaders and to those who do the work',
  'Khai báo này đã rút.': 'This declaration is taken back already.',
  'Khai báo do người khác ghi. Hãy đề nghị thư ký Hội đồng rút nếu không đúng.':
    'Somebody else declared it. Ask the secretary of the council to take it back if it is wrong.',
  'Hãy chọn một người khác.': 'Choose somebody else.',
  'Đã khai hai người này là người thân.': 'These two are declared as relatives already.',
  'Đã khai người thân.': 'Relative declared.',
  'Đã rút khai báo.': 'Declaration taken back.',
  'Khai người thân': 'Declare a relative',
  'Rút khai báo người thân': 'Took back the declaration of a relative',
  'Người thân đã khai': 'Declared relatives',
  'Chỉ bạn và thư ký, chủ tịch Hội đồng xem được mục này. Người thân không xét khen thưởng cho nhau.':
    'Only you and the secretary and chair of the council see this. Relatives do not judge each other.',
  'Quan hệ': 'Relation',
  'Khai lúc': 'Declared at',
  'Chưa khai người thân nào.': 'No relative declared.',
  'Tên người thân': 'Name of the relative',
  'Người thân': 'Relative',
  'Ví dụ: vợ, con, em ruột': 'Such as wife, child, brother',
  'đã rút': 'taken back',
  'Rút khai báo': 'Take back',
}
