// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EngineWords)
};

constexpr qsizetype lastWordsLines = 3;

bool hasAny(const QStringList &log, std::initializer_list<QLatin1StringView> marks)
{
    return std::ranges::any_of(log, [&marks](const QString &line) {
        return std::ranges::any_of(marks, [&line](QLatin1StringView mark) { return line.contains(mark); });
    });
}

//! `0.00.035.719 E srv  start: couldn't bind…`, the form of llama.cpp's lines since 2025.
bool isError(const QString &line)
{
    static const QRegularExpression mark(u"^[0-9.]+ E "_s);
    return mark.match(line).hasMatch();
}

} // namespace

// The words of llama.cpp 0.7.0, seen 2026-11-20 but for those of memory: src/llama-model-loader.cpp, ggml/src/gguf.cpp,
// ggml/src/ggml-backend.cpp, tools/server.
QString causeIn(const QStringList &log)
{
    if (hasAny(log,
               {"is not within the file bounds"_L1, "unexpectedly reached end of file"_L1,
                "failed to read key-value pairs"_L1, "failed to read tensor info"_L1}))
        return Words::tr("The model file is cut: its download did not come to the end. Fetch it again.");
    if (hasAny(log, {"invalid magic"_L1, "failed to read magic"_L1}))
        return Words::tr("The model file is no GGUF file. Choose another one.");
    if (hasAny(log, {"unknown model architecture"_L1, "unsupported model architecture"_L1}))
        return Words::tr("This llama-server is too old for the architecture of the model. Install a newer llama.cpp.");
    if (hasAny(log, {"invalid argument:"_L1, "unknown argument"_L1}))
        return Words::tr(
            "This llama-server does not know one of its arguments. Look at the extra arguments, or install a "
            "newer llama.cpp.");
    if (hasAny(log, {"failed to allocate"_L1, "out of memory"_L1, "unable to allocate"_L1, "Out of memory"_L1}))
        return Words::tr("There is not enough memory for this model. Choose a smaller context, fewer layers on the "
                         "graphics card, or a smaller file.");
    return {};
}

QStringList lastWordsOf(const QStringList &log)
{
    QStringList errors;
    std::ranges::copy_if(log, std::back_inserter(errors), isError);
    const QStringList &lines = errors.isEmpty() ? log : errors;
    const qsizetype count = std::min(lastWordsLines, lines.size());
    // What goes wrong in a start is told by the first error: those behind it say only that there was one.
    return errors.isEmpty() || hasAny(log, {"listening on"_L1}) ? lines.last(count) : lines.first(count);
}

bool saysPortIsTaken(const QStringList &log)
{
    return hasAny(log, {"couldn't bind"_L1, "Address already in use"_L1});
}

} // namespace etude
