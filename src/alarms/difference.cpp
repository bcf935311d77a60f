#include "alarms/difference.hpp"

#include <algorithm>
#include <map>

namespace hd::alarms {
namespace {

std::set<Recipient> recipients_of(const OpenDuty& open) {
  std::set<Recipient> all;
  for (const Telling& telling : open.tellings) all.emplace(telling.rung, telling.member_id);
  return all;
}

void compare(const OpenDuty& open, const KeptAlarm* kept, Moment now, Difference& out) {
  for (const Telling& telling : open.tellings) {
    if (telling.at > now) continue;
    if (kept != nullptr && kept->told.contains({telling.rung, telling.member_id})) continue;
    out.to_tell.push_back({open.duty, telling});
  }
  if (kept == nullptr) return;
  const auto wanted = recipients_of(open);
  for (const Recipient& told : kept->told) {
    if (!wanted.contains(told)) out.to_end.emplace_back(kept->id, told);
  }
}

}  // namespace

Difference difference(const std::vector<OpenDuty>& open, const std::vector<KeptAlarm>& kept,
                      Moment now, Moment until) {
  std::map<DutyKey, const KeptAlarm*> by_key;
  for (const KeptAlarm& alarm : kept) by_key.emplace(alarm.key, &alarm);
  Difference out;
  for (const OpenDuty& duty : open) {
    const auto found = by_key.find(duty.duty.key);
    compare(duty, found == by_key.end() ? nullptr : found->second, now, out);
    if (found != by_key.end()) by_key.erase(found);
  }
  for (const auto& [key, alarm] : by_key) {
    if (key.due_at <= until) out.to_close.push_back(alarm->id);
  }
  std::stable_sort(
      out.to_tell.begin(), out.to_tell.end(),
      [](const NewTelling& a, const NewTelling& b) { return a.telling.at < b.telling.at; });
  return out;
}

}  // namespace hd::alarms
