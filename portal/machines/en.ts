export const english: Record<string, string> = {
  'Bài chưa đăng thì địa chỉ đi theo tiêu đề.':
    'Before it is published, the address of an item follows its title.',
  'Bài đã gỡ thì giữ nguyên địa chỉ.': 'A withdrawn item keeps its address.',
  'Địa chỉ cần có chữ cái không dấu hoặc chữ số.': 'An address needs letters without marks, or digits.',
  'Đây là địa chỉ hiện nay của bài.': 'This is the address the item has now.',
  'Bài khác đang hoặc đã dùng địa chỉ này. Hãy đặt khác.':
    'Another item has or had this address. Choose another.',
  'Đổi địa chỉ bài': 'Change the address of the item',
  'Địa chỉ cũ vẫn dẫn tới bài.': 'The old address still leads to the item.',
  'Phần sau /news/': 'The part after /news/',
  'Đã đổi địa chỉ; địa chỉ cũ vẫn dẫn tới bài.':
    'The address was changed; the old one still leads to the item.',
}
