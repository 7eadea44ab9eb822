// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/modes.h"

#include "host/gzip.h"

using namespace Qt::StringLiterals;

namespace etude::modes {

namespace {

const HostAnswer::Headers eventStream{{"content-type", "text/event-stream; charset=utf-8"},
                                      {"cache-control", "no-cache"},
                                      {"x-request-id", "req_canned"}};

HostAnswer &addPieces(HostAnswer &answer, const Asked &asked, const QList<QByteArray> &pieces)
{
    for (const QByteArray &piece : pieces) {
        answer.piece(piece);
        if (asked.isStreamed && asked.pace.token.count() > 0)
            answer.pause(asked.pace.token);
    }
    return answer;
}

HostAnswer streamOf(const Asked &asked, const QList<QByteArray> &pieces, int status = 200)
{
    HostAnswer answer;
    answer.head(status, eventStream);
    return addPieces(answer, asked, pieces).end();
}

QList<QByteArray> allOf(const CannedEvents &events)
{
    QList<QByteArray> all = events.opening + events.tokens + events.closing;
    if (!events.end.isEmpty())
        all.append(events.end);
    return all;
}

//! The opening and about half of the tokens.
QList<QByteArray> halfOf(const CannedEvents &events)
{
    return events.opening + events.tokens.first(events.tokens.size() / 2);
}

HostAnswer::Headers documentHead(const QByteArray &document)
{
    return {{"content-type", "application/json"},
            {"content-length", QByteArray::number(document.size())},
            {"x-request-id", "req_canned"}};
}

QByteArray halfOf(const QByteArray &document)
{
    return document.first(document.size() / 2);
}

HostAnswer answerOf(const Asked &asked, int status = 200)
{
    if (asked.isStreamed)
        return streamOf(asked, allOf(eventsOf(asked.form, asked.canned)), status);
    return HostAnswer::json(status, documentOf(asked.form, asked.canned), {{"x-request-id", "req_canned"}});
}

//! Cut behind every byte for which `isCut` holds.
template <class IsCut> QList<QByteArray> cutBehind(const QByteArray &bytes, IsCut isCut)
{
    QList<QByteArray> pieces;
    qsizetype from = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (isCut(static_cast<uchar>(bytes[at]))) {
            pieces.append(bytes.sliced(from, at + 1 - from));
            from = at + 1;
        }
    }
    if (from < bytes.size())
        pieces.append(bytes.sliced(from));
    return pieces;
}

HostAnswer piecesOf(const Asked &asked, const QList<QByteArray> &pieces)
{
    if (asked.isStreamed)
        return streamOf(asked, pieces);
    HostAnswer answer;
    answer.head(200, documentHead(pieces.join()));
    return addPieces(answer, asked, pieces).end();
}

} // namespace

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    qsizetype from = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at] == u' ' || text[at - 1] == u'\n') {
            tokens.append(text.sliced(from, at - from));
            from = at;
        }
    }
    tokens.append(text.sliced(from));
    return tokens;
}

HostAnswer errorOf(const Asked &asked, int status, const QString &type, const QString &message,
                   const HostAnswer::Headers &headers, const QString &member)
{
    return HostAnswer::json(status, errorDocumentOf(asked.form, type, message, member), headers);
}

HostAnswer normal(const Asked &asked)
{
    return answerOf(asked);
}

HostAnswer slowFirstToken(const Asked &asked)
{
    HostAnswer answer;
    if (asked.isStreamed) {
        answer.head(200, eventStream).pause(asked.pace.slow);
        return addPieces(answer, asked, allOf(eventsOf(asked.form, asked.canned))).end();
    }
    const QByteArray document = documentOf(asked.form, asked.canned);
    return answer.pause(asked.pace.slow).head(200, documentHead(document)).piece(document).end();
}

HostAnswer stall(const Asked &asked)
{
    HostAnswer answer;
    if (asked.isStreamed) {
        answer.head(200, eventStream);
        return addPieces(answer, asked, halfOf(eventsOf(asked.form, asked.canned)));
    }
    const QByteArray document = documentOf(asked.form, asked.canned);
    return answer.head(200, documentHead(document)).piece(halfOf(document));
}

