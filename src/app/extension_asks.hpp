// Until when more time may be asked for, where that day is near: CPC 147(2) at the latest 5 days
// before the end, 172(2), 173(2) and 174(1) 10 days. Nothing that is owed, and never late.
#pragma once

#include "app/authorise.hpp"
#include "law/answer.hpp"

namespace hd::app {

inline constexpr int asks_ahead_days = 7;

struct ExtensionAsk {
  domain::Lead lead;
  std::optional<domain::CriminalCase> of_case;
  law::NextStep step;  // with its latest_day, today or within asks_ahead_days
};

struct ExtensionAsks {
  std::vector<ExtensionAsk> first;  // the nearest day first
  std::int64_t total = 0;
};

// Of the leads and cases whose due dates this person has before them.
Result<ExtensionAsks> extension_asks(const Services& services, ports::Records& records,
                                     const Caller& caller);

}  // namespace hd::app
