#include "app/choose_mail.hpp"

#include <algorithm>

#include "app/authorise.hpp"

namespace hd::app::choose_mail {
namespace {

constexpr auto action = access::Action::choose_mail;
constexpr std::size_t longest = 254;  // RFC 5321, with its brackets 256
constexpr std::size_t longest_name = 64;

bool is_in(std::string_view text, std::string_view marks) {
  return !text.empty() && std::ranges::all_of(text, [&](char c) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return is_letter || (c >= '0' && c <= '9') || marks.find(c) != marks.npos;
  });
}

bool has_empty_part(std::string_view text) {
  return text.starts_with('.') || text.ends_with('.') || text.find("..") != text.npos;
}

// What could not be brought to the old address is tried at the new one at once.
Result<Done> try_anew(ports::DigestRecords& digests, domain::MemberId member, Moment now) {
  HD_TRY(const auto letters, digests.letters(now.local_date()));
  for (ports::Letter letter : letters) {
    if (letter.member_id != member || letter.state != ports::LetterState::refused) continue;
    letter.next_try_at = now;
    HD_CHECK(digests.put(letter));
  }
  return Done{};
}

}  // namespace

bool is_plain_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (text.size() > longest || at == text.npos || at > longest_name) return false;
  const std::string_view name = text.substr(0, at);
  const std::string_view host = text.substr(at + 1);
  return is_in(name, "._+-") && !has_empty_part(name) && !name.starts_with('-') &&
         is_in(host, ".-") && !has_empty_part(host) && host.find('.') != host.npos;
}

Result<Done> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, action));
  if (!input.address.empty() && !is_plain_address(input.address)) {
    return fail(Error::field_error("address", "input.no_mail_address"));
  }
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    HD_CHECK(records.journal().append(
        audit_of(services, caller, action, "member", caller.actor.member_id.text())));
    ports::DigestRecords& digests = records.digests();
    if (input.address.empty()) return digests.remove_address(caller.actor.member_id);
    HD_CHECK(digests.put(caller.actor.member_id, {input.address, input.language}));
    return try_anew(digests, caller.actor.member_id, services.clock.now());
  }));
  return Done{};
}

}  // namespace hd::app::choose_mail
