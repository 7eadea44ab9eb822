// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/replyreader.h"

#include <QTextStream>

#include <algorithm>
#include <cstring>
#include <ctime>

using namespace Qt::StringLiterals;

// CPU time from the bytes of a chat stream to a Reply, and the same bytes through a plain scan, in one run.
//   bench_pipeline [TOKENS]      100000 tokens unless told; best of five
namespace etude {

namespace {

constexpr qsizetype readBytes = 16 * 1024;

//! Chunks of about 235 bytes, of which 4 are text: what an OpenAI-like host sends for each token.
QByteArray chatStream(int tokens)
{
    QByteArray stream;
    for (int i = 0; i < tokens; ++i) {
        const QByteArray piece = i % 20 == 19 ? QByteArray("\\n\\n") : " t" + QByteArray::number(i % 97);
        stream +=
            R"(data: {"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","object":"chat.completion.chunk","created":1760000000,)"
            R"("model":"vendor/model-1","system_fingerprint":"fp_0123456789","choices":[{"index":0,"delta":{"content":")";
        stream += piece;
        stream += "\"},\"logprobs\":null,\"finish_reason\":null}]}\n\n";
    }
    stream += R"(data: {"id":"c","model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})";
    return stream + "\n\ndata: [DONE]\n\n";
}

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

struct Measured {
    double seconds = 0;
    qsizetype characters = 0;
    bool isWhole = false;
};

Measured readAll(const QByteArray &stream)
{
    const double begin = cpuSeconds();
    ReplyReader reader(*dialectById(u"openai-chat"_s));
    Reply reply;
    QList<Delta> deltas;
    for (qsizetype at = 0; at < stream.size(); at += readBytes) {
        deltas.clear();
        static_cast<void>(reader.feed(QByteArrayView(stream).sliced(at, std::min(readBytes, stream.size() - at)),
                                      deltas));
        for (const Delta &delta : std::as_const(deltas))
            reply.apply(delta);
    }
    deltas.clear();
    const bool isWhole = reader.finish(deltas).has_value();
    return {.seconds = cpuSeconds() - begin, .characters = reply.text.size(), .isWhole = isWhole};
}

//! The floor: find each `"content":"` and copy what stands there, with no syntax checked.
Measured scanAll(const QByteArray &stream)
{
    constexpr QByteArrayView mark = "\"content\":\"";
    const double begin = cpuSeconds();
    QByteArray text;
    const char *end = stream.constEnd();
    for (const char *at = stream.constBegin(); at < end;) {
        const char *lineEnd = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at)));
        lineEnd = lineEnd ? lineEnd : end;
        const char *found = std::search(at, lineEnd, mark.begin(), mark.end());
        if (found != lineEnd) {
            found += mark.size();
            text.append(found, std::find(found, lineEnd, '"') - found);
        }
        at = lineEnd + 1;
    }
    return {.seconds = cpuSeconds() - begin, .characters = text.size(), .isWhole = true};
}

template <class Work> Measured bestOf(int times, Work work)
{
    Measured best = work();
    for (int i = 1; i < times; ++i) {
        if (const Measured next = work(); next.seconds < best.seconds)
            best = next;
    }
    return best;
}

} // namespace

} // namespace etude

int main(int argc, char **argv)
{
    const int tokens = argc > 1 ? std::max(1, std::atoi(argv[1])) : 100'000;
    const QByteArray stream = etude::chatStream(tokens);
    const etude::Measured pipeline = etude::bestOf(5, [&] { return etude::readAll(stream); });
    const etude::Measured scan = etude::bestOf(5, [&] { return etude::scanAll(stream); });
    QTextStream out(stdout);
    out << tokens << " tokens, " << stream.size() / tokens << " bytes each\n"
        << "pipeline  " << pipeline.seconds << " s CPU\n"
        << "byte scan " << scan.seconds << " s CPU\n"
        << "ratio     " << (scan.seconds > 0 ? pipeline.seconds / scan.seconds : 0) << '\n';
    return pipeline.isWhole && pipeline.characters > tokens ? 0 : 1;
}
