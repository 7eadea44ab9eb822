// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/blocklayout.h"

namespace etude {

//! Lays out one Markdown block with Qt's own Markdown reader, set in our style. Nothing is ever fetched: an image is
//! shown as a link to it.
[[nodiscard]] std::unique_ptr<BlockLayout> layOutProse(QStringView text, const TextBlock &block, const TextStyle &style,
                                                       qreal width);

} // namespace etude
