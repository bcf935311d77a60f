#include "vault/records/stored_digests.hpp"

#include <array>

#include "storage/main/digest_rows.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::DigestRow;
using storage::main_db::MailRow;
using storage::main_db::ToldDutyRow;

constexpr std::array<std::string_view, 5> letter_states{"sending", "taken", "waiting", "refused",
                                                        "unknown"};

Result<ports::LetterState> letter_state_of(std::string_view text) {
  for (std::size_t i = 0; i < letter_states.size(); ++i) {
    if (letter_states.at(i) == text) return static_cast<ports::LetterState>(i);
  }
  return fail(not_readable("state of a letter"));
}

ports::MailAddress address_in(const MailRow& row) {
  return {row.address, row.language == "en" ? Language::en : Language::vi};
}

Result<ports::Letter> letter_of(const DigestRow& row) {
  ports::Letter letter;
  HD_TRY(letter.member_id, stored_id<domain::MemberId>(row.member_id));
  letter.day = stored_day(row.day);
  HD_TRY(letter.state, letter_state_of(row.state));
  letter.tries = row.tries;
  letter.next_try_at = {row.next_try_at};
  letter.changed_at = {row.changed_at};
  return letter;
}

Result<alarms::ToldDuty> told_duty_of(const ToldDutyRow& row) {
  alarms::ToldDuty told;
  HD_TRY(told.member_id, stored_id<domain::MemberId>(row.member_id));
  told.code = row.code;
  told.due_at = {row.due_at};
  return told;
}

}  // namespace

Result<std::optional<ports::MailAddress>> StoredDigests::address_of(domain::MemberId member) {
  HD_TRY(const auto row, storage::main_db::find_mail(tx_, member.text()));
  std::optional<ports::MailAddress> address;
  if (row) address = address_in(*row);
  return address;
}

Result<std::map<domain::MemberId, ports::MailAddress>> StoredDigests::addresses() {
  HD_TRY(const auto rows, storage::main_db::all_mail(tx_));
  std::map<domain::MemberId, ports::MailAddress> all;
  for (const MailRow& row : rows) {
    HD_TRY(const auto member, stored_id<domain::MemberId>(row.member_id));
    all.emplace(member, address_in(row));
  }
  return all;
}

Result<Done> StoredDigests::put(domain::MemberId member, const ports::MailAddress& address) {
  return storage::main_db::put_mail(
      tx_, {member.text(), address.address, address.language == Language::en ? "en" : "vi"});
}

Result<Done> StoredDigests::remove_address(domain::MemberId member) {
  return storage::main_db::delete_mail(tx_, member.text());
}

Result<std::vector<ports::Letter>> StoredDigests::letters(CivilDate day) {
  HD_TRY(const auto rows, storage::main_db::digests_of(tx_, day.day_number()));
  return each_of(rows, letter_of);
}

Result<Done> StoredDigests::put(const ports::Letter& letter) {
  return storage::main_db::put_digest(
      tx_, {letter.day.day_number(), letter.member_id.text(),
            std::string(letter_states.at(static_cast<std::size_t>(letter.state))), letter.tries,
            letter.next_try_at.seconds, letter.changed_at.seconds});
}

Result<std::vector<alarms::ToldDuty>> StoredDigests::told_before(Moment before) {
  HD_TRY(const auto rows, storage::main_db::told_before(tx_, before.seconds));
  return each_of(rows, told_duty_of);
}

}  // namespace hd::vault
