# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
if [ -n "${ZOSMF_HOST:-}" ] && [ -n "${ZOSMF_PORT:-}" ]; then
  validate_this 'validate_zosmf_host_and_port "$ZOSMF_HOST" "$ZOSMF_PORT" 2>&1' 'zwe-internal-start-prepare,global_validate'
fi
