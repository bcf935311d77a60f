#include "app/name_stand_in.hpp"

#include "app/share_keys.hpp"
#include "crypto/random.hpp"

namespace hd::app::name_stand_in {
namespace {

constexpr access::Action action = access::Action::name_stand_in;

Result<Done> check_days(const Input& input, CivilDate today) {
  if (input.last_day < input.first_day)
    return fail(Error::field_error("last_day", "stand_in.ends_before_it_begins"));
  if (input.last_day < today) return fail(Error::field_error("last_day", "stand_in.over"));
  if (input.first_day.plus_days(most_days) < input.last_day)
    return fail(Error::field_error("last_day", "stand_in.too_long", std::to_string(most_days)));
  return Done{};
}

Result<domain::Member> member_here(ports::Records& records, const Caller& caller,
                                   domain::MemberId id, std::string_view field) {
  const auto member = records.people().member(id);
  if (!member && member.error().code != ErrorCode::not_found) return fail(member.error());
  const bool is_here = member && member->agency_id == caller.actor.agency_id && !member->left_at;
  if (is_here) return *member;
  return fail(Error::field_error(std::string(field), "stand_in.nobody_here"));
}

// One stand-in at a time for each member, and nobody who is away stands in for others.
Result<Done> check_free(ports::Records& records, const Caller& caller, const Input& input) {
  HD_TRY(const auto all, records.people().stand_ins(caller.actor.agency_id, input.first_day));
  for (const domain::StandIn& other : all) {
    if (!other.meets(input.first_day, input.last_day)) continue;
    if (other.absent_id == input.absent_id)
      return fail(Error::field_error("absent_id", "stand_in.has_one_already"));
    if (other.absent_id == input.member_id)
      return fail(Error::field_error("member_id", "stand_in.is_away_too"));
    if (other.member_id == input.absent_id)
      return fail(Error::field_error("absent_id", "stand_in.stands_in_then"));
  }
  return Done{};
}

struct Way {
  bool is_there = false;  // named already: asked a second time
  KeyShare share;
};

Result<bool> is_named(ports::Records& records, const Caller& caller, const Input& input) {
  HD_TRY(const auto all, records.people().stand_ins(caller.actor.agency_id, input.first_day));
  for (const domain::StandIn& one : all) {
    const bool is_same = one.absent_id == input.absent_id && one.member_id == input.member_id &&
                         one.first_day == input.first_day && one.last_day == input.last_day;
    if (is_same && !one.ended_at) return true;
  }
  return false;
}

Result<Way> find_way(ports::Records& records, const Caller& caller, const Input& input) {
  HD_TRY(const domain::Member absent, member_here(records, caller, input.absent_id, "absent_id"));
  HD_TRY(const domain::Member member, member_here(records, caller, input.member_id, "member_id"));
  if (absent.id == member.id) return fail(Error::field_error("member_id", "stand_in.for_oneself"));
  Way way;
  HD_TRY(way.is_there, is_named(records, caller, input));
  if (way.is_there) return way;
  HD_CHECK(check_free(records, caller, input));
  HD_TRY(way.share, find_share(records, caller, member, absent.functions));
  if (way.share.is_complete) return way;
  Error error = Error::of(ErrorCode::conflict, "the caller lacks keys that the stand-in needs");
  error.shown.key = "stand_in.keys_missing";
  return fail(std::move(error));
}

domain::StandIn stand_in_of(const Caller& caller, const Input& input, Moment now) {
  domain::StandIn stand_in;
  stand_in.id = crypto::random_id<domain::StandInTag>();
  stand_in.agency_id = caller.actor.agency_id;
  stand_in.absent_id = input.absent_id;
  stand_in.member_id = input.member_id;
  stand_in.first_day = input.first_day;
  stand_in.last_day = input.last_day;
  stand_in.named_by = caller.actor.member_id;
  stand_in.named_at = now;
  return stand_in;
}

}  // namespace

Result<Done> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, action));
  if (!access::names_stand_in(caller.actor, input.absent_id))
    return fail(ErrorCode::not_allowed, "name_stand_in: not_your_function");
  const Moment now = services.clock.now();
  HD_CHECK(check_days(input, now.local_date()));
  HD_TRY(const auto declared, services.store.write([&](ports::Records& records) -> Result<Way> {
    HD_TRY(Way way, find_way(records, caller, input));
    HD_CHECK(records.journal().append(
        audit_of(services, caller, action, "member", input.member_id.text())));
    return way;
  }));
  if (declared.value.is_there) return Done{};
  HD_TRY(const auto wraps, seal_share(services, caller, declared.proof, declared.value.share));
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    HD_TRY(const Way way, find_way(records, caller, input));
    if (way.is_there) return Done{};
    HD_CHECK(keep_share(records, wraps));
    HD_CHECK(records.people().add(stand_in_of(caller, input, now)));
    return note_done(services, records, caller, action, input.member_id);
  }));
  return Done{};
}

}  // namespace hd::app::name_stand_in
