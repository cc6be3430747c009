# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
# Read into a shell with Zowe's functions, in the directory of the component. What fails here keeps the component, and what requires it,
# from being started. Say what is wrong; every check counts.
validate_this 'is_port_available "$ZWE_configs_port" 2>&1' "my-component,bin/validate.sh:${LINENO:-}"
validate_this 'is_variable_set ZWE_configs_greeting 2>&1' "my-component,bin/validate.sh:${LINENO:-}"
