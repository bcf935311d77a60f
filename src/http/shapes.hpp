// The tables of shapes, one for each part of the API. Joined by all_shapes().
#pragma once

#include "http/schema.hpp"

namespace hd::http {

std::vector<NamedShape> common_shapes();
std::vector<NamedShape> door_shapes();  // set-up, sign-in, members
std::vector<NamedShape> duty_shapes();  // today, queue, what a sender wrote, law
std::vector<NamedShape> lead_shapes();
std::vector<NamedShape> identity_shapes();
std::vector<NamedShape> register_shapes();
std::vector<NamedShape> casework_shapes();  // notes, people, plan, documents
std::vector<NamedShape> case_shapes();
std::vector<NamedShape> steering_shapes();
std::vector<NamedShape> alarm_shapes();
std::vector<NamedShape> filter_shapes();
std::vector<NamedShape> people_shapes();
std::vector<NamedShape> notice_shapes();

}  // namespace hd::http
