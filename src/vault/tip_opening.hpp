// Opening the content of a tip; whoever calls it has asked for the proof.
#pragma once

#include "vault/content_codec.hpp"
#include "vault/key_sessions.hpp"

namespace hd::vault {

// Errors: forged, not_allowed, not_readable.
Result<OpenedTip> open_tip_content(const UnlockedMember& member, const ports::KeyPath& path,
                                   const ports::SealedTip& tip);

}  // namespace hd::vault
