// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "import/foundrequest.h"
#include "import/shell.h"

namespace etude {

//! True for `curl`, `curl.exe`, `/usr/bin/curl` with anything behind it.
[[nodiscard]] bool isCurl(const ShellCommand &command);

//! The request that a curl command would send (https://curl.se/docs/manpage.html, read 2026-11-20). Options without a
//! meaning for an endpoint are passed over, those with one that is not taken over and unknown ones are named.
//! Fails with `Invalid` where there is no address, or no JSON to send.
[[nodiscard]] Result<FoundRequest> readCurl(const ShellCommand &command, const ShellScript &script, Shell shell,
                                            const Marks &marks);

} // namespace etude