HostAnswer splitUtf8(const Asked &asked)
{
    const QByteArray bytes =
        asked.isStreamed ? allOf(eventsOf(asked.form, asked.canned)).join() : documentOf(asked.form, asked.canned);
    // Behind the first byte of every character of more than one.
    return piecesOf(asked, cutBehind(bytes, [](uchar byte) { return byte >= 0xC0; }));
}

HostAnswer carriageReturns(const Asked &asked)
{
    if (!asked.isStreamed)
        return answerOf(asked);
    QByteArray bytes = allOf(eventsOf(asked.form, asked.canned)).join();
    bytes.replace("\n", "\r\n");
    return streamOf(asked, cutBehind(bytes, [](uchar byte) { return byte == '\r'; }));
}

HostAnswer comments(const Asked &asked)
{
    if (!asked.isStreamed)
        return piecesOf(asked, {"\n", "    \n", "\n", documentOf(asked.form, asked.canned)});
    QList<QByteArray> pieces{": PROCESSING\n\n", ":\n\n"};
    for (const QByteArray &event : allOf(eventsOf(asked.form, asked.canned))) {
        pieces.append(event);
        pieces.append(asked.form == WireForm::Messages ? "event: ping\ndata: {\"type\": \"ping\"}\n\n"
                                                       : ": keep-alive\n\n");
    }
    return streamOf(asked, pieces);
}

HostAnswer errorAtOk(const Asked &asked)
{
    return errorOf(asked, 200, u"server_error"_s, u"The model crashed. (This is a test.)"_s);
}

HostAnswer errorAfterTokens(const Asked &asked)
{
    if (!asked.isStreamed)
        return errorAtOk(asked);
    return streamOf(asked,
                    halfOf(eventsOf(asked.form, asked.canned))
                        + QList{
                            errorEventOf(asked.form, u"server_error"_s, u"The model crashed. (This is a test.)"_s)});
}

HostAnswer rateLimit(const Asked &asked)
{
    return errorOf(asked, 429, u"rate_limit_exceeded"_s, u"Rate limit reached. (This is a test.)"_s,
                   {{"retry-after", "7"}, {"x-request-id", "req_canned"}});
}

HostAnswer noDone(const Asked &asked)
{
    CannedEvents events = eventsOf(asked.form, asked.canned);
    events.end.clear();
    return asked.isStreamed ? streamOf(asked, allOf(events)) : answerOf(asked);
}

HostAnswer endsEarly(const Asked &asked)
{
    if (asked.isStreamed)
        return streamOf(asked, halfOf(eventsOf(asked.form, asked.canned)));
    return HostAnswer::json(200, halfOf(documentOf(asked.form, asked.canned)));
}

HostAnswer cutBody(const Asked &asked)
{
    HostAnswer answer;
    if (asked.isStreamed) {
        answer.head(200, eventStream);
        return addPieces(answer, asked, halfOf(eventsOf(asked.form, asked.canned))).close();
    }
    const QByteArray document = documentOf(asked.form, asked.canned);
    return answer.head(200, documentHead(document)).piece(halfOf(document)).close();
}

HostAnswer stopToken(const Asked &asked)
{
    Asked changed = asked;
    changed.canned.pieces.append(u"</s>"_s);
    return answerOf(changed);
}

HostAnswer noUsage(const Asked &asked)
{
    Asked changed = asked;
    changed.canned.hasUsage = false;
    return answerOf(changed);
}

HostAnswer otherModel(const Asked &asked)
{
    Asked changed = asked;
    changed.canned.model = u"some-other-model"_s;
    return answerOf(changed);
}

HostAnswer maxTokens(const Asked &asked)
{
    Asked changed = asked;
    changed.canned.pieces = changed.canned.pieces.first(changed.canned.pieces.size() / 2);
    changed.canned.isCutAtLimit = true;
    return answerOf(changed);
}

HostAnswer thinkTags(const Asked &asked)
{
    Asked changed = asked;
    changed.canned.thoughts = tokensOf(u"The user wants an answer. ¿What kind? A short one. 🤔"_s);
    return answerOf(changed);
}

