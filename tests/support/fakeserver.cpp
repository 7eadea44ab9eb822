// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace etude {

//! Not the program's own JSON functions: what checks them must not rest on them.
using PlainJson = nlohmann::ordered_json;

HostAnswer FakeAnswer::chat(const QList<QByteArray> &texts)
{
    const auto chunk = [](const PlainJson &delta, const PlainJson &finishReason) {
        const PlainJson choice{{"index", 0}, {"delta", delta}, {"finish_reason", finishReason}};
        return PlainJson{{"id", "chatcmpl-1"},
                         {"object", "chat.completion.chunk"},
                         {"model", "fake-model"},
                         {"choices", PlainJson::array({choice})}};
    };
    QList<QByteArray> data;
    const auto append = [&data](const PlainJson &json) { data.append(QByteArray::fromStdString(json.dump())); };
    for (const QByteArray &text : texts)
        append(chunk(PlainJson{{"content", text.toStdString()}}, nullptr));
    append(chunk(PlainJson::object(), "stop"));
    const auto count = qint64(texts.size());
    append(PlainJson{{"id", "chatcmpl-1"},
                     {"model", "fake-model"},
                     {"choices", PlainJson::array()},
                     {"usage", {{"prompt_tokens", 5}, {"completion_tokens", count}, {"total_tokens", 5 + count}}}});
    data.append("[DONE]");
    return stream(data);
}

HostAnswer FakeAnswer::corpusCase(const QString &name)
{
    QFile file(QDir(QStringLiteral(ETUDE_TEST_CORPUS)).filePath(u"dialects/"_s + name + u".json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no case \"%s\" in the corpus", qPrintable(name));
    const PlainJson response = PlainJson::parse(file.readAll().toStdString()).at("response");
    Headers headers;
    for (const auto &[key, value] : response.at("headers").items())
        headers.append({QByteArray::fromStdString(key), QByteArray::fromStdString(value)});
    HostAnswer answer;
    answer.head(response.at("status"), headers);
    for (const PlainJson &piece : response.at("chunks_base64"))
        answer.piece(QByteArray::fromBase64(QByteArray::fromStdString(piece)));
    return answer.end();
}

FakeServer::FakeServer(quint16 port)
{
    connect(this, &ScriptedHost::requestReceived, this,
            [this](const HostRequest &request) { m_requests.append(request); });
    if (const Result<void> listening = listen(port); !listening)
        qFatal("FakeServer: %s", qPrintable(listening.error().words));
}

} // namespace etude
