#include "intake/report_flow.hpp"

#include <algorithm>

#include "intake/field_names.hpp"
#include "intake/report_pages.hpp"
#include "intake/submission.hpp"

namespace hd::intake {
namespace {

struct ReportState : FormState {
  Report report;
  int step = first_step;
  bool reviewed = false;
};

std::vector<Fault> faults_of(const Services& services, const ReportState& state, int step) {
  return faults_of_step(state.report, step, services.units, services.now().local_date());
}

net::Response show(const Services& services, ReportState& state) {
  if (!state.lost.empty()) state.step = story_step;  // where files are chosen
  if (state.step == check_step) state.reviewed = true;
  PageData data;
  put_hidden(data, field::step, std::to_string(state.step));
  if (state.reviewed) put_hidden(data, field::reviewed, "1");
  put_answers(data, state.report, state.step);
  const Language language = state.frame.language;
  if (state.step == place_step) put_units(data, state.report, services.units, language);
  if (state.step == check_step) put_review(data, state.report, state.files, services, language);
  return show_form(services, "step" + std::to_string(state.step), state, std::move(data));
}

net::Response show_failure(const Services& services, ReportState& state, const Error& error) {
  fail_with(state, error);
  return show(services, state);
}

net::Response receipt(const Services& services, const ReportState& state, const Sent& sent) {
  PageData data;
  const auto code = crypto::receipt_of(*state.submission.key, state.submission.id);
  for (const auto& group : crypto::receipt_groups(code)) data.add("GROUP").set("CODE", group);
  for (const auto word : crypto::receipt_in_words(code)) data.add("WORD").set("WRITTEN", word);
  data.set("DAY", day_text(sent.received_day, state.frame.language));
  if (sent.is_repeat) data.show("REPEAT");
  return page(services, "receipt", state.frame, std::move(data));
}

// The first question whose answer cannot be taken becomes the step, with its faults.
bool find_faults(const Services& services, ReportState& state) {
  // Whoever skipped the question about the place has answered it: not known.
  if (state.report.unit.empty()) state.report.unit = "khong-ro";
  for (int step = first_step; step < check_step; ++step) {
    state.faults = faults_of(services, state, step);
    if (step == story_step && is_empty(state.report) && state.files.empty()) {
      state.faults.push_back({"chuyen", "public.fault.empty", {}});
    }
    if (state.faults.empty()) continue;
    state.step = step;
    return true;
  }
  state.step = check_step;
  return false;
}

net::Response send(const Services& services, ReportState& state) {
  if (!state.has_faults() && !state.submission.is_recent) renew(services, state);
  if (state.has_faults() || state.was_renewed) return show(services, state);  // to be read first
  const Tip tip{state.report, state.files, *state.frame.city.recipient, state.frame.language};
  const auto sent = send_report(services, state.submission, tip);
  if (sent) return receipt(services, state, *sent);
  if (sent.error().code != ErrorCode::stale) return show_failure(services, state, sent.error());
  drop_gone_files(services, state);
  return show(services, state);
}

// Nothing keeps the report from being sent, as far as the form alone can tell.
bool is_ready(const Services& services, ReportState& state) {
  return state.lost.empty() && !find_faults(services, state) && state.submission.is_recent &&
         !state.was_renewed;
}

void move(const Services& services, ReportState& state, std::string_view go) {
  if (go == "en" || go == "vi") return;  // the frame has the language already
  if (go == "truoc") {
    state.step = std::max(first_step, state.step - 1);
  } else if (go.starts_with("sua-")) {
    state.step = number_in(go.substr(4), first_step, check_step - 1, state.step);
  } else if (go.starts_with("bo-tep-")) {
    leave_out_file(services, state, go.substr(7));
  } else {
    if (go == "bo-qua") drop_faulty(state.report, faults_of(services, state, state.step));
    state.faults = faults_of(services, state, state.step);
    if (state.has_faults()) return;
    state.step = state.reviewed ? check_step : std::min(check_step, state.step + 1);
  }
}

}  // namespace

net::Response begin_report(const Services& services, Language language) {
  ReportState state;
  state.frame = frame_of(services, language);
  if (!state.frame.city.is_open) {
    state.frame.status = http_status_of(ErrorCode::not_open_yet);
    return page(services, "closed", state.frame, PageData());
  }
  state.token = new_token(services);
  return show(services, state);
}

net::Response go_on_report(const Services& services, Form& form) {
  ReportState state;
  read_form_state(services, form, state);
  state.report = read_report(form);
  state.step = number_in(form.value(field::step), first_step, check_step, first_step);
  state.reviewed = form.value(field::reviewed) == "1";
  const std::string_view go = form.value(field::go);
  const bool goes_out = go == "gui" && is_ready(services, state);
  const auto city = read_city(services, goes_out ? recipient_unit(state.report) : std::string());
  if (city) state.frame.city = *city;
  if (go == "gui" && !(goes_out && city && city->is_open)) {
    // Before anything else is said: what was sent has its receipt at any age.
    const auto sent = find_sent(services, state.submission);
    if (!sent) return show_failure(services, state, sent.error());
    if (*sent) return receipt(services, state, {(*sent)->received_day, true});
  }
  if (!city) return show_failure(services, state, city.error());
  if (!city->is_open) return show_failure(services, state, Error::of(ErrorCode::not_open_yet));
  if (!state.lost.empty()) return show(services, state);  // to be read before anything goes on
  if (go == "gui") return send(services, state);
  move(services, state, go);
  return show(services, state);
}

}  // namespace hd::intake
