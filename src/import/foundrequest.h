// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "core/json.h"

#include <QStringList>

#include <map>

namespace etude {

//! A request as a command or a program would send it, in nobody's dialect yet. Texts may hold `Marks`.
struct FoundRequest {
    //! Empty where the text has none, as with a bare body.
    QString url = {};
    QList<Header> headers = {};
    Json body = {};
    //! The id of the dialect where the program says it itself (`client.messages.create`), else empty.
    QString dialect = {};
    //! The SDK would read the key from this variable if it is not given one (`OPENAI_API_KEY`).
    QString defaultKeyVariable = {};
    //! What the text itself sets its variables to: `BASE=https://…`.
    std::map<QString, QString> variables = {};
    //! Literal secrets that were found and left out: they are not to stand anywhere else either.
    QStringList secrets = {};
    //! Sentences on what was not understood or is not taken over.
    QStringList notUnderstood = {};
    //! How many further requests the text holds; only the first is taken.
    qsizetype others = 0;
};

} // namespace etude
