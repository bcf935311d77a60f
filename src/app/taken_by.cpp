#include "app/taken_by.hpp"

#include <fmt/format.h>

#include "base/words.hpp"

namespace hd::app {
namespace {

// "Đại uý Lê Thị San Hô, 14:20 23/11/2026"; of another agency its name alone.
Result<std::string> who_and_when(ports::Records& records, const access::Actor& actor,
                                 const TakenBy& taken) {
  const CivilDate day = taken.at.local_date();
  const std::string when = fmt::format("{:02}:{:02} {}/{}/{}", taken.at.local_hour(),
                                       taken.at.local_minute(), day.day(), day.month(), day.year());
  if (taken.agency_id.is_none()) return when;
  if (taken.agency_id != actor.agency_id || taken.member_id.is_none()) {
    HD_TRY(const domain::Agency agency, records.people().agency(taken.agency_id));
    return agency.name + ", " + when;
  }
  HD_TRY(const domain::Member member, records.people().member(taken.member_id));
  return (member.rank.empty() ? member.name : member.rank + ' ' + member.name) + ", " + when;
}

}  // namespace

bool is_told_more(const Result<Done>& answer) {
  return !answer && answer.error().code != ErrorCode::password_change_due;
}

Result<Done> told(ports::Records& records, const access::Actor& actor, std::string_view what,
                  const std::optional<TakenBy>& taken, Result<Done> refused) {
  if (!taken) return refused;
  Error error = Error::of(ErrorCode::conflict, refused.error().logged.text);
  error.shown.key = fmt::format("{}.taken.{}", what, taken->act);
  if (!has_word(error.shown.key)) error.shown.key = fmt::format("{}.taken", what);
  HD_TRY(error.shown.argument, who_and_when(records, actor, *taken));
  return fail(std::move(error));
}

}  // namespace hd::app
