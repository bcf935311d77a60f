// One view for each answer of the API.
#pragma once

#include "app/add_agency.hpp"
#include "app/break_down_figure.hpp"
#include "app/change_case.hpp"
#include "app/change_lead.hpp"
#include "app/identity.hpp"
#include "app/list_cases.hpp"
#include "app/list_leads.hpp"
#include "app/list_members.hpp"
#include "app/open_casework.hpp"
#include "app/open_dialogue.hpp"
#include "app/open_identity.hpp"
#include "app/open_tip.hpp"
#include "app/read_accesses.hpp"
#include "app/read_alarms.hpp"
#include "app/read_case.hpp"
#include "app/read_counted_leads.hpp"
#include "app/read_figure_choices.hpp"
#include "app/read_figure_trend.hpp"
#include "app/read_indicators.hpp"
#include "app/read_lead.hpp"
#include "app/read_list_choices.hpp"
#include "app/read_notices.hpp"
#include "app/read_people.hpp"
#include "app/read_queue.hpp"
#include "app/read_receipt.hpp"
#include "app/read_register.hpp"
#include "app/read_today.hpp"
#include "app/route_lead.hpp"
#include "app/search.hpp"
#include "app/set_up.hpp"
#include "http/sessions.hpp"
#include "http/view.hpp"
#include "sheets/sheets.hpp"

namespace hd::http {

// view_door.cpp
Json units_view(const ViewContext& context);
Json setup_place_view(const ViewContext& context);
Json slip_view(const app::Slip& slip);  // shown this once
Json setup_done_view(const app::set_up::Output& output);
Json session_view(const app::SignedIn& signed_in, const Sessions::Live& live, bool is_demo,
                  const Speech& speech);
Json members_view(const app::list_members::Output& output);

// view_today.cpp
Json today_view(const ViewContext& context, const app::read_today::Output& output);

// view_duty.cpp
Json queue_row_view(const ViewContext& context, const app::LeadLine& line);
void set_reach(const domain::Lead& lead, Json& view);
Json queue_view(const ViewContext& context, const app::read_queue::Output& output);
Json content_view(const ViewContext& context, const app::open_tip::Output& output);
Json offences_view(const ViewContext& context);
Json routing_view(const ViewContext& context, const app::route_lead::Output& output);
Json grounds_view(const ViewContext& context);

// view_lists.cpp
Json leads_view(const ViewContext& context, const app::list_leads::Output& output);
Json list_choices_view(const ViewContext& context, const app::read_list_choices::Output& output);
Json search_view(const ViewContext& context, const app::search::Output& output);
Json dialogue_view(const ViewContext& context, const app::open_dialogue::Output& output);
Json accesses_view(const ViewContext& context, const app::read_accesses::Output& output);
Json outcome_view(const app::LeadOutcome& outcome);
Json candidates_view(const ViewContext& context, const std::vector<app::LeadLine>& lines);

// view_lead.cpp, view_events.cpp
Json lead_view(const ViewContext& context, const app::read_lead::Output& output);
Json timeline_view(const ViewContext& context, const app::read_lead::Output& output);

// view_casework.cpp
Json casework_view(const ViewContext& context, domain::MemberId reader,
                   const app::open_casework::Output& output);
Json part_outcome_view(const app::PartOutcome& outcome);

// view_identity.cpp
Json identity_box_view(const ViewContext& context, const std::optional<app::IdentityBox>& box);
Json identity_request_view(const ViewContext& context, const domain::IdentityRequest& request);
Json identity_view(const ViewContext& context, const app::open_identity::Output& output);

// view_register.cpp
Json paper_receipt_view(const ViewContext& context, const app::read_receipt::Output& output);
Json register_view(const ViewContext& context, const app::read_register::Output& output);
sheets::Sheet register_sheet(const ViewContext& context, const app::read_register::Output& output);
// A ground of the law data with its article; of a code that is none, the code.
std::string ground_words(const ViewContext& context, const std::string& code);

// view_case.cpp, view_case_events.cpp
// "Chờ Cơ quan điều tra tiếp nhận"; empty where it is not on its way.
std::string transfer_words(const ViewContext& context, const app::CaseTransfer& transfer);
Json case_row(const ViewContext& context, const app::CaseLine& line);
Json cases_view(const ViewContext& context, const app::list_cases::Output& output);
Json case_view(const ViewContext& context, const app::read_case::Output& output);
Json case_outcome_view(const app::CaseOutcome& outcome);
Json case_event_view(const ViewContext& context, const app::read_case::EventLine& line,
                     bool is_now);

// A step that the law allows now: by which article, who decides, until when. view_lead.cpp
Json next_step_view(const ViewContext& context, const law::NextStep& step);
Json doubts_view(const ViewContext& context, const law::Answer& answer);

// view_alarms.cpp
Json alarms_view(const ViewContext& context, bool sends_mail,
                 const app::read_alarms::Output& output);

// view_notices.cpp
Json notices_view(const ViewContext& context, const app::read_notices::Output& output);

// view_people.cpp
Json agencies_view(const ViewContext& context, const app::read_agencies::Output& output);
Json people_view(const ViewContext& context, const app::read_people::Output& output);

// view_steering.cpp
Json indicators_view(const ViewContext& context, const app::read_indicators::Output& output);
Json choices_view(const ViewContext& context, const app::read_figure_choices::Output& output);
Json breakdown_view(const ViewContext& context, const app::break_down_figure::Input& input,
                    const app::break_down_figure::Output& output);
Json trend_view(const ViewContext& context, const app::read_figure_trend::Output& output);
Json counted_view(const ViewContext& context, const indicators::Pick& pick,
                  const app::read_counted_leads::Output& output);

}  // namespace hd::http
