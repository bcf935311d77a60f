#include "app/send_digests.hpp"

namespace hd::app::send_digests {
namespace {

using ports::Letter;
using ports::LetterState;

struct Due {
  Letter letter;  // as it was before this try
  ports::MailAddress address;
  alarms::Digest digest;
};

struct Round {
  std::vector<Due> due;
  std::vector<Letter> cut_off;  // a stop came between handing over and knowing
  int without_address = 0;
};

Result<Done> keep(const Services& services, const Letter& letter) {
  HD_CHECK(
      services.store.write([&](ports::Records& records) { return records.digests().put(letter); }));
  return Done{};
}

bool is_to_be_sent(const Letter& letter, Moment now) {
  if (letter.tries == 0) return true;
  const bool may_go = letter.state == LetterState::waiting || letter.state == LetterState::refused;
  return may_go && letter.next_try_at <= now;
}

Result<Round> round_of(ports::Records& records, Moment now) {
  Round round;
  const CivilDate day = now.local_date();
  HD_TRY(const auto kept, records.digests().letters(day));
  std::map<domain::MemberId, Letter> letters;
  for (const Letter& letter : kept) {
    letters.emplace(letter.member_id, letter);
    if (letter.state == LetterState::sending) round.cut_off.push_back(letter);
  }
  HD_TRY(const auto told, records.digests().told_before(now));
  HD_TRY(const auto addresses, records.digests().addresses());
  for (const auto& [member, digest] : alarms::digests(told, now)) {
    const auto address = addresses.find(member);
    if (address == addresses.end()) {
      ++round.without_address;
      continue;
    }
    const auto found = letters.find(member);
    Letter letter{member, day, {}, 0, {}, {}};
    if (found != letters.end()) letter = found->second;
    if (is_to_be_sent(letter, now)) round.due.push_back({letter, address->second, digest});
  }
  return round;
}

// What became of it, once it was handed over or not.
LetterState state_after(ports::Delivery delivery) {
  switch (delivery) {
    case ports::Delivery::taken:
      return LetterState::taken;
    case ports::Delivery::refused:
      return LetterState::refused;
    case ports::Delivery::unknown:
      break;
  }
  return LetterState::unknown;
}

Result<ports::Delivery> send(const Services& services, ports::Post& post, const Due& due,
                             Moment now) {
  Letter letter = due.letter;
  letter.state = LetterState::sending;
  letter.changed_at = now;
  ++letter.tries;
  HD_CHECK(keep(services, letter));
  const auto delivery = post.deliver(due.address, due.digest, now);
  if (!delivery) {
    letter.state = LetterState::waiting;
    letter.next_try_at = now;  // as soon as the post is there again
    HD_CHECK(keep(services, letter));
    return fail(delivery.error());
  }
  letter.state = state_after(*delivery);
  if (letter.state == LetterState::refused) letter.next_try_at = now.plus_seconds(refused_rest);
  HD_CHECK(keep(services, letter));
  return *delivery;
}

}  // namespace

Result<Output> run(const Services& services, ports::Post& post, int from_hour) {
  const Moment now = services.clock.now();
  Output out;
  if (now.local_hour() < from_hour) return out;
  HD_TRY(const Round round,
         services.store.read([&](ports::Records& records) { return round_of(records, now); }));
  out.without_address = round.without_address;
  for (Letter letter : round.cut_off) {
    letter.state = LetterState::unknown;
    HD_CHECK(keep(services, letter));
    ++out.unknown;
  }
  for (const Due& due : round.due) {
    HD_TRY(const ports::Delivery delivery, send(services, post, due, now));
    out.taken += delivery == ports::Delivery::taken ? 1 : 0;
    out.refused += delivery == ports::Delivery::refused ? 1 : 0;
    out.unknown += delivery == ports::Delivery::unknown ? 1 : 0;
  }
  return out;
}

}  // namespace hd::app::send_digests
