// The index of one session: what is found, in which order, and what is not.
#include "crypto/random.hpp"
#include "vault/search_index.hpp"
#include "world.hpp"

using namespace vault_test;
using domain::LeadId;

namespace {

struct Index : vault::SearchIndex {
  LeadId tell(const std::string& story, const std::string& who = "") {
    domain::TipContent content;
    content.story = story;
    content.who = who;
    const auto lead = crypto::random_id<domain::LeadTag>();
    told.push_back(lead);
    add({{lead, content}}, keep_only(told).as_of);
    return lead;
  }
  std::vector<LeadId> found(std::string_view words, std::size_t limit = 10) {
    return find(words, limit).leads;
  }
  std::size_t total(std::string_view words, std::size_t limit) { return find(words, limit).total; }
  std::vector<LeadId> told;
};
using Leads = std::vector<LeadId>;

}  // namespace

TEST_CASE("words are found with and without marks, as typed first") {
  Index index;
  const LeadId other_marks = index.tell("Bà Hoa nói có một chiếc xe.");
  const LeadId as_typed = index.tell("Người tên Hòa đưa đi.");
  index.tell("Không liên quan.");
  CHECK(index.found("hòa") == Leads{as_typed, other_marks});
  CHECK(index.found("hoà").size() == 2);  // the tone on the other letter
  CHECK(index.found("HOA") == Leads{other_marks, as_typed});
}

TEST_CASE("đ is d, and the last word may be a beginning") {
  Index index;
  const LeadId lead = index.tell("Đường dây đưa người qua biên giới.");
  CHECK(index.found("duong day") == Leads{lead});
  CHECK(index.found("bien gio") == Leads{lead});
  CHECK(index.found("bien xa").empty());  // every word must occur
}

TEST_CASE("hits beyond those shown are counted") {
  Index index;
  for (int i = 0; i < 3; ++i) index.tell("Bà Hoa nói có một chiếc xe.");
  index.tell("Không liên quan.");
  CHECK(index.found("hoa", 2).size() == 2);
  CHECK(index.total("hoa", 2) == 3);
  CHECK(index.total("không", 2) == 1);
}

TEST_CASE("a telephone number is found however it was grouped") {
  Index index;
  const LeadId spaced = index.tell("Gọi cho em.", "nick Sóng, máy 0900 000.111");
  const LeadId abroad = index.tell("Số +84 900 000 222 nhắn tới.");
  CHECK(index.found("0900000111") == Leads{spaced});
  CHECK(index.found("0900.000 111") == Leads{spaced});
  CHECK(index.found("+84900000111") == Leads{spaced});
  CHECK(index.found("0900 000 222") == Leads{abroad});
  CHECK(index.found("0900000").size() == 2);  // a beginning
  CHECK(index.found("0900000333").empty());
}

TEST_CASE("signs of the query language are words like others") {
  Index index;
  const LeadId lead = index.tell("Nó viết: a OR b \"c\" (d) near*");
  CHECK(index.found("or") == Leads{lead});
  CHECK(index.found("\"c\" (d)") == Leads{lead});
  for (const char* odd : {"\"", "(", "* ^ :", "- -", "story:", "typed : x OR", "", "   "}) {
    CHECK(index.found(odd).empty());
  }
}

TEST_CASE("what is out of reach is forgotten, what is missing is told") {
  Index index;
  const LeadId kept = index.tell("tin giữ lại");
  const LeadId lost = index.tell("tin chuyển đi");
  const auto fresh = crypto::random_id<domain::LeadTag>();
  CHECK(index.keep_only({kept, fresh}).leads == Leads{fresh});
  CHECK(index.found("tin") == Leads{kept});
  CHECK(index.keep_only({kept, lost}).leads == Leads{lost});
  CHECK(index.found("tin chuyen").empty());
}

TEST_CASE("a lead that cannot be opened is known and found by nothing") {
  Index index;
  const auto lead = crypto::random_id<domain::LeadTag>();
  index.add({{lead, std::nullopt}}, index.keep_only({lead}).as_of);
  CHECK(index.keep_only({lead}).leads.empty());
  CHECK(index.keep_only({}).leads.empty());
}

TEST_CASE("a lead that changes while its old text is on the way waits to be read anew") {
  Index index;
  const LeadId lead = index.tell("chữ cũ");
  index.forget(lead);
  const auto missing = index.keep_only({lead});
  CHECK(missing.leads == Leads{lead});
  domain::TipContent content;
  content.story = "chữ giữa chừng";
  index.forget(lead);
  index.add({{lead, content}}, missing.as_of);
  CHECK(index.found("chu").empty());
  content.story = "chữ mới";
  index.add({{lead, content}}, index.keep_only({lead}).as_of);
  CHECK(index.found("chu") == Leads{lead});
  CHECK(index.found("giữa").empty());
}

TEST_CASE("nothing of a text is left when it is gone, and others keep their words") {
  vault::WordIndex words;
  const auto first = words.add("hoà bình");
  const auto second = words.add("hòa bình");
  vault::WordIndex::Rows gone(words.end());
  gone[first] = true;
  words.remove(gone);
  using Marks = vault::WordIndex::Marks;
  CHECK(words.find("hoà", Marks::as_typed) == vault::WordIndex::Rows{false, false});
  CHECK(words.find("hoa", Marks::ignored) == vault::WordIndex::Rows{false, true});
  gone[second] = true;
  words.remove(gone);
  CHECK(words.find("b", Marks::ignored) == vault::WordIndex::Rows{false, false});
}
