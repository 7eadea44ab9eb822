// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace etude::corpus {

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Case> allCases()
{
    QList<Case> cases;
    const QDir folder(QStringLiteral(ETUDE_TEST_CORPUS "/dialects"));
    for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<Json> json = parseJson(fileContent(folder.filePath(file)));
        if (!json)
            continue;
        const Json &response = objectAt(*json, "response");
        Case each{.name = stringAt(*json, "name"),
                  .dialect = stringAt(*json, "dialect"),
                  .status = static_cast<int>(integerAt(response, "status").value_or(0)),
                  .expect = objectAt(*json, "expect")};
        for (const auto &[name, value] : objectAt(response, "headers").items())
            each.headers.append({QByteArray::fromStdString(name), textOf(value).toUtf8()});
        for (const Json &chunk : listAt(response, "chunks_base64"))
            each.pieces.append(QByteArray::fromBase64(textOf(chunk).toLatin1()));
        cases.append(each);
    }
    return cases;
}

Outcome read(const Dialect &dialect, int status, const QList<std::pair<QByteArray, QByteArray>> &headers,
             const QList<QByteArray> &pieces)
{
    Outcome outcome;
    ReplyReader reader(dialect);
    reader.setHead(status, headers);
    for (const QByteArray &piece : pieces) {
        if (const Result<void> fed = reader.feed(piece, outcome.deltas); !fed)
            outcome.error = fed.error();
    }
    if (const Result<void> end = reader.finish(outcome.deltas); !end)
        outcome.error = end.error();
    for (const Delta &delta : std::as_const(outcome.deltas))
        outcome.reply.apply(delta);
    return outcome;
}

Outcome readBody(const QString &dialect, const QByteArray &body)
{
    return read(*dialectById(dialect), 200, {}, {body});
}

QList<QByteArray> inOnePiece(const QList<QByteArray> &pieces)
{
    return {pieces.join()};
}

QList<QByteArray> byteByByte(const QList<QByteArray> &pieces)
{
    QList<QByteArray> bytes;
    for (const char byte : pieces.join())
        bytes.append(QByteArray(1, byte));
    return bytes;
}

QList<QByteArray> cutAtRandom(const QList<QByteArray> &pieces, quint32 seed)
{
    const QByteArray whole = pieces.join();
    QRandomGenerator random(seed);
    QList<QByteArray> cut;
    for (qsizetype at = 0; at < whole.size(); at += cut.last().size())
        cut.append(whole.mid(at, 1 + random.bounded(60)));
    return cut;
}

Json described(const Outcome &outcome, const Json &expect)
{
    Json result = {{"text", toJson(outcome.reply.text)}, {"reasoning", toJson(outcome.reply.reasoning)}};
    result["tool_calls"] = Json::array();
    for (const ToolCall &call : outcome.reply.toolCalls) {
        Json json = {{"id", toJson(call.id)}, {"name", toJson(call.name)}, {"arguments", toJson(call.arguments)}};
        // "null if the server gave none; a reader may then make one up".
        const Json &expected = listAt(expect, "tool_calls");
        const size_t number = result["tool_calls"].size();
        if (number < expected.size() && expected[number]["id"].is_null() && !call.id.isEmpty())
            json["id"] = nullptr;
        result["tool_calls"].push_back(json);
    }
    result["finish_reason"] =
        outcome.reply.finishReason ? toJson(finishReasonName(*outcome.reply.finishReason)) : Json();
    result["usage"] = Json::object();
    const Usage &usage = outcome.reply.usage;
    const auto put = [&result](const char *name, const std::optional<qint64> &count) {
        if (count)
            result["usage"][name] = *count;
    };
    put("input_tokens", usage.inputTokens);
    put("output_tokens", usage.outputTokens);
    put("reasoning_tokens", usage.reasoningTokens);
    put("cached_input_tokens", usage.cachedInputTokens);
    result["error"] = nullptr;
    if (outcome.error) {
        const QString part =
            expect.is_null() ? outcome.error->words : stringAt(objectAt(expect, "error"), "message_contains");
        result["error"] = {
            {"kind", toJson(kindName(outcome.error->kind))},
            {"status", outcome.error->status ? Json(outcome.error->status) : Json()},
            {"message_contains", toJson(outcome.error->words.contains(part) ? part : outcome.error->words)}};
    }
    return result;
}

} // namespace etude::corpus
