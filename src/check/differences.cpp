// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/differences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr qsizetype maxValueLength = 72;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

// --- Values for people ------------------------------------------------------------------------------------------------

//! On one line, and nothing in it that a terminal would obey or that turns the line around.
QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c.isPrint() || c.isSurrogate() ? QString(c) : u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    return result;
}

//! The part of `text` from about `from` on that is worth showing.
QString excerpt(const QString &text, qsizetype from = 0)
{
    qsizetype start = from > maxValueLength / 2 ? from - maxValueLength / 4 : 0;
    qsizetype end = std::min(text.size(), start + maxValueLength);
    // Never through the middle of a character.
    if (start > 0 && text[start].isLowSurrogate())
        ++start;
    if (end < text.size() && text[end].isLowSurrogate())
        --end;
    return (start > 0 ? u"…"_s : QString()) + printable(text.sliced(start, end - start))
        + (end < text.size() ? u"…"_s : QString());
}

//! Where two texts part.
qsizetype commonLength(const QString &a, const QString &b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

QString shown(const Json &value)
{
    return excerpt(QString::fromUtf8(jsonText(value)));
}

QString pointer(const QString &parent, const std::string &key)
{
    return parent + u'/' + QString::fromStdString(key).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

// --- JSON -------------------------------------------------------------------------------------------------------------

bool isNegative(const Json &integer)
{
    return !integer.is_number_unsigned() && integer.get<qint64>() < 0;
}

bool isSameNumber(const Json &a, const Json &b, Numbers numbers)
{
    if (a.is_number_float() || b.is_number_float())
        return (numbers == Numbers::OneType || a.is_number_float() == b.is_number_float())
            && a.get<double>() == b.get<double>();
    // Not by way of double, in which the large ones are not told apart.
    return isNegative(a) == isNegative(b) && a.get<quint64>() == b.get<quint64>();
}

class JsonComparison final {
public:
    JsonComparison(QList<Difference> &found, Numbers numbers)
        : m_found(found)
        , m_numbers(numbers)
    {
    }

    // As deep as the shallower of the two, and `parseJson` read the one.
    void compare(const Json &expected, const Json &received, const QString &place)
    {
        if (isFull())
            return;
        if (expected.is_object() && received.is_object())
            compareObjects(expected, received, place);
        else if (expected.is_array() && received.is_array())
            compareLists(expected, received, place);
        else if (expected.is_string() && received.is_string())
            compareTexts(expected, received, place);
        else if (expected.is_number() && received.is_number() ? !isSameNumber(expected, received, m_numbers)
                                                              : expected != received)
            add(place, shown(received), shown(expected));
    }

private:
    [[nodiscard]] bool isFull() const { return m_found.size() >= maxDifferences; }

    void add(const QString &place, std::optional<QString> received, std::optional<QString> expected)
    {
        if (!isFull())
            m_found.append({place.isEmpty() ? u"body"_s : place, std::move(received), std::move(expected)});
    }

    void compareObjects(const Json &expected, const Json &received, const QString &place)
    {
        // The members of an object are a list here, in which each look-up would walk from its start.
        std::unordered_map<std::string_view, const Json *> others;
        for (const auto &[key, value] : received.items())
            others.insert_or_assign(key, &value);
        for (const auto &[key, value] : expected.items()) {
            const auto other = others.find(key);
            if (other == others.end()) {
                add(pointer(place, key), {}, shown(value));
                continue;
            }
            compare(value, *other->second, pointer(place, key));
            others.erase(other);
        }
        for (const auto &[key, value] : received.items()) {
            if (others.contains(key))
                add(pointer(place, key), shown(value), {});
        }
    }

    void compareLists(const Json &expected, const Json &received, const QString &place)
    {
        for (std::size_t i = 0; i < std::max(expected.size(), received.size()) && !isFull(); ++i) {
            const QString item = place + u'/' + QString::number(i);
            if (i >= received.size())
                add(item, {}, shown(expected[i]));
            else if (i >= expected.size())
                add(item, shown(received[i]), {});
            else
                compare(expected[i], received[i], item);
        }
    }

    void compareTexts(const Json &expected, const Json &received, const QString &place)
    {
        const QString wanted = QString::fromUtf8(jsonText(expected));
        const QString got = QString::fromUtf8(jsonText(received));
        if (wanted == got)
            return;
        const qsizetype parting = commonLength(wanted, got);
        add(place, excerpt(got, parting), excerpt(wanted, parting));
    }

    QList<Difference> &m_found;
    Numbers m_numbers;
};

// --- The rest of a request --------------------------------------------------------------------------------------------

//! Path and query of a request as they mean something: cut first, and what is encoded in the pieces decoded then.
struct Target {
    QByteArrayList path = {};
    QByteArrayList query = {};
    // As they were sent.
    QByteArray pathText = {};
    QByteArray queryText = {};
};

//! How much of `text` stands before the first of `ends`.
qsizetype lengthUntil(QByteArrayView text, QByteArrayView ends)
{
    return std::ranges::find_if(text, [ends](char c) { return ends.contains(c); }) - text.begin();
}

Target targetOf(const QByteArray &text)
{
    const QByteArrayView bare = QByteArrayView(text).first(lengthUntil(text, "#"));
    const qsizetype pathLength = lengthUntil(bare, "?");
    Target target{.pathText = bare.first(pathLength).toByteArray(),
                  .queryText = bare.sliced(std::min(pathLength + 1, bare.size())).toByteArray()};
    if (target.pathText.isEmpty())
        target.pathText = "/";
    for (const QByteArray &part : target.pathText.split('/'))
        target.path.append(QByteArray::fromPercentEncoding(part));
    for (QByteArray item : target.queryText.split('&')) {
        if (!item.isEmpty())
            target.query.append(QByteArray::fromPercentEncoding(item.replace('+', ' ')));
    }
    return target;
}

//! What stands behind scheme, host and port.
QByteArray pathAndQuery(const QString &url)
{
    const QByteArray text = url.trimmed().toUtf8();
    const QByteArray behindScheme = text.sliced(text.indexOf("://") + 3);
    return behindScheme.sliced(lengthUntil(behindScheme, "/?#"));
}

void compareTargets(const HttpRequest &expected, const HostRequest &received, QList<Difference> &found)
{
    const Target wanted = targetOf(pathAndQuery(expected.url));
    const Target got = targetOf(received.target);
    const auto text = [](const QByteArray &bytes) {
        return bytes.isEmpty() ? std::nullopt : std::optional(excerpt(QString::fromUtf8(bytes)));
    };
    if (wanted.path != got.path)
        found.append({u"path"_s, text(got.pathText), text(wanted.pathText)});
    if (wanted.query != got.query)
        found.append({u"query"_s, text(got.queryText), text(wanted.queryText)});
}

//! Headers by their names in lower case; those of one name joined, which means the same (RFC 9110, 5.3).
using Headers = std::map<QByteArray, QByteArray>;

void addHeader(Headers &headers, const QByteArray &name, const QByteArray &value)
{
    const auto [known, isNew] = headers.try_emplace(name.toLower(), value.trimmed());
    if (!isNew)
        known->second += ", " + value.trimmed();
}

//! Belongs to the connection, or says what the client can read: Run writes its own too.
bool isOfTheConnection(QByteArrayView name)
{
    static constexpr std::array names{"accept", "accept-encoding", "connection", "content-length",   "expect",
                                      "host",   "keep-alive",      "te",         "transfer-encoding"};
    return std::ranges::any_of(names, [name](const char *own) { return name == own; });
}

//! Written by clients of themselves, where the code does not say otherwise.
bool isOfTheClient(QByteArrayView name, QByteArrayView value)
{
    static constexpr std::array names{"accept-language", "anthropic-version", "cache-control", "content-type",
                                      "http2-settings",  "idempotency-key",   "pragma",        "priority",
                                      "traceparent",     "upgrade",           "user-agent"};
    if (name == "authorization" || name == "x-api-key")
        return value == "Bearer none" || value == "none";
    return name.startsWith("sec-") || name.startsWith("x-stainless-")
        || std::ranges::any_of(names, [name](const char *own) { return name == own; });
}

void compareHeaders(const HttpRequest &expected, const HostRequest &received, QList<Difference> &found)
{
    Headers wanted;
    for (const Header &header : expected.headers)
        addHeader(wanted, header.name.toUtf8(), header.value.toUtf8());
    Headers got;
    for (const auto &[name, value] : received.headers)
        addHeader(got, name, value);
    const auto place = [](const QByteArray &name) { return printable(u"header "_s + QString::fromUtf8(name)); };
    for (const auto &[name, value] : wanted) {
        // What the client can read is its own business. All others are there because the user wants them.
        if (name == "accept" || name == "accept-encoding")
            continue;
        const auto other = got.find(name);
        const QString text = QString::fromUtf8(value);
        if (other == got.end()) {
            // A client that cannot send a header without a value means the same by leaving it out.
            if (!value.isEmpty())
                found.append({place(name), {}, excerpt(text)});
        } else if (other->second != value) {
            const QString otherText = QString::fromUtf8(other->second);
            const qsizetype parting = commonLength(text, otherText);
            found.append({place(name), excerpt(otherText, parting), excerpt(text, parting)});
        }
    }
    for (const auto &[name, value] : got) {
        if (!wanted.contains(name) && !isOfTheConnection(name) && !isOfTheClient(name, value))
            found.append({place(name), excerpt(QString::fromUtf8(value)), {}});
    }
}

void compareBodies(const HttpRequest &expected, const HostRequest &received, Numbers numbers, QList<Difference> &found)
{
    const QByteArray wanted = expected.body.is_null() ? QByteArray() : jsonText(expected.body);
    // JSON can be written at some length, with six bytes for each character and an indentation, but not at any: what is
    // longer than that is not worth the time to read it.
    const bool isFarTooLong = received.body.size() > 20 * wanted.size() + 100'000;
    const auto json = isFarTooLong || received.body.isEmpty() ? Result<Json>(Json()) : parseJson(received.body);
    if (!json || isFarTooLong || received.body.isEmpty() != wanted.isEmpty()) {
        const auto text = [](const QByteArray &body) {
            return body.isEmpty() ? std::nullopt
                                  : std::optional(excerpt(QString::fromUtf8(body.left(4 * maxValueLength))));
        };
        found.append({u"body"_s, text(received.body), text(wanted)});
        return;
    }
    JsonComparison(found, numbers).compare(expected.body, *json, {});
}

} // namespace

QString describe(const Difference &difference)
{
    if (!difference.received)
        return Words::tr("%1: missing, Run sends %2").arg(difference.place, difference.expected.value_or(QString()));
    if (!difference.expected)
        return Words::tr("%1: %2, which Run does not send").arg(difference.place, *difference.received);
    return Words::tr("%1: %2 instead of %3").arg(difference.place, *difference.received, *difference.expected);
}

QList<Difference> differences(const HttpRequest &expected, const HostRequest &received, Numbers numbers)
{
    QList<Difference> found;
    if (expected.method.toUtf8() != received.method)
        found.append({u"method"_s, excerpt(QString::fromUtf8(received.method)), expected.method});
    compareTargets(expected, received, found);
    compareHeaders(expected, received, found);
    if (found.size() < maxDifferences)
        compareBodies(expected, received, numbers, found);
    return found.first(std::min(found.size(), maxDifferences));
}

} // namespace etude
