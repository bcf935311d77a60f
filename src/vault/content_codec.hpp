// What people wrote, between its JSON inside an envelope and the domain. The keys of files stand in
// that JSON and go no further than this room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "crypto/secret.hpp"
#include "domain/tip.hpp"

namespace hd::vault {

struct OpenedTip {
  domain::TipContent content;
  std::vector<crypto::SymmetricKey> file_keys;  // in the order of content.files
};

struct OpenedAnswer {
  domain::AnswerContent content;
  std::vector<crypto::SymmetricKey> file_keys;
};

// Errors: malformed, also for another version or more files than a tip may have.
Result<OpenedTip> parse_tip(std::string_view json);
Result<OpenedAnswer> parse_answer(std::string_view json);

// How to reach who sent it.
Result<std::string> parse_contact(std::string_view json);

// `file_keys` as many as the content has files (Bug).
std::string tip_json(const domain::TipContent& content,
                     const std::vector<crypto::SymmetricKey>& file_keys);
std::string answer_json(const domain::AnswerContent& content,
                        const std::vector<crypto::SymmetricKey>& file_keys);

}  // namespace hd::vault
