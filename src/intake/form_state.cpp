#include "intake/form_state.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "base/limits.hpp"
#include "intake/field_names.hpp"
#include "storage/inbox/inbox_rows.hpp"

namespace hd::intake {
namespace {

std::string size_text(std::uint64_t bytes) {
  const bool small = bytes < limits::mebi;
  const std::size_t unit = small ? limits::kibi : limits::mebi;
  return fmt::format("{} {}", (bytes + unit - 1) / unit, small ? "KB" : "MB");
}

void put_files(PageData& data, const FormState& state) {
  if (!state.files.empty()) data.show("FILES");
  const Submission& submission = state.submission;
  int number = 0;
  for (const SealedFile& file : state.files) {
    put_hidden(data, field::ticket, crypto::ticket_text(*submission.key, submission.id, file));
    PageData one = data.add("FILE");
    one.set("NUMBER", std::to_string(++number)).set("SIZE", size_text(file.size));
    one.set("FILE_NAME", file.name);
  }
}

void put_troubles(PageData& data, const FormState& state) {
  const Language language = state.frame.language;
  if (state.was_renewed) data.show("RENEWED");
  if (state.has_faults() || !state.failure.empty()) data.show("WRONG");
  if (!state.failure.empty()) data.add("FAILED").set("TEXT", state.failure);
  if (!state.has_faults()) return;
  PageData summary = data.add("ERRORS");
  for (const LostFile& file : state.lost) {
    const std::string text = word(file.message_key, language, file.name);
    summary.add("ERROR").set("ANCHOR", "tep").set("TEXT", text);
  }
  std::set<std::string_view> told;  // at a field only the first fault is said
  for (const Fault& fault : state.faults) {
    const std::string text = word(fault.message_key, language, fault.argument);
    summary.add("ERROR").set("ANCHOR", fault.anchor).set("TEXT", text);
    if (!told.insert(fault.anchor).second) continue;
    data.add("BAD_" + template_name(fault.anchor)).set("WHY", text);
  }
}

}  // namespace

void read_form_state(const Services& services, Form& form, FormState& state) {
  const std::string_view go = form.value(field::go);
  const bool switches = go == "vi" || go == "en";
  const std::string_view language = switches ? go : form.value(field::language);
  state.frame.language = language == "en" ? Language::en : Language::vi;
  state.token = form.value(field::submission);
  const auto submission = read_submission(services, state.token);
  if (submission) state.submission = *submission;
  for (const std::string_view text : form.values(field::ticket)) {
    auto file = submission ? crypto::read_ticket(text, services.keys, submission->id)
                           : Result<SealedFile>(fail(ErrorCode::forged));
    const bool fits = file && state.files.size() < limits::files_per_tip;
    if (fits)
      state.files.push_back(std::move(*file));
    else
      state.lost.push_back({"", "public.file.unknown"});
  }
  for (SealedFile& file : form.take_files()) {
    const bool fits = state.files.size() < limits::files_per_tip;
    if (fits)
      state.files.push_back(std::move(file));
    else
      (void)services.blobs.remove(file.blob);  // no page of ours sends its tickets last
  }
  state.lost.insert(state.lost.end(), form.lost_files().begin(), form.lost_files().end());
  if (submission) return;
  renew(services, state);
  if (form.value(field::submission).empty()) state.was_renewed = false;  // it never had one
}

void renew(const Services& services, FormState& state) {
  state.token = new_token(services);
  state.submission = *read_submission(services, state.token);
  state.was_renewed = true;
  drop_gone_files(services, state);
}

void drop_gone_files(const Services& services, FormState& state) {
  std::erase_if(state.files, [&](const SealedFile& file) {
    const auto there = services.blobs.open(file.blob);
    const bool gone = !there && there.error().code == ErrorCode::not_found;
    if (gone) state.lost.push_back({file.name, "public.file.lapsed"});
    return gone;
  });
}

void leave_out_file(const Services& services, FormState& state, std::string_view number) {
  const int chosen = number_in(number, 1, static_cast<int>(state.files.size()), 0);
  if (chosen == 0) return;
  const auto at = state.files.begin() + (chosen - 1);
  const std::string blob = at->blob;
  state.files.erase(at);
  // A replayed form may name a file that was sent meanwhile: that one stays.
  const auto sent = services.inbox.read(
      [&](storage::Transaction& tx) { return storage::is_sent_blob(tx, blob); });
  if (sent && !*sent) (void)services.blobs.remove(blob);
}

net::Response show_form(const Services& services, std::string_view page_name, FormState& state,
                        PageData data) {
  put_hidden(data, field::language, state.frame.language == Language::vi ? "vi" : "en");
  put_hidden(data, field::submission, state.token);
  put_files(data, state);
  data.show(services.blobs.has_room() ? "TAKES_FILES" : "TEXT_ONLY");
  put_troubles(data, state);
  if (state.frame.status == 200 && state.has_faults()) state.frame.status = 422;
  return page(services, page_name, state.frame, std::move(data));
}

void fail_with(FormState& state, const Error& error) {
  // What is wrong with a store is the operator's to know; a sender is told that nothing was sent.
  const bool is_of_store = error.code == ErrorCode::storage_failed;
  state.failure = shown_text(is_of_store ? Error::of(error.code) : error, state.frame.language);
  state.frame.status = http_status_of(error.code);
}

void put_hidden(PageData& data, std::string_view name, std::string_view value) {
  data.add("HIDDEN").set("NAME", name).set("VALUE", value);
}

std::string template_name(std::string_view field) {
  std::string name(field);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

int number_in(std::string_view text, int least, int most, int otherwise) {
  int number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = fault == std::errc{} && end == text.data() + text.size();
  return whole && number >= least && number <= most ? number : otherwise;
}

}  // namespace hd::intake
