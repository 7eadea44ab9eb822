// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <expected>

namespace etude {

//! The header of one GGUF file, as far as it says something about the model; all else is skipped and not kept.
struct GgufHeader {
    quint32 version = 0;
    QHash<QByteArray, QByteArray> texts = {}; //!< UTF-8; those of at most `largestText` bytes
    QHash<QByteArray, qint64> numbers = {};   //!< whole numbers and truth values
    QHash<QByteArray, qint64> lengths = {};   //!< how many elements an array has
    bool hasChatTemplate = false;
    bool templateThinks = false;
    bool templateTakesTools = false;

    quint64 tensors = 0;
    qint64 elements = 0;        //!< of all tensors
    qint64 endOfData = 0;       //!< where the last tensor ends, in bytes from the start of the file
    QByteArray commonType = {}; //!< which holds the most elements; empty without tensors
    //! A tensor is of a type that llama.cpp once had and removed.
    bool hasRemovedType = false;

    static constexpr qsizetype largestText = 4096;
};

//! Why a header could not be read.
struct GgufFault {
    enum class Kind {
        NotGguf,  //!< it begins with `start`
        Version,  //!< `version` is none that is known
        Cut,      //!< the file ends inside its header
        Nonsense, //!< at `position` stands something that cannot be
    };
    Kind kind = Kind::Nonsense;
    QByteArray start = {}; //!< the first bytes of the file
    quint32 version = 0;
    qint64 position = 0; //!< in bytes from the start of the file
};

//! Reads from the start of a device that is open and can be sought in.
[[nodiscard]] std::expected<GgufHeader, GgufFault> readGgufHeader(QIODevice &device);

} // namespace etude
