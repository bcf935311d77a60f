#include "app/newcomer.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "crypto/random.hpp"

namespace hd::app {
namespace {

bool is_plain_code(std::string_view code) {
  return code.size() >= 3 && code.size() <= 32 && std::all_of(code.begin(), code.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
         });
}

// 4 groups of 5 from 31 letters and digits that are not mistaken for one another: 99 bits.
std::string one_time_password() {
  constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
  std::string out;
  while (out.size() < 23) {
    if (out.size() % 6 == 5) {
      out.push_back('-');
      continue;
    }
    const auto byte = crypto::random_array<1>().front();
    if (byte < letters.size() * 8) out.push_back(letters[byte % letters.size()]);
  }
  return out;
}

}  // namespace

Result<domain::Member> newcomer_of(const NewPerson& wanted, const std::string& prefix) {
  domain::Member member;
  member.id = crypto::random_id<domain::MemberTag>();
  HD_TRY(member.name, required_text(wanted.name, prefix + "name", limits::short_text));
  HD_TRY(member.rank, optional_text(wanted.rank, prefix + "rank", limits::short_text));
  member.code = fold_vietnamese(wanted.code);
  if (!is_plain_code(member.code)) {
    return fail(Error::field_error(prefix + "code", "setup.code_form"));
  }
  if (wanted.functions.empty()) {
    return fail(Error::field_error(prefix + "functions", "setup.function_needed"));
  }
  member.functions = wanted.functions;
  return member;
}

Result<NewSlip> new_slip(const Services& services, const domain::Member& member,
                         std::string agency_name) {
  NewSlip made;
  made.slip = {member, std::move(agency_name), one_time_password()};
  HD_TRY(made.keys, services.vault.new_member_keys(member.id, made.slip.one_time_password));
  return made;
}

Result<Done> check_code_free(ports::Records& records, const domain::Member& newcomer,
                             const std::string& field) {
  const auto other = records.people().member_by_code(newcomer.code);
  if (!other)
    return other.error().code == ErrorCode::not_found ? Result<Done>(Done{}) : fail(other.error());
  // Asked a second time after a lost answer, or added by somebody else: the slip is made anew
  // there.
  const bool waits = other->agency_id == newcomer.agency_id && other->must_change_password;
  if (waits && !other->left_at)
    return fail(Error::field_error(field, "member.added_already", other->name));
  return fail(Error::field_error(field, "setup.code_twice"));
}

}  // namespace hd::app
