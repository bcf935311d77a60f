// What lists of leads are made of: where each lead stands, and the rows of a page. Work fields
// only.
#pragma once

#include <span>

#include "storage/main/due_rows.hpp"
#include "storage/main/indicator_rows.hpp"
#include "storage/main/lead_rows.hpp"

namespace hd::storage::main_db {

struct LeadEntryRow {
  LeadPlace place;
  std::string id;
  std::string state;
  std::string kind;
  std::string article;
  std::string channel;
  std::string unit_code;
  std::string agency_id;
  std::string investigator_id;  // empty: none
  std::string offered_to_id;    // empty: nobody
  bool is_opened = false;
  std::int64_t unread_answers = 0;
  bool has_come_back = false;  // classified, passed on, and not taken over
};

// By order: the first `limit` of the range, or those of these orders.
Result<std::vector<LeadEntryRow>> lead_entries(Transaction& tx, const OrderRange& range,
                                               std::int64_t limit);
Result<std::vector<LeadEntryRow>> lead_entries_at(Transaction& tx,
                                                  std::span<const std::int64_t> orders);

// By order. Whatever is not there is left out.
Result<std::vector<LeadRow>> leads_at(Transaction& tx, std::span<const std::int64_t> orders);

// What a list says of a lead beside its row.
struct LeadNoteRow {
  std::int64_t order = 0;
  std::string offered_to_id;       // empty: nobody
  std::optional<DueRow> next_due;  // the earliest that is not done
};
// By order, one for each lead.
Result<std::vector<LeadNoteRow>> lead_notes(Transaction& tx, std::span<const std::int64_t> orders);

// Leads whose last passing on came back: the agency that did not take it over, and why. By order.
struct ReturnRow {
  std::int64_t order = 0;
  std::string agency_id;
  std::string ground;
};
Result<std::vector<ReturnRow>> returned_leads(Transaction& tx,
                                              std::span<const std::int64_t> orders);

// Leads whose sender was asked after whatever they wrote last, and when. By order.
struct AskedRow {
  std::int64_t order = 0;
  std::int64_t at = 0;
};
Result<std::vector<AskedRow>> asked_leads(Transaction& tx, std::span<const std::int64_t> orders);

// Which of these leads their holder accepted once.
Result<std::vector<std::string>> accepted_once(Transaction& tx, std::span<const std::string> ids);

}  // namespace hd::storage::main_db
