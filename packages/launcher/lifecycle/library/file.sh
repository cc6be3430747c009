# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# Files and directories.

find_sub_directories() {
  for zwe_child in "$1"/* "$1"/.[!.]*; do
    [ ! -d "$zwe_child" ] || printf '%s\n' "${zwe_child##*/}"
  done | sort
}

convert_to_absolute_path() {
  case $1 in
    /*) printf '%s\n' "$1" ;;
    '~') printf '%s\n' "$HOME" ;;
    '~/'*) printf '%s/%s\n' "$HOME" "${1#??}" ;;
    *) printf '%s/%s\n' "$(pwd)" "$1" ;;
  esac
}

get_tmp_dir() {
  printf '%s\n' "${TMPDIR:-${TMP:-/tmp}}"
}

# $1 how the name begins, $2 directory; prints a name that is not taken
create_tmp_file() {
  zwe_directory=${2:-$(get_tmp_dir)}
  zwe_number=$$
  while [ -e "$zwe_directory/${1:-zwe}-$zwe_number" ]; do
    zwe_number=$((zwe_number + 1))
  done
  printf '%s\n' "$zwe_directory/${1:-zwe}-$zwe_number"
}

is_file_accessible() {
  [ ! -f "$1" ] || return 0
  print_error "File '$1' doesn't exist, or is not accessible to $(get_user_id). If the file exists, check all the parent directories have traversal permission (execute)"
  return 1
}

is_directory_accessible() {
  [ ! -d "$1" ] || return 0
  print_error "Directory '$1' doesn't exist, or is not accessible to $(get_user_id). If the directory exists, check all the parent directories have traversal permission (execute)"
  return 1
}

# $1 directories with commas between; the exit code is the number of those that are not accessible
are_directories_accessible() {
  zwe_invalid=0
  zwe_old_ifs=$IFS
  IFS=,
  for zwe_directory in $1; do
    IFS=$zwe_old_ifs
    is_directory_accessible "$zwe_directory" || zwe_invalid=$((zwe_invalid + 1))
  done
  IFS=$zwe_old_ifs
  return "$zwe_invalid"
}

is_directory_writable() {
  is_directory_accessible "$1" || return 1
  [ ! -w "$1" ] || return 0
  print_error "Directory '$1' does not have write access"
  return 1
}

are_directories_same() {
  [ "$(cd "$1" 2>/dev/null && pwd -P)" = "$(cd "$2" 2>/dev/null && pwd -P)" ]
}

get_component_manifest() {
  for zwe_file in manifest.yaml manifest.yml manifest.json; do
    [ ! -f "$1/$zwe_file" ] || { printf '%s\n' "$1/$zwe_file"; return 0; }
  done
}

# $1 name of a component; prints its directory, or an empty line
find_component_directory() {
  for zwe_directory in "${ZWE_zowe_runtimeDirectory:-}/components/$1" "${ZWE_zowe_extensionDirectory:-}/$1"; do
    [ ! -d "$zwe_directory" ] || { printf '%s\n' "$zwe_directory"; return 0; }
  done
  printf '\n'
}

# What is installed, enabled and launched is known to the launcher; the lists have commas between.
find_all_installed_components() { printf '%s\n' "${ZWE_INSTALLED_COMPONENTS:-}"; }
find_all_enabled_components() { printf '%s\n' "${ZWE_ENABLED_COMPONENTS:-}"; }
find_all_launch_components() { printf '%s\n' "${ZWE_LAUNCH_COMPONENTS:-}"; }
