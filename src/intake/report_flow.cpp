#include "intake/report_flow.hpp"

#include <algorithm>

#include "intake/field_names.hpp"
#include "intake/report_pages.hpp"
#include "intake/submission.hpp"

namespace hd::intake {

net::Response ReportFlow::begin(Language language) const {
  State state;
  state.frame.language = language;
  auto city = read_city(services_);
  if (!city) return fault_page(services_, city.error(), state.frame);
  state.frame.city = *city;
  if (!city->is_open) return closed_page(services_, state.frame);
  state.token = new_token(services_);
  state.submission = *read_submission(services_, state.token);
  return show(state);
}

net::Response ReportFlow::go_on(Form& form) const {
  State state = read_state(form);
  const std::string_view go = form.value(field::go);
  const auto city = read_city(services_);
  if (city) state.frame.city = *city;
  if (go == "gui") {
    // Before anything else can fail: what was sent has its receipt at any age.
    const auto sent = find_sent(services_, *state.submission);
    if (!sent) return show_failure(state, sent.error());
    if (*sent) return receipt(state, **sent, true);
  }
  if (!city) return show_failure(state, city.error());
  if (!city->is_open) return show_failure(state, Error::of(ErrorCode::not_open_yet));
  if (!state.report.kept.lost.empty()) return show(state);  // to be read before anything goes on
  if (go == "gui") return send(state);
  move(go, state);
  return show(state);
}

ReportFlow::State ReportFlow::read_state(Form& form) const {
  State state;
  state.frame.language = form.value(field::language) == "en" ? Language::en : Language::vi;
  state.report = read_report(form);
  state.step = number_in(form.value(field::step), first_step, check_step, first_step);
  state.reviewed = form.value(field::reviewed) == "1";
  state.token = form.value(field::submission);
  if (auto submission = read_submission(services_, state.token)) state.submission = *submission;
  state.report.kept = read_kept_files(services_, form, state.submission);
  if (!state.submission) renew(state);
  return state;
}

// A new submission for the same words; the tickets of the files are written anew with it.
void ReportFlow::renew(State& state) const {
  state.token = new_token(services_);
  state.submission = *read_submission(services_, state.token);
  state.was_renewed = true;
  drop_gone_files(services_, state.report.kept);
}

void ReportFlow::move(std::string_view go, State& state) const {
  if (go == "en" || go == "vi") {
    state.frame.language = go == "en" ? Language::en : Language::vi;
    return;
  }
  if (go == "truoc") {
    state.step = std::max(first_step, state.step - 1);
    return;
  }
  if (go.starts_with("sua-")) {
    state.step = number_in(go.substr(4), first_step, check_step - 1, state.step);
    return;
  }
  if (go.starts_with("bo-tep-")) return leave_out_file(services_, state.report.kept, go.substr(7));
  if (go == "bo-qua") drop_faulty(state.report, state.step, services_.units, today());
  state.troubles.faults = faults_of(state, state.step);
  if (!state.troubles.none()) return;
  state.step = state.reviewed ? check_step : std::min(check_step, state.step + 1);
}

std::vector<Fault> ReportFlow::faults_of(const State& state, int step) const {
  return faults_of_step(state.report, step, services_.units, today());
}

net::Response ReportFlow::send(State& state) const {
  // Whoever skipped the question about the place has answered it: not known.
  if (state.report.unit.empty()) state.report.unit = "khong-ro";
  for (int step = first_step; step < check_step; ++step) {
    state.troubles.faults = faults_of(state, step);
    if (step == story_step && is_empty(state.report)) {
      state.troubles.faults.push_back({"chuyen", "public.fault.empty", {}});
    }
    if (state.troubles.none()) continue;
    state.step = step;
    return show(state);
  }
  if (!state.submission->is_recent) renew(state);
  if (state.was_renewed) return show(state);  // to be read before it is sent
  const auto row = send_report(services_, *state.submission, state.report, state.frame.language);
  if (row) return receipt(state, *row, false);
  if (row.error().code != ErrorCode::stale) return show_failure(state, row.error());
  drop_gone_files(services_, state.report.kept);
  return show(state);
}

net::Response ReportFlow::receipt(State& state, const storage::ReceiptRow& row,
                                  bool is_repeat) const {
  PageData data;
  put_code(data, crypto::receipt_of(*state.submission->key, state.submission->id));
  data.set("DAY", day_text(row.received_day, state.frame.language));
  if (is_repeat) data.show("REPEAT");
  return page(services_, "receipt", state.frame, std::move(data));
}

net::Response ReportFlow::show(State& state) const {
  state.troubles.lost = state.report.kept.lost;
  if (!state.troubles.lost.empty()) state.step = story_step;  // where files are chosen
  if (state.step == check_step) state.reviewed = true;
  const Language language = state.frame.language;
  PageData data;
  put_hidden(data, field::step, std::to_string(state.step));
  put_hidden(data, field::language, language == Language::vi ? "vi" : "en");
  put_hidden(data, field::submission, state.token);
  if (state.reviewed) put_hidden(data, field::reviewed, "1");
  put_answers(data, state.report, state.step);
  put_kept_files(data, state.report.kept, *state.submission);
  if (state.step == place_step) put_units(data, state.report, services_.units, language);
  if (state.step == check_step) put_review(data, state.report, services_.units, language);
  put_troubles(data, state.troubles, language);
  if (state.was_renewed) data.show("RENEWED");
  const bool has_faults = !state.troubles.faults.empty() || !state.troubles.lost.empty();
  if (state.frame.status == 200 && has_faults) state.frame.status = 422;
  return page(services_, "step" + std::to_string(state.step), state.frame, std::move(data));
}

net::Response ReportFlow::show_failure(State& state, const Error& error) const {
  state.troubles.failure = shown_text(error, state.frame.language);
  state.frame.status = http_status_of(error.code);
  auto response = show(state);
  if (response.status == 503) response.headers.set("Retry-After", "5");
  return response;
}

}  // namespace hd::intake
