#include "app/save_filter.hpp"

#include <algorithm>

#include "app/authorise.hpp"
#include "base/text.hpp"

namespace hd::app::save_filter {
namespace {

constexpr std::size_t name_characters = 60;
constexpr std::size_t query_bytes = 500;

// It becomes part of an address: nothing in it may be anything else.
bool is_query(std::string_view text) {
  return text.size() <= query_bytes && std::ranges::all_of(text, [](char c) {
           const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
           const bool is_digit = c >= '0' && c <= '9';
           return is_letter || is_digit || std::string_view("=&_.-%").find(c) != std::string::npos;
         });
}

Result<Done> check_room(ports::Records& records, domain::MemberId member,
                        const ports::SavedFilter& filter) {
  HD_TRY(const auto saved, records.filters().of(member, filter.list));
  const bool is_known = std::ranges::any_of(
      saved, [&](const ports::SavedFilter& one) { return one.name == filter.name; });
  if (is_known || saved.size() < most) return Done{};
  Error error = Error::of(ErrorCode::conflict, "too many saved filters");
  error.shown.key = "filter.too_many";
  return fail(std::move(error));
}

}  // namespace

Result<Done> run(const Services& services, const Caller& caller, Input input) {
  HD_CHECK(authorise(caller.actor, access::Action::read_today));
  ports::SavedFilter& filter = input.filter;
  HD_TRY(filter.name, required_text(filter.name, "name", name_characters));
  if (!is_query(filter.query)) return fail(Error::field_error("query", "input.wrong_kind"));
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    if (input.is_removal) return records.filters().remove(caller.actor.member_id, filter);
    HD_CHECK(check_room(records, caller.actor.member_id, filter));
    return records.filters().put(caller.actor.member_id, filter);
  }));
  return Done{};
}

}  // namespace hd::app::save_filter
