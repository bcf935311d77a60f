#include "app/record_person.hpp"

#include <charconv>

#include "base/limits.hpp"
#include "base/text.hpp"

namespace hd::app::record_person {
namespace {

constexpr int first_year = 1900;
constexpr std::size_t year_digits = 4;
constexpr std::size_t phone_characters = 40;

Result<std::string> year_of(const std::string& text, int this_year) {
  HD_TRY(std::string year, optional_text(text, "born", year_digits));
  if (year.empty()) return year;
  int number = 0;
  const auto read = std::from_chars(year.data(), year.data() + year.size(), number);
  const bool is_year = read.ec == std::errc{} && read.ptr == year.data() + year.size() &&
                       number >= first_year && number <= this_year;
  if (!is_year) return fail(Error::field_error("born", "input.no_year"));
  return year;
}

}  // namespace

Result<PartOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  PartDraft draft;
  draft.kind = domain::PartKind::lead_person;
  draft.content.role = domain::name_of(input.role);
  HD_TRY(draft.content.title, required_text(input.name, "name", limits::short_text));
  HD_TRY(draft.content.born, year_of(input.born, services.clock.now().local_date().year()));
  HD_TRY(draft.content.phone, optional_text(input.phone, "phone", phone_characters));
  HD_TRY(draft.content.text, optional_text(input.note, "note", limits::long_text));
  return keep_part(services, caller, access::Action::record_person, input.change, draft);
}

}  // namespace hd::app::record_person
