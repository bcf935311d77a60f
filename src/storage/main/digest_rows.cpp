#include "storage/main/digest_rows.hpp"

namespace hd::storage::main_db {
namespace {

MailRow mail_row(const Row& row) { return {row.text(0), row.text(1), row.text(2)}; }

DigestRow digest_row(const Row& row) {
  return {row.integer(0), row.text(1), row.text(2), row.integer(3), row.integer(4), row.integer(5)};
}

ToldDutyRow told_duty_row(const Row& row) { return {row.text(0), row.text(2), row.integer(3)}; }

}  // namespace

Result<std::optional<MailRow>> find_mail(Transaction& tx, const std::string& member_id) {
  return first_row(tx, "select member_id, address, language from member_mail where member_id = $1",
                   {member_id}, mail_row);
}

Result<std::vector<MailRow>> all_mail(Transaction& tx) {
  return all_rows(tx, "select member_id, address, language from member_mail order by member_id", {},
                  mail_row);
}

Result<Done> put_mail(Transaction& tx, const MailRow& mail) {
  return run_statement(tx, R"(
      insert into member_mail (member_id, address, language) values ($1, $2, $3)
      on conflict (member_id) do update set address = $2, language = $3)",
                       {mail.member_id, mail.address, mail.language});
}

Result<Done> delete_mail(Transaction& tx, const std::string& member_id) {
  return run_statement(tx, "delete from member_mail where member_id = $1", {member_id});
}

Result<std::vector<DigestRow>> digests_of(Transaction& tx, std::int64_t day) {
  return all_rows(tx, R"(
      select day, member_id, state, tries, next_try_at, changed_at
      from digest where day = $1 order by member_id)",
                  {day}, digest_row);
}

Result<Done> put_digest(Transaction& tx, const DigestRow& digest) {
  return run_statement(tx, R"(
      insert into digest (day, member_id, state, tries, next_try_at, changed_at)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (day, member_id) do update
        set state = $3, tries = $4, next_try_at = $5, changed_at = $6)",
                       {digest.day, digest.member_id, digest.state, digest.tries,
                        digest.next_try_at, digest.changed_at});
}

Result<std::vector<ToldDutyRow>> told_before(Transaction& tx, std::int64_t before) {
  return all_rows(tx, R"(
      select distinct t.member_id, a.id, a.code, a.due_at
      from alarm_telling t join alarm a on a.id = t.alarm_id
      where t.ended_at is null and t.told_at < $1)",
                  {before}, told_duty_row);
}

}  // namespace hd::storage::main_db
