# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
require_node
validate_this 'validate_node_home 2>&1' 'zwe-internal-start-prepare,global_validate'
