<p>[[foot.purpose]]{{#CITY}} [[foot.of]] {{CITY_NAME}}{{/CITY}}. [[foot.exit]]</p>
