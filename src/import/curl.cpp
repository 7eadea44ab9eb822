// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/curl.h"

#include "import/curloptions.h"
#include "import/parsedbody.h"
#include "import/promptreader.h"
#include "import/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Reads the words of one command, option by option.
class CurlReader final {
    Q_DECLARE_TR_FUNCTIONS(Curl)
public:
    CurlReader(const ShellCommand &command, const ShellScript &script, Shell shell, const Marks &marks)
        : m_command(command)
        , m_shell(shell)
        , m_marks(marks)
    {
        m_request.variables = script.variables;
        if (script.hasSubstitution)
            note(tr("The command holds another one, $(…) or `…`: nothing is run, so its text stands as it is."));
    }

    Result<FoundRequest> read();

private:
    void note(const QString &sentence) { appendOnce(m_request.notUnderstood, sentence); }
    void readWord(qsizetype &index);
    void readLong(const QString &word, qsizetype &index);
    void readShort(const QString &letters, qsizetype &index);
    void apply(CurlOption option, const QString &name, const QString &value);
    void addData(const QString &value, bool isRaw);
    void addHeader(const QString &header);
    void addBasic(const QString &user);
    [[nodiscard]] QString valueAt(qsizetype &index, const QString &name);
    [[nodiscard]] Result<void> readBody();

    const ShellCommand &m_command;
    const Shell m_shell;
    const Marks &m_marks;
    FoundRequest m_request;
    QStringList m_urls;
    std::optional<QString> m_data;
    QString m_method;
    bool m_hasForm = false;
    bool m_hasFile = false;
    bool m_isQuery = false;
};

QString CurlReader::valueAt(qsizetype &index, const QString &name)
{
    if (index + 1 < m_command.words.size())
        return m_command.words[++index].text;
    note(tr("The option %1 has no value: the command may be cut off.").arg(name));
    return {};
}

void CurlReader::addHeader(const QString &header)
{
    const qsizetype colon = header.indexOf(u':');
    // "X-Custom;" sends a header without a value, "X-Custom:" sends none of that name.
    if (colon < 0) {
        if (header.endsWith(u';'))
            m_request.headers.append({.name = header.chopped(1).trimmed()});
        else if (header.startsWith(u'@'))
            note(tr("The headers in the file %1 are not read: paste them into the command.").arg(header.sliced(1)));
        else
            note(tr("A header without a colon is left out: write it as Name: value."));
        return;
    }
    const QString value = header.sliced(colon + 1).trimmed();
    if (!value.isEmpty())
        m_request.headers.append({.name = header.first(colon).trimmed(), .value = value});
}

void CurlReader::addBasic(const QString &user)
{
    if (m_marks.isIn(user)) {
        note(tr("The name and password of %1 stand in variables, and no header can be made of them: choose in the "
                "endpoint "
                "how the key is sent.")
                 .arg(u"-u"_s));
        return;
    }
    m_request.headers.append({.name = u"Authorization"_s,
                              .value = "Basic "_L1 + QString::fromLatin1(user.toUtf8().toBase64())});
}

//! "If any of these options is used more than once on the same command line, the data pieces specified are merged with a
//! separating &-symbol." Of `--json`: "concatenated".
void CurlReader::addData(const QString &value, bool isRaw)
{
    QString text = value;
    if (!isRaw && value.startsWith(u'@')) {
        const QString file = value.sliced(1);
        if (file == "-"_L1 && m_command.input) {
            text = *m_command.input;
        } else {
            m_hasFile = true;
            note(file == "-"_L1
                     ? tr("The body comes from the standard input, which is not in the text: paste it in the place of "
                          "@-.")
                     : tr("The file %1 is not read: paste its content in the place of @%1.").arg(m_marks.shown(file)));
            return;
        }
    }
    m_data = m_data ? *m_data + text : text;
}

void CurlReader::apply(CurlOption option, const QString &name, const QString &value)
{
    switch (option) {
    case CurlOption::Url:
        m_urls.append(value);
        break;
    case CurlOption::Method:
        m_method = value.toUpper();
        break;
    case CurlOption::Header:
        addHeader(value);
        break;
    case CurlOption::Data:
        if (m_data)
            *m_data += u'&';
        addData(value, name == "--data-raw"_L1);
        break;
    case CurlOption::JsonData:
        addData(value, false);
        break;
    case CurlOption::UrlEncoded:
        m_hasForm = true;
        note(tr("%1 sends a form or a file, and no host takes a prompt so: give the JSON with -d.").arg(name));
        break;
    case CurlOption::User:
        addBasic(value);
        break;
    case CurlOption::BearerToken:
        m_request.headers.append({.name = u"Authorization"_s, .value = "Bearer "_L1 + value});
        break;
    case CurlOption::UserAgent:
        note(tr("The user agent is not taken over: Etude sends its own."));
        break;
    case CurlOption::Referer:
        m_request.headers.append({.name = u"Referer"_s, .value = value});
        break;
    case CurlOption::Cookie:
        m_request.headers.append({.name = u"Cookie"_s, .value = value});
        break;
    case CurlOption::Get:
        m_isQuery = true;
        break;
    case CurlOption::Insecure:
        note(
            tr("%1 (trust any certificate) is not taken over: where the certificate is not trusted, Etude shows it and "
               "asks.")
                .arg(name));
        break;
    case CurlOption::Proxy:
        note(tr("The proxy of %1 is not taken over: set it in the endpoint.").arg(name));
        break;
    case CurlOption::Authority:
        note(tr("The certificates of %1 are not taken over: choose the file in the endpoint.").arg(name));
        break;
    case CurlOption::Certificate:
        note(tr("%1 is not taken over: Etude shows no certificate or key file of its own to a host.").arg(name));
        break;
    case CurlOption::ConnectTime:
        note(tr("%1 is not taken over: the time limits are set in the endpoint.").arg(name));
        break;
    case CurlOption::UnknownWithValue:
        note(tr("The option %1 is not understood and left out.").arg(name));
        break;
    case CurlOption::PassedOver:
    case CurlOption::PassedOverWithValue:
        break;
    }
}

