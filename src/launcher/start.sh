# Starts the app, with what makes a start quick.
# shellcheck shell=sh

# start ARGUMENT...: becomes the app, so that signals and the exit code are its own.
start() {
  jar=$app/onrecord.jar
  speak_utf8
  describe_terminals
  find_manner "$@"
  set -- -Donrecord.home="${ONRECORD_HOME:-$home}" -jar "$jar" "$@"
  # shellcheck disable=SC2086 # options are words
  set -- ${ONRECORD_JAVA_OPTS:-} "$@"
  if [ -n "${ONRECORD_HOME:-}" ]; then
    # Native libraries are unpacked there before they are loaded; a container's /tmp often lets nothing be run.
    mkdir -p "$ONRECORD_HOME/tmp" 2>/dev/null && [ -w "$ONRECORD_HOME/tmp" ] ||
      fail "ONRECORD_HOME is $ONRECORD_HOME, where nothing can be written: point it at a folder that can."
    set -- -Djava.io.tmpdir="$ONRECORD_HOME/tmp" "$@"
  fi
  # From 22 on the jar's manifest says it.
  [ "$java_rank" -ge 22000000 ] || set -- --enable-native-access=ALL-UNNAMED "$@"
  case ${ONRECORD_NO_CACHE:-0} in
    0) run_with_cache "$@" ;;
    *) run "$@" ;;
  esac
}

run() {
  exec "$java_home/bin/java" "@$parts/all.options" "@$parts/$manner.options" "$@"
}

# Arguments, file names and output are UTF-8, also where no language is set, as in a container.
speak_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *) [ "$(uname)" = Darwin ] || export LC_ALL=C.UTF-8 ;;
  esac
}

# What Java cannot ask: which of input, output and messages are a person's, and how wide the screen is.
describe_terminals() {
  ONRECORD_TERMINALS=
  for stream in 0 1 2; do
    [ ! -t "$stream" ] || ONRECORD_TERMINALS=$ONRECORD_TERMINALS$stream
  done
  export ONRECORD_TERMINALS
  if [ -t 1 ]; then
    size=$(stty size <&1 2>/dev/null) || size=
    case ${size#* } in
      *[!0-9]* | '' | 0) ;;
      *) export COLUMNS="${size#* }" ;;
    esac
  fi
}

# find_manner ARGUMENT...: sets manner to "once" for a command that ends in a moment, "serve" for the bot and "work" for
# the others, and recordable to "yes" for a single question.
find_manner() {
  manner=work recordable=no
  case ${1:-} in
    serve) manner=serve ;;
    articles | health | -* | '') manner=once ;;
    ask)
      manner=once recordable=yes
      for word in "$@"; do
        case $word in
          --questions | --questions=*) manner=work recordable=no ;;
          -h | --help) recordable=no ;;
        esac
      done
      ;;
  esac
}

# The cache is a folder with two things: an archive of the JVM's classes as they lie in memory when loaded, and what the
# app itself lays there unpacked. The archive is recorded while a real question is answered. The JVM checks that it fits
# JDK and jars and does without it when not, so the worst that can come of the cache is a slow start.
run_with_cache() {
  cache=${ONRECORD_HOME:-$app}/cache
  case $java_release in
    *[!A-Za-z0-9.+_-]*) java_release=$java_rank ;;
  esac
  archive=$cache/classes-$java_release.jsa
  set -- -Donrecord.cache="$cache" "$@"
  is_fresh || adopt_recording
  if is_fresh; then
    run -XX:SharedArchiveFile="$archive" "$@"
  elif [ "$recordable" = yes ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ]; then
    rm -f "$archive"
    run -XX:ArchiveClassesAtExit="$archive.$$" -Donrecord.recording="$archive.$$.good" "$@"
  fi
  run "$@"
}

is_fresh() {
  [ "$archive" -nt "$jar" ] && [ "$archive" -nt "$app/lib" ]
}

# A recording is named after the process that makes it and becomes the archive at a later start, when that process is
# gone, has said that its question went well, and the file has its first bytes, which are written last. So questions
# asked at the same time do not get into each other's way, and a failed or broken-off one leaves nothing that counts.
adopt_recording() {
  for recording in "$archive".*[0-9]; do
    [ -f "$recording" ] || continue
    process=${recording##*.}
    [ "$process" = $$ ] || ! kill -0 "$process" 2>/dev/null || continue
    if [ -f "$recording.good" ] && [ -n "$(head -c 4 "$recording" | tr -d '\000')" ]; then
      mv -f "$recording" "$archive" 2>/dev/null
    fi
    rm -f "$recording" "$recording.good" 2>/dev/null
  done
}
