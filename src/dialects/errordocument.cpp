// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/errordocument.h"

#include "core/utf8.h"
#include "dialects/replyreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr qsizetype quotedBytes = 2000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialects)
};

//! A number from 400 to 599 in one of the three members, also as a string.
int statusOf(const Json &object)
{
    for (const char *name : {"code", "status", "statusCode"}) {
        qint64 status = integerAt(object, name).value_or(0);
        if (status == 0)
            status = stringAt(object, name).toInt();
        if (status >= 400 && status <= 599)
            return static_cast<int>(status);
    }
    return 0;
}

QString firstWithText(std::initializer_list<QString> candidates)
{
    for (const QString &text : candidates) {
        if (!text.trimmed().isEmpty())
            return text.trimmed();
    }
    return {};
}

//! The title of a web page, else a word for it: never the page itself.
QString pageWords(const QByteArray &page)
{
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    const QString words =
        title.match(textFromUtf8(page.first(std::min<qsizetype>(page.size(), 64 * 1024)))).captured(1);
    return words.trimmed().isEmpty() ? Words::tr("a web page in place of an answer") : words.simplified();
}

} // namespace

const Json &unwrapped(const Json &document)
{
    return document.is_array() && document.size() == 1 ? document.front() : document;
}

bool hasError(const Json &object)
{
    const Json *error = member(object, "error");
    if (!error || error->is_null())
        return false;
    if (error->is_boolean())
        return error->get<bool>();
    if (error->is_string())
        return !textOf(*error).trimmed().isEmpty();
    return !error->empty();
}

bool isErrorDocument(const Json &object)
{
    if (hasError(object) || stringAt(object, "type") == "error"_L1 || stringAt(object, "object") == "error"_L1)
        return true;
    const QString status = stringAt(object, "status");
    if (status == "error"_L1 || status == "failed"_L1)
        return true;
    const Json *detail = member(object, "detail");
    const bool isDetail = detail && !detail->is_null() && !detail->empty();
    const bool isMessage = !firstWithText({stringAt(object, "message"), stringAt(object, "messege")}).isEmpty();
    return isDetail || (isMessage && statusOf(object) != 0);
}

QString errorMessage(const Json &wrapped)
{
    const Json &document = unwrapped(wrapped);
    const Json &error = objectAt(document, "error");
    const Json &detail = objectAt(document, "detail");
    const Json &details = listAt(document, "detail");
    return firstWithText({stringAt(error, "message"), stringAt(document, "message"), stringAt(document, "messege"),
                          stringAt(document, "error"), stringAt(document, "detail"),
                          details.empty() ? QString() : stringAt(details.front(), "msg"),
                          // DeepInfra: {"detail": {"error": …}}.
                          stringAt(detail, "error"), stringAt(detail, "message"),
                          stringAt(objectAt(detail, "error"), "message"), stringAt(error, "code"),
                          stringAt(error, "type"), stringAt(document, "code"), stringAt(document, "type")});
}

Error providerError(const Json &wrapped)
{
    const Json &document = unwrapped(wrapped);
    Error error{.kind = Error::Kind::Provider, .words = errorMessage(document)};
    if (error.words.isEmpty())
        error.words = quoted(jsonText(document));
    error.status = statusOf(objectAt(document, "error"));
    if (error.status == 0)
        error.status = statusOf(document);
    error.member = errorMember(document);
    return error;
}

QString errorMember(const Json &wrapped)
{
    const Json &document = unwrapped(wrapped);
    const Json &details = listAt(document, "detail");
    if (!details.empty()) {
        // ["body", "stream_options", "include_usage"]: numbers say which item of a list.
        QStringList names;
        for (const Json &place : listAt(details.front(), "loc")) {
            if (place.is_string() && (!names.isEmpty() || place != "body"))
                names.append(textOf(place));
        }
        return names.join(u'.');
    }
    return firstWithText({stringAt(objectAt(document, "error"), "param"), stringAt(document, "param")});
}

Error httpError(int status, const QByteArray &body)
{
    Error error{.kind = Error::Kind::Http, .words = errorWords(body), .status = status};
    if (const Result<Json> document = parseJson(QByteArrayView(body).trimmed()))
        error.member = errorMember(*document);
    return error;
}

QString quoted(QByteArrayView text)
{
    return textFromUtf8(text.first(std::min(text.size(), quotedBytes))).simplified();
}

QString errorWords(const QByteArray &body)
{
    QByteArrayView text = QByteArrayView(body);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.trimmed();
    if (text.startsWith('<'))
        return pageWords(text.toByteArray());
    if (text.startsWith('{') || text.startsWith('[')) {
        if (const Result<Json> document = parseJson(text)) {
            if (const QString message = errorMessage(*document); !message.isEmpty())
                return message;
        }
    }
    return quoted(text);
}

} // namespace etude
