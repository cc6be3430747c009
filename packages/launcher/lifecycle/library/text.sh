# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# Texts. Most functions take their text as an argument, or else the first line of standard input.

# Leaves the text in zwe_input. Call: zwe_take "$@"
zwe_take() {
  if [ $# -eq 0 ]; then
    IFS= read -r zwe_input || :
  else
    zwe_input=$1
  fi
}

trim() {
  zwe_take "$@"
  printf '%s\n' "$zwe_input" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//'
}

# $1 text, $2 characters, $3 what they become
replace() {
  zwe_take "$@"
  printf '%s\n' "$zwe_input" | tr "$2" "$3"
}

# As in Zowe the exit code is the number of lines of $2 that have $1: 0 means none.
is_substr_of() {
  return "$(printf '%s\n' "$2" | grep -c -e "$1")"
}

sanitize_alphanum() {
  zwe_take "$@"
  printf '%s\n' "$zwe_input" | sed 's/[^a-zA-Z0-9]/_/g'
}

sanitize_alpha() {
  zwe_take "$@"
  printf '%s\n' "$zwe_input" | sed 's/[^a-zA-Z]/_/g'
}

sanitize_num() {
  zwe_take "$@"
  printf '%s\n' "$zwe_input" | sed 's/[^0-9]/_/g'
}

lower_case() {
  zwe_take "$@"
  printf '%s\n' "$zwe_input" | tr '[:upper:]' '[:lower:]'
}

upper_case() {
  zwe_take "$@"
  printf '%s\n' "$zwe_input" | tr '[:lower:]' '[:upper:]'
}

# $1 name, $2 value
mask_secret_value() {
  case $(lower_case "$1") in
    *password* | *passphrase* | *secret* | *token*) printf '%s\n' '****' ;;
    *) printf '%s\n' "$2" ;;
  esac
}

# $1 text of any number of lines, $2 what is put in front of each
padding_left() {
  while IFS= read -r zwe_line; do
    printf '%s%s\n' "$2" "$zwe_line"
  done <<ZWE_TEXT
$1
ZWE_TEXT
}

file_padding_left() {
  while IFS= read -r zwe_line || [ -n "$zwe_line" ]; do
    printf '%s%s\n' "$2" "$zwe_line"
  done <"$1"
}

# $1 files, $2 what is put in front of each line, $3 separator
files_padding_left() {
  zwe_old_ifs=$IFS
  IFS=${3:-,}
  for zwe_file in $1; do
    IFS=$zwe_old_ifs
    zwe_file=$(trim "$zwe_file")
    [ ! -f "$zwe_file" ] || file_padding_left "$zwe_file" "$2"
  done
  IFS=$zwe_old_ifs
}

remove_trailing_slash() {
  zwe_take "$@"
  printf '%s\n' "${zwe_input%/}"
}

# $1 file
base64_encode() {
  if command -v base64 >/dev/null 2>&1; then
    base64 "$1" | tr -d '\n'
  else
    uuencode -m "$1" dummy | sed '1d;$d' | tr -d '\n'
  fi
}

# $1 list, $2 item, $3 separator; prints true when it is there
item_in_list() {
  zwe_separator=${3:-,}
  case $zwe_separator$1$zwe_separator in
    *"$zwe_separator$2$zwe_separator"*) [ -z "$2" ] || printf 'true' ;;
  esac
}
