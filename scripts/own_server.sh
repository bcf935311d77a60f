# The PostgreSQL server of `./run --postgres`. Sourced after lib.sh.
# shellcheck shell=bash
HD_SERVER=''

# Beside the data; started by root it lies where the user postgres may enter.
own_server_folder() {
  if [ "$(id -u)" != 0 ]; then printf '%s/postgres' "$1"; return; fi
  printf '/var/lib/postgresql/haidang-%s' "$(sha256sum <<<"$1" | cut -c1-8)"
}

own_server_settings() {
  local role
  printf '[postgres]\n'
  for role in tip desk owner; do
    printf '%s = "host=%s dbname=haidang user=haidang_%s"\n' "$role" "$HD_SERVER" "$role"
  done
}

migrate_own_server() { "$2/haidang" --config "$1/haidang.toml" migrate; }
launch_own_server() { bash "$HD_ROOT/scripts/postgres.sh" start "$HD_SERVER"; }
stop_own_server() { bash "$HD_ROOT/scripts/postgres.sh" stop "$HD_SERVER" || true; }

# start_own_server DATA BIN: stops with this script
start_own_server() {
  HD_SERVER=$(own_server_folder "$1")
  phase 'PostgreSQL' postgres launch_own_server || fail 'PostgreSQL could not be started' \
    'See above, and build/log/postgres.txt.'
  trap stop_own_server EXIT
  say "PostgreSQL keeps its data in $HD_SERVER."
  settings_for "$1" >"$1/haidang.toml"
  phase 'Tables' migrate migrate_own_server "$1" "$2" || fail 'the tables could not be brought up to date' \
    'See above, and build/log/migrate.txt.'
}

# empty_own_server DATA BIN: a database without anything, its tables made
empty_own_server() {
  bash "$HD_ROOT/scripts/postgres.sh" empty "$HD_SERVER" && migrate_own_server "$1" "$2"
}
