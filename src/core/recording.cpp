// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording.h"

#include "core/jsonmembers.h"

#include <QFile>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recording)
};

//! Cookies are secrets of a kind, and nothing is read from them.
bool isPrivateHeader(const QByteArray &name)
{
    return name.compare("set-cookie", Qt::CaseInsensitive) == 0;
}

qint64 timeAt(const Json &object, const char *name, qint64 otherwise)
{
    return std::max<qint64>(0, integerAt(object, name).value_or(otherwise));
}

qint64 textBytes(const Json &json)
{
    if (const auto *text = json.get_ptr<const Json::string_t *>())
        return qint64(text->size());
    if (!json.is_structured()) // it would be its own only element
        return 0;
    return std::accumulate(json.cbegin(), json.cend(), qint64(0),
                           [](qint64 sum, const Json &each) { return sum + textBytes(each); });
}

} // namespace

qint64 Recording::byteCount() const
{
    return std::accumulate(chunks.cbegin(), chunks.cend(), qint64(0),
                           [](qint64 sum, const Chunk &chunk) { return sum + chunk.bytes.size(); });
}

qint64 Recording::keptBytes() const
{
    return byteCount() + textBytes(request);
}

void Recording::cover(const QByteArray &secret)
{
    if (secret.isEmpty())
        return;
    for (auto &[headerName, value] : headers)
        value.replace(secret, QByteArray(secret.size(), '*'));
    QByteArray all;
    all.reserve(byteCount());
    for (const Chunk &chunk : std::as_const(chunks))
        all += chunk.bytes;
    if (!all.contains(secret))
        return;
    all.replace(secret, QByteArray(secret.size(), '*'));
    qsizetype from = 0;
    for (Chunk &chunk : chunks) {
        chunk.bytes = all.sliced(from, chunk.bytes.size());
        from += chunk.bytes.size();
    }
}

Json toJson(const Recording &recording)
{
    Json response = {{"status", recording.status}, {"headers", Json::object()}, {"head_ms", recording.headMs}};
    for (const auto &[name, value] : recording.headers) {
        Json &known = response["headers"][name.toLower().toStdString()];
        const QString text = isPrivateHeader(name) ? u"•••"_s : QString::fromUtf8(value);
        known = toJson(known.is_string() ? textOf(known) + u", "_s + text : text);
    }
    Json chunks = Json::array();
    Json offsets = Json::array();
    for (const Recording::Chunk &chunk : recording.chunks) {
        chunks.push_back(chunk.bytes.toBase64().toStdString());
        offsets.push_back(chunk.ms);
    }
    response["chunks_base64"] = std::move(chunks);
    response["offsets_ms"] = std::move(offsets);
    response["end_ms"] = recording.endMs;
    if (recording.isCut)
        response["is_cut"] = true;
    if (recording.droppedBytes > 0)
        response["dropped_bytes"] = recording.droppedBytes;

    Json json = {
        {"name", toJson(recording.name)}, {"source", toJson(recording.source)}, {"dialect", toJson(recording.dialect)}};
    if (recording.startedAt.isValid())
        json["started_at"] = toJson(recording.startedAt.toUTC().toString(Qt::ISODateWithMs));
    if (!recording.request.is_null())
        json["request"] = recording.request;
    json["response"] = std::move(response);
    return json;
}

Result<Recording> recordingFromJson(const Json &json)
{
    Recording recording;
    JsonMembers members(json, Words::tr("recording"));
    QString startedAt;
    members.read("name", recording.name);
    members.read("source", recording.source);
    members.read("dialect", recording.dialect);
    members.read("started_at", startedAt);
    recording.startedAt = QDateTime::fromString(startedAt, Qt::ISODateWithMs);
    recording.request = members.value("request", {Json::value_t::object});
    const Json &response = members.object("response");
    if (!member(response, "chunks_base64"))
        members.fail(Words::tr("This is no recording: it has no “response” with “chunks_base64”."));

    JsonMembers own(response, Words::tr("response of a recording"));
    recording.status = int(std::clamp<qint64>(integerAt(response, "status").value_or(200), 0, 999));
    for (const auto &[name, value] : own.object("headers").items())
        recording.headers.append({QByteArray::fromStdString(name), textOf(value).toUtf8()});
    recording.headMs = timeAt(response, "head_ms", 0);
    const Json &offsets = own.list("offsets_ms");
    qint64 ms = recording.headMs;
    for (const Json &text : own.list("chunks_base64")) {
        const auto bytes =
            QByteArray::fromBase64Encoding(textOf(text).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!text.is_string() || !bytes) {
            own.fail(
                Words::tr("In the recording, piece %1 is not written in Base64.").arg(recording.chunks.size() + 1));
            break;
        }
        // A clock that runs backwards would make the player wait for ever.
        const auto number = size_t(recording.chunks.size());
        if (number < offsets.size() && offsets[number].is_number_integer())
            ms = std::max(ms, offsets[number].get<qint64>());
        recording.chunks.append({.ms = ms, .bytes = *bytes});
    }
    recording.endMs = std::max(ms, timeAt(response, "end_ms", ms));
    own.read("is_cut", recording.isCut);
    recording.droppedBytes = timeAt(response, "dropped_bytes", 0);
    if (own.error())
        members.fail(own.error()->words);
    if (members.error())
        return std::unexpected(*members.error());
    return recording;
}

Result<Recording> readRecordingFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Words::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestRecordingFile)
        return failure(Error::Kind::File, Words::tr("“%1” is too large to be a recording of Etude.").arg(path));
    const Result<Json> json = parseJson(file.readAll());
    Result<Recording> recording = json ? recordingFromJson(*json) : std::unexpected(json.error());
    if (!recording)
        return failure(Error::Kind::File,
                       Words::tr("“%1” is no recording of Etude: %2").arg(path, recording.error().words));
    return recording;
}

} // namespace etude