void CurlReader::readLong(const QString &word, qsizetype &index)
{
    QString name = word.sliced(2);
    std::optional<CurlOptionMeaning> meaning = curlOption(name);
    // `--no-…` switches off what another option would switch on.
    if (!meaning && name.startsWith("no-"_L1) && curlOption(name.sliced(3)))
        return;
    // curl takes no `--name=value`, but people write it.
    if (const qsizetype equals = name.indexOf(u'='); !meaning && equals > 0) {
        meaning = curlOption(name.first(equals));
        if (meaning) {
            apply(meaning->option, "--"_L1 + name.first(equals), name.sliced(equals + 1));
            return;
        }
    }
    if (!meaning || name.size() == 1) {
        note(tr("The option %1 is not understood and left out.").arg(m_marks.shown(word.section(u'=', 0, 0)).left(40)));
        return;
    }
    apply(meaning->option, word, meaning->hasValue() ? valueAt(index, word) : QString());
}

//! `-sSN`, and `-HName: value` with its value behind the letter.
void CurlReader::readShort(const QString &letters, qsizetype &index)
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QString letter = letters.sliced(i, 1);
        const QString name = u'-' + letter;
        const std::optional<CurlOptionMeaning> meaning = curlOption(letter);
        if (!meaning) {
            note(tr("The option %1 is not understood and left out.").arg(name));
            continue;
        }
        if (!meaning->hasValue()) {
            apply(meaning->option, name, {});
            continue;
        }
        const QString rest = letters.sliced(i + 1);
        apply(meaning->option, name, rest.isEmpty() ? valueAt(index, name) : rest);
        return;
    }
}

void CurlReader::readWord(qsizetype &index)
{
    const QString &word = m_command.words[index].text;
    if (word == "--next"_L1 || word == "-:"_L1) {
        ++m_request.others;
        index = m_command.words.size();
    } else if (word.startsWith("--"_L1) && word.size() > 2) {
        readLong(word, index);
    } else if (word.startsWith(u'-') && word.size() > 1) {
        readShort(word.sliced(1), index);
    } else if (!word.isEmpty()) {
        m_urls.append(word);
    }
}

Result<void> CurlReader::readBody()
{
    if (!m_data) {
        if (m_hasFile || m_hasForm)
            return failure(Error::Kind::Invalid, m_request.notUnderstood.constLast());
        return failure(Error::Kind::Invalid,
                       tr("This curl command sends no prompt: paste one that posts JSON with -d, such as a provider's "
                          "example for chat completions."));
    }
    if (m_isQuery)
        return failure(Error::Kind::Invalid,
                       tr("-G puts the data into the address, and no host takes a prompt there."));
    const QString text = m_marks.resolved(*m_data, m_request.variables);
    Result<Json> body = parsedJson(text);
    if (!body && m_shell == Shell::PowerShell) {
        // Before 7.3, PowerShell passed `\"` on to the program, which made `"` of it.
        QString unescaped = text;
        if (Result<Json> again = parsedJson(unescaped.replace("\\\""_L1, "\""_L1)))
            body = std::move(again);
    }
    if (!body) {
        // Two pieces of data that were joined by `&` are JavaScript too.
        if (Result<Json> tolerant = parsedBody(text, m_marks); tolerant && !dialectOfBody(*tolerant).isEmpty())
            body = std::move(tolerant);
    }
    if (!body)
        return failure(Error::Kind::Invalid, tr("The data of the curl command is no JSON: %1").arg(body.error().words));
    m_request.body = *std::move(body);
    return {};
}

Result<FoundRequest> CurlReader::read()
{
    for (qsizetype index = 1; index < m_command.words.size(); ++index)
        readWord(index);
    if (m_urls.isEmpty())
        return failure(Error::Kind::Invalid,
                       tr("The curl command has no address: paste all of it, with the https://… part."));
    m_request.url = m_marks.resolved(m_urls.constFirst(), m_request.variables);
    if (m_urls.size() > 1)
        note(tr("Only the first of %1 addresses is taken: a text without its quotes may have fallen apart.")
                 .arg(m_urls.size()));
    if (const auto body = readBody(); !body)
        return std::unexpected(body.error());
    if (!m_method.isEmpty() && m_method != "POST"_L1)
        note(tr("The method %1 is not taken over: a prompt is sent with POST.").arg(m_method));
    return std::move(m_request);
}

} // namespace

bool isCurl(const ShellCommand &command)
{
    if (command.words.size() < 2)
        return false; // "cURL" alone is the heading above one.
    const QString name = command.words.first().text.toLower();
    const QString file = name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    return file == "curl"_L1 || file == "curl.exe"_L1;
}

Result<FoundRequest> readCurl(const ShellCommand &command, const ShellScript &script, Shell shell, const Marks &marks)
{
    return CurlReader(command, script, shell, marks).read();
}

} // namespace etude
