// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace etude {

//! What a GGUF file says of the model in it. Of a model in several files: of all of them together.
//!
//! Source: ggml, docs/gguf.md (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, read 2026-11-20).
struct GgufInfo {
    QString name = {};         //!< "Qwen3 8B"; empty where the file names none
    QString organization = {}; //!< who made it
    QString license = {};      //!< "apache-2.0"
    QString architecture = {}; //!< "llama", "qwen3moe"
    //! llama.cpp loaded models of this architecture when this program was made. If not, a newer one may.
    bool isArchitectureKnown = false;
    QString quantisation = {};   //!< llama.cpp's short name, "Q4_K_M"; empty where there are no tensors
    qint64 parameters = 0;       //!< the numbers in all tensors
    QString sizeLabel = {};      //!< what its makers call it, "8x7B"
    qint64 contextTokens = 0;    //!< what it was trained with; 0 = not said
    qint64 layers = 0;           //!< 0 = not said
    qint64 embeddingLength = 0;  //!< likewise
    qint64 vocabularyTokens = 0; //!< likewise
    qint64 experts = 0;          //!< 0 = it is no mixture of experts
    qint64 expertsUsed = 0;      //!< of them for each token
    bool hasChatTemplate = false;
    bool canThink = false;   //!< the template has the switch `enable_thinking`
    bool takesTools = false; //!< the template has a place for tools
    qint64 sizeBytes = 0;
    int version = 0; //!< of the format
    int parts = 1;   //!< files
    bool operator==(const GgufInfo &) const = default;
};

//! Why a file cannot be used as a model.
struct GgufRefusal {
    enum class Kind {
        Unreadable,  //!< there is no such file, or this user may not read it
        Broken,      //!< it is no GGUF file or not a whole one: nothing can load it
        Unsupported, //!< it is whole, and not for this: an adapter, the second of three parts, a version to come
    };
    Kind kind = Kind::Broken;
    QString words = {}; //!< one sentence with cause and remedy
    GgufInfo info = {}; //!< what could be read all the same
};

//! Reads the header of a GGUF file; where it is the first of several, of its siblings too. Any bytes are survived, with no
//! more than a few megabytes of memory; ten megabytes of header (a vocabulary of 250,000 tokens) take some milliseconds.
[[nodiscard]] std::expected<GgufInfo, GgufRefusal> readGguf(const QString &path);

//! What a model weighs in bytes, with all its parts where `path` is the first of several. Goes by names alone.
[[nodiscard]] qint64 sizeOfModel(const QString &path);

} // namespace etude
