#include "app/change_password.hpp"

#include <algorithm>
#include <array>

#include "app/authorise.hpp"
#include "app/compartments.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "crypto/random.hpp"

namespace hd::app::change_password {
namespace {

constexpr std::array<std::string_view, 12> easy_parts{
    "password", "matkhau",   "mat khau", "123456",   "qwerty", "abcdef",
    "haiphong", "hai phong", "haidang",  "hai dang", "congan", "cong an"};

Error refused(std::string key, std::string argument = {}) {
  return Error::field_error("new", std::move(key), std::move(argument));
}

// What is left of a password once every easy part is taken out.
std::size_t characters_left(std::string folded) {
  for (const std::string_view part : easy_parts) {
    for (auto at = folded.find(part); at != std::string::npos; at = folded.find(part)) {
      folded.erase(at, part.size());
    }
  }
  return character_count(folded);
}

bool is_repetitive(std::string_view folded) {
  std::string letters(folded);
  std::sort(letters.begin(), letters.end());
  letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
  return letters.size() < 5;
}

struct State {
  domain::Member member;
  domain::Agency agency;
  ports::MemberKeyRecord keys;
  bool has_compartments = false;
};

Result<State> load(const Services& services, const Caller& caller) {
  return services.store.read([&](ports::Records& records) -> Result<State> {
    State state;
    HD_TRY(state.member, records.people().member(caller.actor.member_id));
    HD_TRY(state.agency, records.people().agency(state.member.agency_id));
    HD_TRY(state.keys, records.people().keys_of(state.member.id));
    HD_TRY(const auto compartments, records.keys().compartments_of(state.agency.id));
    state.has_compartments = !compartments.empty();
    return state;
  });
}

// The compartments a head creates at the first sign-in; none when the agency has them already.
Result<std::vector<ports::NewCompartment>> found_compartments(const Services& services,
                                                              const State& state,
                                                              ports::KeySession keys) {
  std::vector<ports::NewCompartment> out;
  const bool founds = state.member.has(domain::Function::head) && !state.has_compartments &&
                      domain::holds_compartments(state.agency.kind);
  if (!founds) return out;
  for (const auto function :
       {domain::CompartmentFunction::intake, domain::CompartmentFunction::casework}) {
    const domain::Compartment compartment{crypto::random_id<domain::CompartmentTag>(),
                                          state.agency.id, function, 1};
    HD_TRY(auto created, services.vault.new_compartment(keys, compartment));
    out.push_back(std::move(created));
  }
  return out;
}

Result<Done> keep_compartments(ports::Records& records, const domain::Agency& agency,
                               const std::vector<ports::NewCompartment>& created) {
  for (const ports::NewCompartment& one : created) {
    HD_CHECK(records.keys().add(one.keys));
    HD_CHECK(records.keys().add(one.own_wrap));
    HD_CHECK(publish_compartment(records, agency, one.keys));
  }
  return Done{};
}

}  // namespace

Result<Done> check_password(std::string_view password, const domain::Member& member) {
  HD_TRY(const std::string tidy, tidy_text(password, "new"));
  const std::size_t length = character_count(tidy);
  if (length < limits::password_characters_min) {
    return fail(refused("password.too_short", std::to_string(limits::password_characters_min)));
  }
  if (length > limits::password_characters_max) {
    return fail(refused("input.too_long", std::to_string(limits::password_characters_max)));
  }
  const std::string folded = fold_vietnamese(tidy);
  const bool names_member = folded.find(fold_vietnamese(member.code)) != std::string::npos;
  if (names_member || is_repetitive(folded) || characters_left(folded) < 8) {
    return fail(refused("password.easy_to_guess"));
  }
  return Done{};
}

Result<SignedIn> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const State state, load(services, caller));
  HD_CHECK(check_password(input.fresh, state.member));
  if (input.fresh == input.current) return fail(refused("password.same_as_before"));
  HD_TRY(const ports::KeySession proven,
         services.vault.unlock(state.member.id, state.keys, input.current));
  services.vault.lock(proven);
  const bool is_first = state.member.must_change_password;
  HD_TRY(const ports::MemberKeyRecord fresh,
         services.vault.rewrap_member(caller.keys, input.fresh, is_first));
  auto founded = found_compartments(services, state, caller.keys);
  if (!founded) {
    services.vault.lock(caller.keys);
    return fail(founded.error());
  }
  const auto kept = services.store.write([&](ports::Records& records) -> Result<Done> {
    HD_TRY(const ports::MemberKeyRecord now, records.people().keys_of(state.member.id));
    const bool is_same = now.sealed_seed == state.keys.sealed_seed;
    if (!is_same) return fail(ErrorCode::stale, "keys of the member");  // a new slip meanwhile
    HD_CHECK(records.people().replace_keys(state.member.id, fresh));
    HD_CHECK(keep_compartments(records, state.agency, *founded));
    ports::AuditEntry entry =
        audit_of(services, caller, access::Action::read_today, "member", state.member.id.text());
    entry.action = is_first ? "first_password" : "change_password";
    return records.journal().append(entry);
  });
  if (!kept) {
    // The session holds keys that were not kept: it must end, the old password still opens the
    // record.
    services.vault.lock(caller.keys);
    return fail(kept.error());
  }
  return sign_in::describe(services, caller);
}

}  // namespace hd::app::change_password
