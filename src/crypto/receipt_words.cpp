#include "crypto/receipt_words.hpp"

#include <algorithm>
#include <array>

#include "base/check.hpp"
#include "base/text.hpp"

namespace hd::crypto {
namespace {

// Ordered by their letters without marks. The place of a word is its number in receipts that people
// hold on paper: no word may be moved, taken out or put in.
constexpr std::string_view written =
    "ắc ách ai ấm an áng ảnh ao áp ắt âu ấy ba bạc bạch bài bấm bàng bánh bảo bắp bát bầu bảy "
    "bê bệch bến bềnh bèo bếp bệt bí bìa bích biếc biển biêng biết biểu bím bin bình bịp bít "
    "bò bọc bơi bốn bông boong bóp bột bữa bục búi bụm bún bụng bước buồm buông buốt bươu búp "
    "bút bưu buýt cá cách cải cam cân càng cánh cao cặp cát cau cày chà chắc chai chàm chân "
    "chặng chanh chào chập chất cháu cháy chè chếch chén chênh chèo chép chị chia chiếc chiêm "
    "chiến chiêng chiếp chiều chim chín chính chíp chít chịu chờ choàng chóc chóe chơi chòm "
    "chọn chong chóp chót chú chùa chuẩn chúc chui chum chun chung chuốc chuối chườm chuồn "
    "chuông chuột chụp chút cò cốc coi cơm con cồng cọp cột cúc cúm cùn cùng cuốc cuội cườm "
    "cuộn cuống cúp cừu đá đắc đan dáng dành đào đạp đất đậu đây đê đếm đèn đeo đẹp dệt đều "
    "dì địa dịch diệc điện diệp điều đình díp dịu đỏ đóa đoài đoàn đoảng doanh đoạt đọc đôi "
    "đốm đón đông đợp đợt dừa dùi đùm đun dung được đuôi đượm đường duyên duyệt ếch em én eo "
    "ép êu gà gấc gạch gai gấm gần gang gánh gạo gắp gặt gấu gây gen ghế ghếch ghém ghềnh "
    "ghép ghi ghim giêng gìn giục giúp gỗ góc gói gốm gọn gồng góp gót gụ gục gửi gừng guốc "
    "gươm gương gút hà hạc hạch hai hàm hàn hàng hành hào hấp hạt hậu hay hè hếch hẻm hẹn heo "
    "hẹp hết hia hích hiếm hiên hiểu hình hít hiu hồ hoa hoặc hoạch hoài hoàn hoàng hoành "
    "hoạt học hoen hội hòm hòn hồng hộp hót hũ hứa huân húc huệ huếch hùm hun hùng huơ hương "
    "hươu húp hút hưu huy huých huyện huyết huỳnh huýt hy ích im in inh ít kê kem kèn kẻng "
    "kênh kẹo kép kết kêu khá khắc khách khai khảm khăn khang khánh khao khắp khát khâu khay "
    "khế khen khệnh khéo khép khét khêu khỉ khía khích khiêm khiên khiêng khiết khiếu khin "
    "khít khô khoa khoác khoai khoan khoang khoanh khoáy khoe khoét khỏi khóm khôn không khớp "
    "khu khua khuân khuất khuấy khúc khuê khui khum khung khuôn khương khứu khuya khuyên "
    "khuyết khuynh kia kích kiểm kiến kiềng kiệt kiểu kim kín kính kịp kỳ lá lạc lách lái làm "
    "lan làng lành lao lập lật lầu lấy lê lệch lem len lênh leo lép lết lều lìa lịch liếc "
    "liền liệng liễu lim linh líp líu lò loa loại loan loáng loanh loạt loay lọc lòe loét lời "
    "lom long lớp lót lúa luân luật lục lùm lún lưng lược lưới lượm lươn lương lướt lúp lụt "
    "lưu lũy luyện lý mạ mạc mạch mái mâm mận măng mảnh mào mập mát màu mây mẹ mềm men mênh "
    "mèo mép mét mếu mì mía miền miếng miết miều mỉm mịn minh mít mơ moay mộc môi móm món "
    "mong moóc móp mốt mũ mùa mực mũi mùn mừng mười muỗm muốn mường mướp mượt múp mứt mưu ngà "
    "ngạc ngách ngai ngâm ngàn ngang ngành ngao ngập ngát ngâu ngày nghề nghếch nghển nghênh "
    "nghêu nghĩ nghĩa nghịch nghiêm nghiên nghiêng nghiệp nghìn nghịt ngô ngoa ngoặc ngoài "
    "ngoạm ngoan ngoảnh ngoặt ngoáy ngọc ngoe ngoéo ngói ngồm ngon ngỗng ngóp ngọt ngư ngựa "
    "nguẩy ngụm ngưng ngược nguội nguồn ngưỡng ngụp ngút ngưu nguy nguyên nguyệt nhà nhạc "
    "nhài nhám nhãn nhang nhanh nhào nhập nhặt nhàu nhảy nhẹ nhem nhện nheo nhép nhét nhị "
    "nhích nhiệm nhiên nhiệt nhiều nhím nhìn nhỉnh nhịp nhít nhíu nho nhòa nhoài nhoáng nhóc "
    "nhòe nhoẻn nhồi nhóm nhọn nhộng nhớp nhót như nhựa nhuận nhuế nhúm nhún nhung nhược "
    "nhuộm nhường nhút nhụy nhuyễn niềm nín nít nón nụ oa oai oan oanh ốc oe oi ôm ôn ống óp "
    "ớt phà phác phách phái phẩm phấn phẳng phanh phao pháp phát phau phay phê phếch phên "
    "phèng phềnh phèo phép phết phễu phi phía phích phiếm phiên phiệt phiếu phím phin phình "
    "phố phốc phơi phong phớt phú phúc phui phun phụng phước phương phút pin qua quạc quách "
    "quần quảng quanh quào quạt quay quế quen quềnh quẹo quét quơ quý quyển quyết quỳnh quýt "
    "rạch rải riết rim ru rượu rút sa sắc sách sai sâm sân sáng sánh sao sáp sắt sau say se "
    "séc sen sênh sếp sét sếu si siêng siêu sim sin sinh sít sò soài soạn soát sóc soi sớm "
    "sơn sông sốt sứ sữa sức sum sun suối suôn suông suốt súp sút sưu suy suýt tạ tấc tách "
    "tai tám tân tầng tanh táo tập tất tàu tay tế tem tên tênh teo tép tết tếu thả thác thạch "
    "thái thăm thân tháng thành thảo tháp thật thau thay thế thêm then thênh theo thép thết "
    "thêu thi thìa thích thiếc thiên thiêng thiệp thiết thiều thím thìn thính thịt thơ thỏa "
    "thoại thoăn thoáng thoát thóc thoi thơm thôn thông thóp thớt thư thưa thuần thuật thức "
    "thuế thùm thun thùng thuở thuốc thuôn thương thướt thụt thùy thuyền thuyết tí tia tích "
    "tiệc tiệm tiền tiếng tiếp tiết tiêu tím tin tỉnh típ tít tíu tơ toa toại toán toang "
    "toanh toát toáy tóc tỏe toét tôi tôm tôn tổng tốp tốt trách trêu trích triết truất "
    "truyền tủ tựa tuần tuất tục tuệ túi tùm tùng tước tuổi tươm tuôn tường tuốt túp tút tựu "
    "tuyến tuyết ưa ức uể úm ùn ung ước ươi ươm uốn ương ướp ướt úp út ưu uy uyên vá vạc vạch "
    "vai vạm văn vàng vành vào vấp vật váy ve ven vênh véo vét vĩ vỉa vích việc viền viếng "
    "viết vịm vịn vinh vịt võ voan vóc voi vòm vốn võng vọt vua vực vui vun vũng vược vườn "
    "vương vượt vút xem xẻng xẻo xỉa xích xiếc xiêm xiên xiết xoa xoang xoay xòe xoong xốp "
    "xuân xuất xuề xưng xước xuyên yếm yến yết yêu";

constexpr std::size_t count = std::size_t{1} << receipt_word_bits;

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

// "giêng" has its i in the vowel, "giỏ" has it in the consonant.
std::string sound_after_gi(std::string_view rest) {
  const bool is_ieng = rest.size() > 1 && rest[0] == 'e' && !is_vowel(rest[1]);
  const bool owns_i = is_ieng || rest.empty() || !is_vowel(rest.front());
  return (owns_i ? "di" : "d") + std::string(rest);
}

struct Beginning {
  std::string_view written;
  std::string_view sound;
};
// Longer ones first; "kh" stands to be found before "k".
constexpr std::array<Beginning, 9> beginnings{{{"ngh", "ng"},
                                               {"gh", "g"},
                                               {"kh", "kh"},
                                               {"tr", "ch"},
                                               {"qu", "cu"},
                                               {"k", "c"},
                                               {"s", "x"},
                                               {"l", "n"},
                                               {"r", "d"}}};

std::vector<ReceiptWord> loaded() {
  std::vector<ReceiptWord> list;
  for (std::string_view rest = written; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    std::string key = fold_vietnamese(rest.substr(0, end));
    std::string sound = sound_of(key);
    list.push_back({rest.substr(0, end), std::move(key), std::move(sound)});
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  HD_FATAL_UNLESS(list.size() == count);
  return list;
}

std::vector<std::size_t> ordered_by_sound() {
  std::vector<std::size_t> order(count);
  for (std::size_t i = 0; i < count; ++i) order[i] = i;
  std::ranges::sort(order, {}, [](std::size_t i) { return receipt_words()[i].sound; });
  return order;
}

}  // namespace

const std::vector<ReceiptWord>& receipt_words() {
  static const std::vector<ReceiptWord> list = loaded();
  return list;
}

std::string sound_of(std::string_view key) {
  std::string sound(key);
  if (key.starts_with("gi")) {
    sound = sound_after_gi(key.substr(2));
  } else {
    const auto found = std::ranges::find_if(
        beginnings, [&](const Beginning& b) { return key.starts_with(b.written); });
    if (found != beginnings.end()) sound.replace(0, found->written.size(), found->sound);
  }
  for (std::size_t i = 0; i < sound.size(); ++i) {
    if (sound[i] == 'y' && (i == 0 || sound[i - 1] != 'a')) sound[i] = 'i';
  }
  return sound;
}

std::optional<std::size_t> word_of_key(std::string_view key) {
  const auto& list = receipt_words();
  const auto at = std::ranges::lower_bound(list, key, {}, &ReceiptWord::key);
  if (at == list.end() || at->key != key) return std::nullopt;
  return static_cast<std::size_t>(at - list.begin());
}

std::optional<std::size_t> word_of_sound(std::string_view key) {
  static const std::vector<std::size_t> order = ordered_by_sound();
  const std::string sound = sound_of(key);
  const auto sound_at = [](std::size_t i) -> std::string_view { return receipt_words()[i].sound; };
  const auto at = std::ranges::lower_bound(order, std::string_view(sound), {}, sound_at);
  if (at == order.end() || sound_at(*at) != sound) return std::nullopt;
  return *at;
}

bool is_one_slip_away(std::string_view one, std::string_view other) {
  while (!one.empty() && !other.empty() && one.front() == other.front()) {
    one.remove_prefix(1);
    other.remove_prefix(1);
  }
  while (!one.empty() && !other.empty() && one.back() == other.back()) {
    one.remove_suffix(1);
    other.remove_suffix(1);
  }
  if (one.size() + other.size() == 0) return false;  // the same
  if (one.size() <= 1 && other.size() <= 1) return true;
  return one.size() == 2 && other.size() == 2 && one[0] == other[1] && one[1] == other[0];
}

}  // namespace hd::crypto
