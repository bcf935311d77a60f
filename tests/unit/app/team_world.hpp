// A commune's police and an investigating agency with a head and two investigators, all with keys,
// and a lead that the commune typed in.
#pragma once

#include "app/accept_lead.hpp"
#include "app/classify_lead.hpp"
#include "app/keep_part.hpp"
#include "app/take_in_report.hpp"
#include "unit/app/app_world.hpp"

namespace hd::test {

struct Team : AppWorld {
  app::Caller commune;
  app::Caller head;
  app::Caller assigned;
  app::Caller colleague;
  domain::LeadId lead;

  Team() {
    using domain::AgencyKind;
    using domain::Function;
    app::set_up::Input input;
    input.agencies = {{"xa", AgencyKind::commune_police, "11680", {}},
                      {"tp", AgencyKind::city_investigating_agency, {}, {}}};
    input.members = {
        {"xa", "Nguyễn Thị Hải Lưu", {}, "xa-01", {Function::head, Function::duty_officer}},
        {"tp", "Vũ Văn Mỏ Neo", {}, "tp-01", {Function::head}},
        {"tp", "Lê Thị San Hô", {}, "tp-02", {Function::investigator}},
        {"tp", "Hoàng Văn Cầu Cảng", {}, "tp-03", {Function::investigator}}};
    const auto slips = must(app::set_up::run(desk(), input)).slips;
    commune = first_sign_in(slips[0]);
    head = first_sign_in(slips[1]);
    assigned = first_sign_in(slips[2]);
    colleague = first_sign_in(slips[3]);
    for (const app::Caller* one : {&assigned, &colleague}) {
      must(app::admit_member::run(desk(), head, {one->actor.member_id}));
    }
    lead = typed_in("Chiếc xe bảy chỗ màu bạc");
  }

  domain::LeadId typed_in(const std::string& story) {
    app::take_in_report::Input report;
    report.request_key = story;
    report.received_at = clock.at.plus_seconds(-60);
    report.content.story = story;
    report.content.unit_code = "11680";
    report.content.language = "vi";
    return must(app::take_in_report::run(desk(), commune, report)).outcome.lead_id;
  }

  app::LeadChange change(domain::LeadId id) {
    const auto now =
        must(store->read([&](ports::Records& records) { return records.leads().find(id); }));
    return {id, now.version, crypto::random_id<domain::EventTag>().text()};
  }

  // Passed on by the commune, accepted by the head, assigned.
  void hand_over() {
    must(app::classify_lead::run(
        desk(), commune, {change(lead), domain::LeadKind::crime_notice, {"150", "1"}, true}));
    must(app::accept_lead::run(desk(), head, {change(lead), assigned.actor.member_id}));
  }

  app::PartChange new_part() { return {lead, {}, 0, crypto::random_id<domain::EventTag>().text()}; }
};

}  // namespace hd::test
