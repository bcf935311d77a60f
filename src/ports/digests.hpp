// The daily letter: where a member wants it, what became of it, and who carries it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "alarms/digest.hpp"
#include "base/words.hpp"

namespace hd::ports {

struct MailAddress {
  std::string address;
  Language language = Language::vi;
};

// sending: about to be handed over; whoever finds it so after a stop cannot know (unknown).
// waiting: the mail server was not there; refused: it would not take this one.
enum class LetterState : std::uint8_t { sending, taken, waiting, refused, unknown };

struct Letter {
  domain::MemberId member_id;
  CivilDate day;
  LetterState state = LetterState::sending;
  std::int64_t tries = 0;
  Moment next_try_at;  // of waiting and refused
  Moment changed_at;   // taken: when what it counts was counted
};

class DigestRecords {
 public:
  virtual ~DigestRecords() = default;
  virtual Result<std::optional<MailAddress>> address_of(domain::MemberId) = 0;
  virtual Result<std::map<domain::MemberId, MailAddress>> addresses() = 0;
  virtual Result<Done> put(domain::MemberId, const MailAddress&) = 0;
  virtual Result<Done> remove_address(domain::MemberId) = 0;

  virtual Result<std::vector<Letter>> letters(CivilDate day) = 0;
  virtual Result<Done> put(const Letter&) = 0;  // the state of before is forgotten
  // Open duties that somebody was told of before this moment; each once for each member.
  virtual Result<std::vector<alarms::ToldDuty>> told_before(Moment) = 0;
};

enum class Delivery : std::uint8_t { taken, refused, unknown };

class Post {
 public:
  virtual ~Post() = default;
  // An error: nothing was handed over, and the next letter would fare no better.
  virtual Result<Delivery> deliver(const MailAddress&, const alarms::Digest&, Moment now) = 0;
};

}  // namespace hd::ports
