// Opening parts of a lead; whoever calls it has asked for the proof.
#pragma once

#include "vault/content_codec.hpp"
#include "vault/key_sessions.hpp"

namespace hd::vault {

// One for each part. Errors: forged, not_allowed, malformed.
Result<std::vector<OpenedPart>> open_part_contents(const UnlockedMember& member,
                                                   const ports::KeyPath& path,
                                                   const std::vector<ports::SealedPart>& parts);

}  // namespace hd::vault
