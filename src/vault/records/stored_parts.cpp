#include "vault/records/stored_parts.hpp"

#include "storage/main/part_rows.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::MentionRow;
using storage::main_db::PartRow;

Result<domain::LeadPart> mark_of(const PartRow& row) {
  domain::LeadPart mark;
  HD_TRY(mark.id, stored_id<domain::PartId>(row.id));
  HD_TRY(mark.lead_id, stored_id<domain::LeadId>(row.lead_id));
  mark.version = row.version;
  HD_TRY(mark.kind, stored_code<domain::PartKind>(row.kind));
  HD_TRY(mark.state, stored_code<domain::PartState>(row.state));
  HD_TRY(mark.by, stored_id<domain::MemberId>(row.made_by));
  HD_TRY(mark.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  mark.at = {row.made_at};
  HD_TRY(mark.for_member, stored_optional_id<domain::MemberId>(row.for_member));
  mark.due_on = stored_optional_day(row.due_day);
  mark.blob = row.blob;
  return mark;
}

Result<ports::SealedPart> part_of(const PartRow& row) {
  HD_TRY(domain::LeadPart mark, mark_of(row));
  return ports::SealedPart{std::move(mark), row.sealed.bytes};
}

Result<domain::Mention> mention_of(const MentionRow& row) {
  domain::Mention mention;
  HD_TRY(mention.member_id, stored_id<domain::MemberId>(row.member_id));
  HD_TRY(mention.lead_id, stored_id<domain::LeadId>(row.lead_id));
  HD_TRY(mention.part_id, stored_id<domain::PartId>(row.part_id));
  mention.at = {row.made_at};
  mention.read_at = stored_moment(row.read_at);
  return mention;
}

}  // namespace

Result<Done> StoredParts::add(const ports::SealedPart& part) {
  const domain::LeadPart& mark = part.mark;
  seen_.changes_lead(mark.lead_id);
  PartRow row;
  row.lead_id = mark.lead_id.text();
  row.id = mark.id.text();
  row.version = mark.version;
  row.kind = code_text(mark.kind);
  row.state = code_text(mark.state);
  row.made_by = mark.by.text();
  row.agency_id = mark.agency_id.text();
  row.made_at = mark.at.seconds;
  row.for_member = optional_id_text(mark.for_member);
  row.due_day = day_of(mark.due_on);
  row.blob = mark.blob;
  row.sealed = {part.sealed};
  return storage::main_db::insert_part(tx_, row);
}

Result<std::vector<ports::SealedPart>> StoredParts::all(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::parts_of(tx_, lead.text()));
  return each_of(rows, part_of);
}

Result<std::map<domain::LeadId, std::vector<ports::SealedPart>>> StoredParts::newest(
    const std::vector<domain::LeadId>& leads) {
  HD_TRY(const auto rows, storage::main_db::newest_parts_of(tx_, texts_of(leads)));
  std::map<domain::LeadId, std::vector<ports::SealedPart>> found;
  for (const PartRow& row : rows) {
    HD_TRY(ports::SealedPart part, part_of(row));
    found[part.mark.lead_id].push_back(std::move(part));
  }
  return found;
}

Result<std::vector<domain::LeadPart>> StoredParts::marks(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::part_marks_of(tx_, lead.text()));
  return each_of(rows, mark_of);
}

Result<std::vector<domain::LeadPart>> StoredParts::owed_by(domain::MemberId member,
                                                           CivilDate until) {
  HD_TRY(const auto rows, storage::main_db::owed_steps(tx_, member.text(), until.day_number()));
  return each_of(rows, mark_of);
}

Result<std::vector<domain::LeadPart>> StoredParts::given_to(domain::MemberId member, Moment since) {
  HD_TRY(const auto rows, storage::main_db::given_steps(tx_, member.text(), since.seconds));
  return each_of(rows, mark_of);
}

Result<std::vector<domain::MemberId>> StoredParts::helpers(domain::LeadId lead) {
  if (shelf_ != nullptr) {
    HD_TRY(const auto course, shelf_->course(seen_, lead));
    return course->helpers;
  }
  return read_helpers(tx_, lead);
}

Result<bool> StoredParts::has_blob(const std::string& blob) {
  return storage::main_db::has_part_with_blob(tx_, blob);
}

Result<Done> StoredParts::add(const domain::Mention& mention) {
  return storage::main_db::insert_mention(
      tx_, {mention.lead_id.text(), mention.part_id.text(), mention.member_id.text(),
            mention.at.seconds, seconds_of(mention.read_at)});
}

Result<std::vector<domain::Mention>> StoredParts::mentions(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::mentions_of(tx_, lead.text()));
  return each_of(rows, mention_of);
}

Result<std::vector<domain::Mention>> StoredParts::unread(domain::MemberId member) {
  HD_TRY(const auto rows, storage::main_db::unread_mentions(tx_, member.text()));
  return each_of(rows, mention_of);
}

Result<Done> StoredParts::mark_read(domain::LeadId lead, domain::MemberId member, Moment at) {
  return storage::main_db::mark_mentions_read(tx_, {lead.text(), {}, member.text(), 0, at.seconds});
}

}  // namespace hd::vault
