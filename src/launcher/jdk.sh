# Finds a JDK. Versions are read from the JDK's own file "release", so that no JVM has to be started to ask.
# shellcheck shell=sh

OLDEST_JDK=21

# find_jdk PROGRAM: sets java_home and java_release to the newest JDK that has bin/PROGRAM, or leaves with a sentence.
find_jdk() {
  program=$1
  java_home='' java_release='' java_rank=0
  if [ -n "${ONRECORD_JAVA_HOME:-}" ]; then
    consider "$ONRECORD_JAVA_HOME"
    [ -n "$java_home" ] || ask_java "$ONRECORD_JAVA_HOME/bin/java"
    [ -n "$java_home" ] || fail "ONRECORD_JAVA_HOME is $ONRECORD_JAVA_HOME, which is no JDK $OLDEST_JDK or newer: point it at one, or unset it."
    return
  fi
  [ -z "${JAVA_HOME:-}" ] || consider "$JAVA_HOME"
  consider_java_on_path
  consider_well_known
  # The slow way, for a JDK without a release file or behind a version switcher's shim.
  [ -n "$java_home" ] || [ -z "${JAVA_HOME:-}" ] || ask_java "$JAVA_HOME/bin/java"
  [ -n "$java_home" ] || ask_java "$(command -v java)"
  [ -n "$java_home" ] || fail "OnRecord needs a JDK $OLDEST_JDK or newer: install one (for example Eclipse Temurin 25), or set ONRECORD_JAVA_HOME to where it is."
}

consider_java_on_path() {
  path_java=$(command -v java) || return 0
  while [ -L "$path_java" ]; do
    link=$(readlink "$path_java")
    case $link in
      /*) path_java=$link ;;
      *) path_java=${path_java%/*}/$link ;;
    esac
  done
  case $path_java in
    */bin/java) consider "${path_java%/bin/java}" ;;
  esac
}

consider_well_known() {
  user=${HOME:-/nonexistent}
  for candidate in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
    "$user"/.sdkman/candidates/java/* "$user"/.jdks/* "$user"/.jdks/*/Contents/Home "$user"/.m2/jdks/* \
    "$user"/.gradle/jdks/* "$user"/.asdf/installs/java/* "$user"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$user"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    consider "$candidate"
  done
}

# consider FOLDER: keeps it when it holds a newer JDK than the best so far.
consider() {
  [ -f "$1/release" ] && [ -x "$1/bin/$program" ] && [ -x "$1/bin/java" ] || return 0
  version='' built=''
  while IFS='=' read -r key value; do
    value=${value#\"}
    value=${value%\"*}
    case $key in
      JAVA_VERSION) version=$value ;;
      IMPLEMENTOR_VERSION | JAVA_RUNTIME_VERSION) built=$built-$value ;;
    esac
  done <"$1/release"
  keep_if_newer "$1" "$version" "$version$built"
}

# ask_java JAVA: runs it to learn its version and its home.
ask_java() {
  [ -x "$1" ] || return 0
  # On a Mac without Java this one only opens a window that offers to install it.
  [ "$1" != /usr/bin/java ] || [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home >/dev/null 2>&1 || return 0
  asked_home='' asked_version=''
  while read -r key equals value; do
    case $key$equals in
      java.home=) asked_home=$value ;;
      java.version=) asked_version=$value ;;
    esac
  done <<EOF
$("$1" -XshowSettings:properties -version 2>&1)
EOF
  [ ! -x "$asked_home/bin/$program" ] || keep_if_newer "$asked_home" "$asked_version" "$asked_version"
}

# keep_if_newer HOME VERSION RELEASE: VERSION is like 25.0.3, 21 or 26-ea; RELEASE names this very build.
keep_if_newer() {
  major='' minor='' patch=''
  IFS=. read -r major minor patch _ <<EOF
${2%%[-+_]*}
EOF
  case $major in
    '' | *[!0-9]*) return 0 ;;
  esac
  case ${minor:=0}${patch:=0} in
    *[!0-9]*) minor=0 patch=0 ;;
  esac
  rank=$((major * 1000000 + minor * 1000 + patch))
  if [ "$major" -ge "$OLDEST_JDK" ] && [ "$rank" -gt "$java_rank" ]; then
    java_home=$1 java_release=$3 java_rank=$rank
  fi
}
