#include "app/raise_alarms.hpp"

#include "app/open_duties.hpp"
#include "crypto/random.hpp"

namespace hd::app::raise_alarms {
namespace {

constexpr std::size_t most_at_once = 500;  // in one transaction, so that nobody waits for it long

Result<alarms::Difference> what_is_missing(const Services& services, ports::Records& records,
                                           Moment now) {
  const Moment until =
      alarms::horizon(now, services.province.alarm_ladder(), services.law.calendar());
  OpenDuties duties(services, records);
  HD_TRY(const auto open, duties.up_to(until));
  HD_TRY(const auto kept, records.alarms().open_alarms());
  return alarms::difference(open, kept, now, until);
}

Result<Output> store(ports::Records& records, const alarms::Difference& missing, Moment now) {
  ports::AlarmRecords& kept = records.alarms();
  Output out;
  for (const domain::AlarmId alarm : missing.to_close) HD_CHECK(kept.close(alarm, now));
  for (const auto& [alarm, whom] : missing.to_end) {
    HD_CHECK(kept.end(alarm, whom.first, whom.second, now));
  }
  for (const alarms::NewTelling& fresh : missing.to_tell) {
    if (static_cast<std::size_t>(out.told) == most_at_once) break;
    HD_TRY(const auto alarm, kept.open(fresh.duty, crypto::random_id<domain::AlarmTag>()));
    HD_CHECK(kept.tell(
        alarm, {fresh.telling.rung, fresh.telling.member_id, fresh.telling.at, now, {}, {}, {}}));
    ++out.told;
  }
  out.closed = static_cast<int>(missing.to_close.size());
  out.ended = static_cast<int>(missing.to_end.size());
  out.is_more = static_cast<std::size_t>(out.told) < missing.to_tell.size();
  return out;
}

}  // namespace

Result<Output> run(const Services& services) {
  const Moment now = services.clock.now();
  // Looking costs no write; mostly nothing is missing.
  HD_TRY(const bool is_nothing_missing,
         services.store.read([&](ports::Records& records) -> Result<bool> {
           HD_TRY(const auto missing, what_is_missing(services, records, now));
           return missing.is_empty();
         }));
  if (is_nothing_missing) return Output{};
  HD_TRY(const auto written, services.store.write([&](ports::Records& records) -> Result<Output> {
    HD_TRY(const auto missing, what_is_missing(services, records, now));
    return store(records, missing, now);
  }));
  return written.value;
}

}  // namespace hd::app::raise_alarms
