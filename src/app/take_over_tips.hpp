// Takes over what the public program has kept: tips become leads, answers join their dialogue. The
// cursor moves in the same transaction, so each item is taken exactly once.
#pragma once

#include "app/services.hpp"
#include "ports/inbox.hpp"

namespace hd::app::take_over_tips {

// Takes at most one batch; returns how many items it took.
Result<int> run(const Services& services, ports::Inbox& inbox);

}  // namespace hd::app::take_over_tips
