#include "intake/dialogue.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "crypto/contexts.hpp"
#include "crypto/question_signature.hpp"
#include "crypto/reply_open.hpp"
#include "intake/field_names.hpp"
#include "intake/submission.hpp"

namespace hd::intake {
namespace {

Bytes lookup_of(const crypto::Receipt& receipt) {
  const auto hash = crypto::lookup_hash(receipt);
  return {hash.begin(), hash.end()};
}

Language language_of(const Form& form) {
  const std::string_view go = form.value(field::go);
  const std::string_view given = go == "vi" || go == "en" ? go : form.value(field::language);
  return given == "en" ? Language::en : Language::vi;
}

// Every line is a paragraph of its own.
void put_paragraphs(PageData& letter, std::string_view text) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    if (!line.empty()) letter.add("PARAGRAPH").set("TEXT", line);
  }
}

}  // namespace

net::Response Dialogue::begin(Language language) const {
  State state;
  state.frame.language = language;
  if (const auto city = read_city(services_)) state.frame.city = *city;
  return ask_for_receipt(state, {});
}

net::Response Dialogue::ask_for_receipt(State& state, std::string message_key) const {
  if (!message_key.empty()) {
    state.troubles.faults.push_back({field::receipt, std::move(message_key), {}});
    state.frame.status = 422;
  }
  PageData data;
  put_hidden(data, field::language, state.frame.language == Language::vi ? "vi" : "en");
  data.set("TYPED", state.typed);
  put_troubles(data, state.troubles, state.frame.language);
  return page(services_, "code", state.frame, std::move(data));
}

net::Response Dialogue::go_on(Form& form) const {
  State state = read_state(form);
  const auto city = read_city(services_);
  if (!city) return fault_page(services_, city.error(), state.frame);
  state.frame.city = *city;
  const auto receipt = crypto::parse_receipt(state.typed);
  if (!receipt) return ask_for_receipt(state, "receipt.unreadable");
  // Both look-ups are made for a wrong receipt too, so that it costs the same.
  const auto all = read_published(*receipt);
  const auto row = services_.inbox.read([hash = lookup_of(*receipt)](storage::Transaction& tx) {
    return storage::find_receipt_by_lookup(tx, hash);
  });
  if (!all) return fault_page(services_, all.error(), state.frame);
  if (!row) return fault_page(services_, row.error(), state.frame);
  if (!*row) return ask_for_receipt(state, "public.fault.no_such_receipt");
  state.sent_on = (*row)->received_day;
  const std::string_view go = form.value(field::go);
  if (go == "gui") return send(state, *receipt, *all);
  if (go.starts_with("bo-tep-")) leave_out_file(services_, state.kept, go.substr(7));
  return show(state, *all);
}

Dialogue::State Dialogue::read_state(Form& form) const {
  State state;
  state.frame.language = language_of(form);
  state.typed = with_valid_utf8(form.value(field::receipt).substr(0, 200));
  state.question_id = form.value(field::question);
  auto answer = tidy_text(form.value(field::answer), field::answer);
  state.answer = answer ? std::move(*answer) : std::string(form.value(field::answer));
  state.token = form.value(field::submission);
  auto submission = read_submission(services_, state.token);
  if (submission) state.submission = *submission;
  state.kept = read_kept_files(services_, form, state.submission);
  // The page where the receipt is typed has no token: this is the first sight of the dialogue.
  if (!submission) renew(state);
  if (form.value(field::submission).empty()) state.was_renewed = false;
  return state;
}

void Dialogue::renew(State& state) const {
  state.token = new_token(services_);
  state.submission = *read_submission(services_, state.token);
  state.was_renewed = true;
}

Result<Dialogue::Published> Dialogue::read_published(const crypto::Receipt& receipt) const {
  const Moment now = services_.now();
  const Bytes lookup = lookup_of(receipt);
  return services_.outbox.read([&](storage::Transaction& tx) -> Result<Published> {
    Published all;
    HD_TRY(all.status, storage::status_for(tx, lookup, now));
    HD_TRY(all.city_intake, storage::current_intake(tx, ""));
    HD_TRY(const auto rows, storage::questions_for(tx, lookup, now));
    for (const storage::QuestionRow& row : rows) {
      auto question = open_question(tx, row, receipt);
      // One that cannot be trusted is not shown; the operator is told that there was one.
      if (question) all.questions.insert(all.questions.begin(), std::move(*question));
      else log::warning("tip.question_refused", "a question did not pass its checks");
    }
    return all;
  });
}

