# Sourced by ./run and ./test: finds a JDK 25 or newer and Maven, and exports JAVA_HOME for both.
# shellcheck shell=bash

wanted_java=25

# Prints the feature version of the JDK in folder $1, or nothing if there is no JDK in it.
jdk_version() {
  local version
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p')
  printf '%s' "$version"
}

# Prints the folders that may hold a JDK, the user's own choice first.
jdk_candidates() {
  local java
  printf '%s\n' "${JAVA_HOME:-}"
  java=$(command -v javac || command -v java || true)
  if [ -n "$java" ]; then
    java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
    printf '%s\n' "${java%/bin/*}"
  fi
  printf '%s\n' /usr/lib/jvm/* /opt/java/* /opt/jdk* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home
}

find_jdk() {
  local home version
  while IFS= read -r home; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge "$wanted_java" ]; then
      export JAVA_HOME=$home
      return 0
    fi
  done < <(jdk_candidates)
  echo "JDK $wanted_java is missing: install it, or point JAVA_HOME at it." >&2
  return 1
}

find_maven() {
  command -v mvn >/dev/null && return 0
  echo "Maven is missing: install it (3.8.7 or newer), so that 'mvn' is on the PATH." >&2
  return 1
}
