#!/usr/bin/env bash
# A PostgreSQL server of one's own, for trying and for tests: from Debian's package, in one folder,
# reached through a socket in that folder alone. Its superuser is haidang_owner, its database haidang.
#
#   scripts/postgres.sh start DIR    makes the server at the first start; prints where, for libpq's host=
#   scripts/postgres.sh empty DIR    drops the database haidang and makes it anew
#   scripts/postgres.sh stop DIR
#   scripts/postgres.sh crash DIR    as a power cut would
#
# PostgreSQL does not run as root: started by root it runs as the user that the package made.
set -euo pipefail

stop_with() {
  printf 'Stopped: %s\n' "$1" >&2
  exit 1
}

[ $# = 2 ] || { sed -n '5,8p' "$0" >&2; exit 2; }
verb=$1 folder=$(realpath -m "$2")
cd /  # the server's user may not enter where this was started

tools=$(ls -d /usr/lib/postgresql/1[5-9]/bin 2>/dev/null | tail -n 1) || true
if [ -z "$tools" ]; then tools=$(dirname "$(command -v initdb || printf /none/)"); fi
[ -x "$tools/initdb" ] || stop_with "PostgreSQL 15 or newer is not installed (package postgresql-15)"

as_server() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=postgres --regid=postgres --clear-groups env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"
  else
    env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"
  fi
}

start() {
  mkdir -p "$folder" && chmod 700 "$folder"
  [ ${#folder} -le 80 ] || stop_with "the name $folder is too long for a socket (80 letters)"
  if [ "$(id -u)" = 0 ]; then
    id postgres >/dev/null 2>&1 || stop_with 'there is no user postgres to run the server as'
    chown postgres: "$folder"
    as_server test -x "$folder" || stop_with "the user postgres may not enter $folder"
  fi
  cd "$folder"
  if [ ! -f data/PG_VERSION ]; then
    rm -rf data.part
    as_server "$tools/initdb" --pgdata=data.part --locale=C.UTF-8 --encoding=UTF8 --auth=trust \
      --username=haidang_owner --no-instructions --no-sync >init.log 2>&1 ||
      { cat init.log >&2; stop_with "initdb failed in $folder"; }
    printf '%s\n' "listen_addresses = ''" "unix_socket_directories = '$folder'" \
      'unix_socket_permissions = 0700' 'max_connections = 60' \
      'log_min_error_statement = panic' >>data.part/postgresql.conf
    sync -f data.part
    mv data.part data
  fi
  as_server "$tools/pg_ctl" --pgdata=data --log="$folder/server.log" --timeout=60 --wait start \
    >start.log 2>&1 || { cat start.log >&2; tail -n 20 server.log >&2; stop_with 'the server did not start'; }
  "$tools/psql" -h "$folder" -U haidang_owner -d postgres -Atc \
    "select 1 from pg_database where datname = 'haidang'" | grep -q 1 ||
    "$tools/createdb" -h "$folder" -U haidang_owner haidang
  printf '%s\n' "$folder"
}

case "$verb" in
  start)
    if as_server "$tools/pg_ctl" --pgdata="$folder/data" status >/dev/null 2>&1; then
      printf '%s\n' "$folder"
    else
      start
    fi
    ;;
  empty)
    "$tools/dropdb" -h "$folder" -U haidang_owner --if-exists --force haidang &&
      "$tools/createdb" -h "$folder" -U haidang_owner haidang
    ;;
  crash) as_server "$tools/pg_ctl" --pgdata="$folder/data" --mode=immediate --wait stop >/dev/null ;;
  stop) as_server "$tools/pg_ctl" --pgdata="$folder/data" --mode=fast --timeout=60 --wait stop >/dev/null ;;
  *) stop_with "unknown verb $verb" ;;
esac