Result<Dialogue::Question> Dialogue::open_question(storage::Transaction& tx,
                                                   const storage::QuestionRow& row,
                                                   const crypto::Receipt& receipt) const {
  HD_TRY(auto asker, storage::find_compartment(tx, row.compartment_id, row.epoch));
  if (!asker) return fail(ErrorCode::forged, "unknown compartment");
  HD_TRY(const auto key, crypto::SignPublicKey::of(asker->sign_public));
  HD_TRY(const auto signature, crypto::Signature::of(row.signature));
  const crypto::CompartmentRef ref{row.compartment_id, static_cast<std::uint32_t>(row.epoch)};
  if (!crypto::question_is_signed({row.id, row.lookup_hash, ref, row.sealed.bytes}, signature, key)) {
    return fail(ErrorCode::forged, "signature");
  }
  HD_TRY(const std::string text,
         crypto::reply_open(row.sealed.bytes, crypto::reply_keys(receipt),
                            crypto::question_context(row.id, row.lookup_hash)));
  HD_TRY(const Json content, Json::parse(text, limits::json_body_bytes));
  const JsonReader reader(content);
  HD_TRY(std::string words, reader.text("text"));
  HD_TRY(std::string agency, reader.text("agency"));
  return Question{row.id, std::move(words), std::move(agency), row.asked_day, std::move(*asker)};
}

std::vector<Fault> Dialogue::faults_of(const State& state) {
  std::vector<Fault> faults;
  if (!is_valid_utf8(state.answer)) faults.push_back({field::answer, "input.utf8", {}});
  if (state.answer.size() > limits::answer_bytes) {
    faults.push_back({field::answer, "public.fault.too_long", {}});
  }
  if (state.answer.empty() && state.kept.files.empty()) {
    faults.push_back({field::answer, "public.fault.empty_answer", {}});
  }
  return faults;
}

// Whoever asked; the city's intake for what nobody asked. Errors: stale for a question that is not
// among those shown, not_open_yet.
Result<storage::CompartmentKey> Dialogue::recipient_of(const State& state, const Published& all) {
  for (const Question& question : all.questions) {
    if (question.id == state.question_id) return question.asker;
  }
  if (!state.question_id.empty()) return fail(ErrorCode::stale, "question");
  if (!all.city_intake) return fail(ErrorCode::not_open_yet);
  return *all.city_intake;
}

net::Response Dialogue::send(State& state, const crypto::Receipt& receipt,
                             const Published& all) const {
  const auto sent = find_sent(services_, *state.submission);
  if (!sent) return show_failure(state, all, sent.error());
  if (*sent) return page(services_, "answered", state.frame, PageData());
  drop_gone_files(services_, state.kept);
  state.troubles.faults = faults_of(state);
  if (!state.troubles.none() || !state.kept.lost.empty()) return show(state, all);
  if (!state.submission->is_recent) renew(state);
  if (state.was_renewed) return show(state, all);  // to be read before it is sent
  const auto to = recipient_of(state, all);
  if (!to) return show_failure(state, all, to.error());
  const Answer answer{state.question_id, state.answer, state.kept.files, state.frame.language};
  const auto row = send_answer(services_, *state.submission, receipt, *to, answer);
  if (!row) return show_failure(state, all, row.error());
  return page(services_, "answered", state.frame, PageData());
}

net::Response Dialogue::show_failure(State& state, const Published& all, const Error& error) const {
  state.troubles.failure = shown_text(error, state.frame.language);
  state.frame.status = http_status_of(error.code);
  return show(state, all);
}

net::Response Dialogue::show(State& state, const Published& all) const {
  const Language language = state.frame.language;
  state.troubles.lost = state.kept.lost;
  PageData data;
  put_hidden(data, field::language, language == Language::vi ? "vi" : "en");
  put_hidden(data, field::receipt, state.typed);
  put_hidden(data, field::submission, state.token);
  if (!all.questions.empty()) put_hidden(data, field::question, all.questions.front().id);
  put_kept_files(data, state.kept, *state.submission);
  data.set("V_tra_loi", state.answer);
  const std::size_t count = all.questions.size();
  const std::string title = count == 0 ? "none" : count == 1 ? "one" : "many";
  data.set("TITLE", word("public.dialogue.title." + title, language, std::to_string(count)));
  for (const Question& question : all.questions) {
    PageData letter = data.add("LETTER");
    letter.set("ID", question.id).set("AGENCY", question.agency);
    letter.set("DAY", day_text(question.day, language));
    put_paragraphs(letter, question.text);
  }
  data.show(count == 0 ? "UNASKED" : "ASKED");
  put_status(data, state, all);
  put_troubles(data, state.troubles, language);
  if (state.was_renewed) data.show("RENEWED");
  const bool has_faults = !state.troubles.faults.empty() || !state.troubles.lost.empty();
  if (state.frame.status == 200 && has_faults) state.frame.status = 422;
  return page(services_, "dialogue", state.frame, std::move(data));
}

void Dialogue::put_status(PageData& data, const State& state, const Published& all) const {
  const Language language = state.frame.language;
  const std::string code = all.status ? all.status->code : "received";
  const std::string key = "public.status." + code;
  data.set("SENT_ON", day_text(state.sent_on, language));
  data.set("STATUS", word(has_word(key) ? key : "public.status.received", language));
  if (!all.status || !all.status->accepted_day) return;
  PageData accepted = data.add("ACCEPTED");
  accepted.set("AGENCY", all.status->agency_name);
  accepted.set("DAY", day_text(*all.status->accepted_day, language));
  if (all.status->limit_day) {
    accepted.add("LIMIT").set("DAY", day_text(*all.status->limit_day, language));
  }
}

}  // namespace hd::intake