HostAnswer toolCall(const Asked &asked)
{
    QString name;
    if (const Json &tools = listAt(asked.body, "tools"); !tools.empty()) {
        // The name in Chat Completions is one level deeper than elsewhere.
        const Json &tool = tools.front();
        name = stringAt(member(tool, "function") ? objectAt(tool, "function") : tool, "name");
    }
    Asked changed = asked;
    changed.canned.pieces.clear();
    changed.canned.call = {.name = name.isEmpty() ? u"get_weather"_s : name,
                           .argumentPieces = {u"{\"ci"_s, u"ty\": \"Mün"_s, u"chen\", \"note\": \"a \\"_s,
                                              u"\"quoted\\\" word\", \"days\": 2"_s, u"}"_s}};
    return answerOf(changed);
}

HostAnswer ignoresStream(const Asked &asked)
{
    Asked changed = asked;
    changed.isStreamed = false;
    return answerOf(changed);
}

HostAnswer created(const Asked &asked)
{
    return answerOf(asked, 201);
}

HostAnswer compressed(const Asked &asked)
{
    Gzip gzip;
    HostAnswer answer;
    if (!asked.isStreamed) {
        QByteArray packed = gzip.pack(documentOf(asked.form, asked.canned));
        packed += gzip.finish();
        return answer.head(200, documentHead(packed) + HostAnswer::Headers{{"content-encoding", "gzip"}})
            .piece(packed)
            .end();
    }
    QList<QByteArray> pieces;
    for (const QByteArray &event : allOf(eventsOf(asked.form, asked.canned)))
        pieces.append(gzip.pack(event));
    pieces.append(gzip.finish());
    answer.head(200, eventStream + HostAnswer::Headers{{"content-encoding", "gzip"}});
    return addPieces(answer, asked, pieces).end();
}

HostAnswer htmlError(const Asked &)
{
    const QByteArray page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
                            "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n"
                            "</body>\r\n</html>\r\n";
    return HostAnswer()
        .head(502, {{"content-type", "text/html"}, {"content-length", QByteArray::number(page.size())}})
        .piece(page)
        .end();
}

HostAnswer redirect(const Asked &asked)
{
    // The same host by another name: a client that follows is seen to ask there, with or without the key.
    const QByteArray port = asked.request.header("host").split(':').value(1);
    const qsizetype modeEnd = asked.request.target.indexOf('/', 1);
    return HostAnswer()
        .head(307,
              {{"location", "http://localhost:" + port + "/normal" + asked.request.target.sliced(modeEnd)},
               {"content-length", "0"}})
        .end();
}

HostAnswer emptyOk(const Asked &)
{
    return HostAnswer().head(200, {{"content-type", "text/event-stream"}, {"content-length", "0"}}).end();
}

HostAnswer noAnswer(const Asked &)
{
    return HostAnswer().close();
}

HostAnswer quotesKey(const Asked &asked)
{
    QByteArray key = asked.request.header("authorization");
    if (key.toLower().startsWith("bearer "))
        key = key.sliced(7);
    for (const char *name : {"x-api-key", "api-key"}) {
        if (key.isEmpty())
            key = asked.request.header(name);
    }
    const QString quoted = key.isEmpty() ? stringAt(asked.body, "key") : QString::fromUtf8(key);
    return errorOf(asked, 401, u"invalid_api_key"_s,
                   u"Incorrect API key provided: %1. (This is a test.)"_s.arg(quoted));
}

HostAnswer picky(const Asked &asked)
{
    for (const QLatin1StringView name : {"temperature"_L1, "top_p"_L1, "max_tokens"_L1, "stream_options"_L1}) {
        // In Messages the number of tokens has to be named.
        const bool isNumberOfTokens = name == "max_tokens"_L1;
        if (!member(asked.body, name.data()) || (asked.form == WireForm::Messages && isNumberOfTokens))
            continue;
        const QString words = isNumberOfTokens
            ? u"Unsupported parameter: '%1' is not supported with this model. Use 'max_completion_tokens' instead."_s
            : u"Unsupported parameter: '%1' is not supported with this model."_s;
        return errorOf(asked, 400, u"unsupported_parameter"_s, words.arg(name), {}, name);
    }
    return answerOf(asked);
}

} // namespace etude::modes
