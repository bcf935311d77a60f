#include "alarms/digest.hpp"

namespace hd::alarms {
namespace {

int& place_of(Digest& digest, const ToldDuty& told, Moment now, Moment midnight) {
  if (told.code == accept_handover) return digest.handovers;
  if (told.code == read_answer) return digest.answers;
  if (told.code == confirm_paper || told.code == answer_request) return digest.papers;
  if (told.due_at <= now) return digest.late;
  return told.due_at <= midnight ? digest.today : digest.soon;
}

}  // namespace

std::map<domain::MemberId, Digest> digests(const std::vector<ToldDuty>& told, Moment now) {
  // A limit in days ends at 24:00 of its last day.
  const Moment midnight = Moment::local(now.local_date().plus_days(1), 0, 0);
  std::map<domain::MemberId, Digest> all;
  for (const ToldDuty& one : told) ++place_of(all[one.member_id], one, now, midnight);
  return all;
}

}  // namespace hd::alarms
