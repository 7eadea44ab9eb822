// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/modelinfo.h"

#include <QDate>
#include <QList>
#include <QString>

namespace etude {

//! How an engine is started with the weights of a model on one's own computer: a line for a shell, and nothing that
//! Etude runs.
struct LaunchLine {
    QString engine = {}; //!< "vLLM"
    QString command = {};
    int port = 0; //!< where it listens, on this computer
    //! Where the line, or its form, was read, and when.
    QString source = {};
    QDate retrieved = {};
};

//! The lines for a model whose weights are known to be open under a known name (a repository of Hugging Face); else
//! none. Whether they fit into this computer is not looked at: most of them want several graphics cards.
//! Source: resources/catalog/selfhost.json.
[[nodiscard]] QList<LaunchLine> launchLines(const ModelInfo &model);
//! The same as a text to copy, with a word about each line and the address at which it answers.
[[nodiscard]] QString launchText(const QList<LaunchLine> &lines);

} // namespace etude
