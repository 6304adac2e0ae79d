# Builds a checkout when there is no build or a source is newer than it.
# shellcheck shell=sh

build_if_needed() {
  # The stamp bears the time at which a build that ended well began, so a source saved meanwhile is still newer.
  stamp=$app/built
  needs_build || return 0
  mvn=$(find_maven) || fail 'Building OnRecord needs Maven 3.8 or newer: install it (for example "apt install maven" or "brew install maven").'
  mkdir -p "$app" || exit 2
  lock_build
  # Somebody else may have built while we waited.
  if needs_build; then build; fi
  unlock_build
}

# A folder's own time changes when a file in it is deleted, so folders are asked too.
needs_build() {
  [ -f "$stamp" ] && [ -f "$app/onrecord.jar" ] || return 0
  [ -n "$(find "$home/pom.xml" "$home/src/main" -newer "$stamp" 2>&1)" ]
}

find_maven() {
  command -v mvn && return
  for maven in "${MAVEN_HOME:-}" "${M2_HOME:-}"; do
    [ -n "$maven" ] && [ -x "$maven/bin/mvn" ] && printf '%s\n' "$maven/bin/mvn" && return
  done
  return 1
}

build() {
  if [ -f "$stamp" ]; then
    printf 'Building OnRecord (its sources changed) …\n' >&2
  else
    printf 'Building OnRecord (first use, about a minute) …\n' >&2
  fi
  # Gone first: what a broken-off build leaves must not look finished, and a server that still runs keeps its old file.
  rm -f "$stamp" "$app/onrecord.jar"
  : >"$stamp.begun"
  # Maven is given the JDK found here, since it looks for one in fewer places. It runs beside this script, so that a
  # signal is passed on at once and not after the build.
  (cd "$home" && JAVA_HOME=$java_home exec "$mvn" -B -q -Dquick package) >"$app/build.log" 2>&1 </dev/null &
  maven=$!
  trap 'kill "$maven" 2>/dev/null; exit 130' INT
  trap 'kill "$maven" 2>/dev/null; exit 143' TERM
  trap 'kill "$maven" 2>/dev/null; exit 129' HUP
  wait "$maven" || {
    cat "$app/build.log" >&2
    fail 'Building OnRecord failed; the reason stands above.'
  }
  trap - INT TERM HUP
  mv -f "$stamp.begun" "$stamp"
}

# One build at a time. The lock is the system's where flock is at hand: it cannot outlive its holder, and Maven, which
# inherits it, holds it on when only this script is killed. Elsewhere a folder is the lock, named after its holder.
lock_build() {
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$app/build.lock"
    flock -n 9 && return
    printf 'Waiting for another build of OnRecord …\n' >&2
    flock 9
    return
  fi
  trap 'unlock_build' EXIT
  told=''
  until mkdir "$app/build.locked" 2>/dev/null; do
    holder=$(cat "$app/build.locked/pid" 2>/dev/null) || holder=''
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      # Moved, not deleted: of several who wait only one succeeds.
      mv "$app/build.locked" "$app/build.left.$$" 2>/dev/null && rm -rf "$app/build.left.$$"
      continue
    fi
    [ -n "$told" ] || printf 'Waiting for another build of OnRecord …\n' >&2
    told=yes
    sleep 1
  done
  printf '%s\n' $$ >"$app/build.locked/pid"
}

unlock_build() {
  trap - EXIT
  if command -v flock >/dev/null 2>&1; then
    exec 9>&-
  elif [ "$(cat "$app/build.locked/pid" 2>/dev/null)" = $$ ]; then
    rm -rf "$app/build.locked"
  fi
}
