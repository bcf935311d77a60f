// Answers that are the same for everybody, kept in memory for as long as their makers allow: the
// network thread gives them out again without asking a worker. Network thread only.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "http/net/message.hpp"
#include "http/net/pace.hpp"

namespace hd::net {

using Answer = std::shared_ptr<const Response>;

class Shelf {
 public:
  // Null: ask for it. In the second half of its time one caller is told so, who brings a new one;
  // meanwhile the others get the old one, so that not all of them ask at once.
  Answer find(std::string_view path, Clock::time_point now) {
    const auto found = places_.find(path);
    if (found == places_.end()) return nullptr;
    Place& place = found->second;
    if (now < place.renew_at) return place.answer;
    place.renew_at = place.until;
    return nullptr;
  }

  // Keeps the answer to a GET without query that was asked for at `asked`, if it is a plain 200
  // and may be kept (shelf_time).
  void put(std::string_view path, const Answer& answer, Clock::time_point asked) {
    const Clock::duration time = answer->shelf_time;
    if (answer->status != 200 || answer->source || time == time.zero()) return;
    if (places_.size() == most_places && !places_.contains(path)) return;
    places_.insert_or_assign(std::string(path), Place{answer, asked + time / 2, asked + time});
  }

 private:
  static constexpr std::size_t most_places = 64;  // whatever the makers of answers allow
  struct Place {
    Answer answer;
    Clock::time_point renew_at, until;
  };
  std::map<std::string, Place, std::less<>> places_;
};

}  // namespace hd::net
