# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# Java and Node.

# $1 directory of programs
zwe_put_on_path() {
  case :$PATH: in
    *":$1:"*) ;;
    *)
      PATH=$1:$PATH
      export PATH
      ;;
  esac
}

# $1 program; prints the directory above that of the program
zwe_detect_home() {
  zwe_program=$(command -v "$1" 2>/dev/null)
  case $zwe_program in
    /*) (cd "${zwe_program%/*}/.." && pwd) ;;
  esac
}

ensure_java_is_on_path() { zwe_put_on_path "$JAVA_HOME/bin"; }
ensure_node_is_on_path() { zwe_put_on_path "$NODE_HOME/bin"; }
detect_node_home() { zwe_detect_home node; }
detect_java_home() {
  zwe_home=$(zwe_detect_home java)
  [ -n "$zwe_home" ] || [ ! -f /usr/lpp/java/J8.0_64/bin/java ] || zwe_home=/usr/lpp/java/J8.0_64
  [ -z "$zwe_home" ] || printf '%s\n' "$zwe_home"
}

require_java() {
  JAVA_HOME=${JAVA_HOME:-$(detect_java_home)}
  [ -n "$JAVA_HOME" ] || print_error_and_exit 'Error ZWEL0122E: Cannot find java. Set the java.home value in the Zowe YAML, or include java in the PATH environment variable of any accounts that start or manage Zowe' '' 122
  export JAVA_HOME
  ensure_java_is_on_path
}

require_node() {
  NODE_HOME=${NODE_HOME:-$(detect_node_home)}
  [ -n "$NODE_HOME" ] || print_error_and_exit 'Error ZWEL0121E: Cannot find node. Please define NODE_HOME environment variable.' '' 121
  export NODE_HOME
  ensure_node_is_on_path
}

# $1 home, JAVA_HOME by default
validate_java_home() {
  zwe_home=${1:-${JAVA_HOME:-}}
  if [ -z "$zwe_home" ]; then
    print_error 'Cannot find java. Please define JAVA_HOME environment variable.'
    return 1
  fi
  if [ ! -f "$zwe_home/bin/java" ]; then
    print_error "JAVA_HOME: $zwe_home/bin does not point to a valid install of Java."
    return 1
  fi
  zwe_output=$("$zwe_home/bin/java" -version 2>&1) || {
    print_error "Java version check failed with return code: $?: $zwe_output"
    return 1
  }
  zwe_version=$(printf '%s\n' "$zwe_output" | sed -n 's/^[a-z]* version "\([^"]*\)".*/\1/p' | head -n 1)
  zwe_major=${zwe_version%%[!0-9]*}
  zwe_rest=${zwe_version#*.}
  # 1.8 is how Java 8 calls itself.
  [ "$zwe_major" != 1 ] || zwe_major=${zwe_rest%%[!0-9]*}
  if [ "${zwe_major:-0}" -lt 8 ]; then
    print_error "Java $zwe_version is less than the minimum level required of Java 8 (1.8.0)."
    return 1
  fi
  print_debug "Java $zwe_version is supported."
}

# $1 home, NODE_HOME by default
validate_node_home() {
  zwe_home=${1:-${NODE_HOME:-}}
  if [ -z "$zwe_home" ]; then
    print_error 'Cannot find node. Please define NODE_HOME environment variable.'
    return 1
  fi
  if [ ! -f "$zwe_home/bin/node" ]; then
    print_error "NODE_HOME: $zwe_home/bin does not point to a valid install of Node."
    return 1
  fi
  zwe_version=$("$zwe_home/bin/node" --version 2>&1) || {
    print_error "Node version check failed with return code: $?: $zwe_version"
    return 1
  }
  zwe_major=${zwe_version#v}
  zwe_major=${zwe_major%%[!0-9]*}
  if [ "${zwe_major:-0}" -lt 16 ]; then
    print_error "Node $zwe_version is less than the minimum level required of v16+."
    return 1
  fi
  print_debug "Node $zwe_version is supported."
}
