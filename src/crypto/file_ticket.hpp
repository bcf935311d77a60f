// A file that was sealed while it arrived. The server keeps no key: key, name and size travel in
// the form as a ticket until the report is sent or the file is taken out again.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "crypto/receipt.hpp"

namespace hd::crypto {

struct SealedFile {
  std::string blob;        // name in the blob store, 32 hex digits
  SymmetricKey key;        // its own, random
  std::uint64_t size = 0;  // bytes of plaintext
  std::string name;        // as the sender called it
};

// Valid for this submission only, so that nobody can take out a file of another one.
std::string ticket_text(const ReceiptKey& key, const SubmissionId& submission,
                        const SealedFile& file);
// Errors: forged for anything ticket_text did not make for this submission.
Result<SealedFile> read_ticket(std::string_view text, std::span<const ReceiptKey> keys,
                               const SubmissionId& submission);

}  // namespace hd::crypto
