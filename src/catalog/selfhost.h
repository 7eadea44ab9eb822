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
    //! The endpoint that Etude ships for it, and what it calls the model when it is asked there.
    QString endpoint = {};
    QString model = {};
    int cards = 1;               //!< graphics cards among which it divides the model; 0 where the line does not say
    bool servesClusters = false; //!< it can spread one model over several computers
    //! Where the line, or its form, was read, and when.
    QString source = {};
    QDate retrieved = {};
};

//! The lines for a model whose weights are known to be open under a known name (a repository of Hugging Face); else
//! none. Whether they fit into this computer is not looked at: most of them want several graphics cards. `cards` is
//! among how many of them the model is divided; 0 = as many as a line for these weights was printed with, else one.
//! Source: resources/catalog/selfhost.json.
[[nodiscard]] QList<LaunchLine> launchLines(const ModelInfo &model, int cards = 0);
//! The same as a text to copy, with a word about each line and the address at which it answers.
[[nodiscard]] QString launchText(const QList<LaunchLine> &lines);
//! A sentence on models that are larger than one computer; empty where none of the engines serves those.
[[nodiscard]] QString clusterNote(const QList<LaunchLine> &lines);

} // namespace etude
