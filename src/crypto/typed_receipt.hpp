// What somebody typed as a receipt, in one form or the other.
//
// The 120 bits of a receipt leave no room for a check, so one wrong letter cannot be seen in the
// code itself. But all receipts that are one slip away from what was typed are few enough (at
// most 1,024) to look each of them up, and among 2^120 it is never by chance that one is known.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "crypto/receipt.hpp"

namespace hd::crypto {

class TypedReceipt {
 public:
  static constexpr std::size_t most_guesses = 1024;

  // Case, marks (composed or not), blanks, dashes and dots do not matter; O is 0, I and L are 1,
  // U is V. Words may stand without blanks or with numbers before them, and with letters that
  // sound alike. How many guesses there are depends on what was typed only, not on what is known.
  explicit TypedReceipt(std::string_view text);

  // Every receipt it may have been, the literal reading first. None: nothing that can be one.
  std::size_t size() const { return lookups_.size(); }
  bool empty() const { return lookups_.empty(); }
  Receipt guess(std::size_t number) const;
  // lookup_hash() of each guess.
  const std::vector<Bytes>& lookups() const { return lookups_; }
  // The guess with that lookup hash, or the first one.
  Receipt found_by(const Bytes& lookup) const;

  // Whether the first guess is what was typed, letter for letter.
  bool has_literal() const { return has_literal_; }

  // What to check when no guess is known: an error of field "receipt".
  const Error& doubt() const { return doubt_; }

 private:
  void read(std::string_view text);

  SecretBytes bytes_;  // the guesses one after the other
  std::vector<Bytes> lookups_;
  bool has_literal_ = false;
  Error doubt_;
};

// The literal reading. Fails with a field error (field "receipt") when there is none.
Result<Receipt> parse_receipt(std::string_view text);

}  // namespace hd::crypto
