// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/requestreader.h"

#include "core/httprequest.h"
#include "dialects/dialect.h"
#include "import/address.h"
#include "import/keyreader.h"
#include "import/promptreader.h"
#include "import/secrets.h"
#include "import/words.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

class RequestReader final {
    Q_DECLARE_TR_FUNCTIONS(RequestReader)
public:
    RequestReader(FoundRequest request, const Marks &marks, const QList<Endpoint> &known)
        : m_request(std::move(request))
        , m_marks(marks)
        , m_known(known)
    {
    }
    Result<Imported> read();

private:
    void note(const QString &sentence) { appendOnce(m_request.notUnderstood, sentence); }
    void chooseDialect();
    void readAddress();
    void readEndpoint();
    void recognise(Endpoint &endpoint);
    //! Marks in the conversation become `{{name}}`; members that hold one elsewhere are left out.
    void settleMarks();
    void readPrompt();
    void writeLines();
    //! A secret that was found in one place may stand in others too, which nothing tells apart from the rest.
    void hideAllSecrets();
    //! Whether a key would go to another host than its own.
    void warnOfKeys();
    [[nodiscard]] QString keyLine() const;

    FoundRequest m_request;
    const Marks &m_marks;
    const QList<Endpoint> &m_known;
    QString m_url;
    FoundKey m_key;
    Imported m_imported;
    QStringList m_headerNames;
    //! Members of the body whose value is not in the text.
    QStringList m_leftOut;
};

//! The path is the host's word, and the members of the body are the writer's.
void RequestReader::chooseDialect()
{
    const QString byBody = dialectOfBody(m_request.body);
    const QString byAddress = dialectOfAddress(m_request.url);
    const bool hasVersion = std::ranges::any_of(m_request.headers, [](const Header &header) {
        return header.name.compare("anthropic-version"_L1, Qt::CaseInsensitive) == 0;
    });
    QString dialect = m_request.dialect;
    if (dialect.isEmpty() && byBody == "modelslab"_L1)
        dialect = byBody;
    if (dialect.isEmpty() && hasVersion && byBody != "openai-responses"_L1)
        dialect = u"anthropic-messages"_s;
    // `/responses` with a body of messages only is somebody's own path.
    const bool isAtOdds = byAddress == "openai-responses"_L1 && !byBody.isEmpty() && byBody != byAddress;
    if (dialect.isEmpty() && !isAtOdds)
        dialect = byAddress;
    if (dialect.isEmpty())
        dialect = byBody;
    m_imported.dialect = dialect.isEmpty() ? u"openai-chat"_s : dialect;
}

void RequestReader::readAddress()
{
    if (m_request.url.isEmpty())
        return;
    if (m_marks.isIn(m_request.url.section(u'?', 0, 0))) {
        // A password in it is nobody's business.
        static const QRegularExpression user(u"(?<=//)[^/]*@"_s);
        note(tr("The address %1 stands in a variable whose value is not in the text: choose an endpoint, or paste the "
                "address "
                "too.")
                 .arg(m_marks.shown(m_request.url.section(u'?', 0, 0)).remove(user)));
        return;
    }
    const Result<CleanAddress> address = cleanAddress(m_request.url);
    if (!address) {
        note(address.error().words);
        return;
    }
    m_request.secrets += address->secrets;
    if (address->hadSecret)
        note(tr("A key or password in the address is not taken over: choose in the endpoint how the key is sent."));
    if (m_marks.isIn(address->url))
        note(tr("The query of the address stands in a variable: add it to the endpoint's address."));
    m_url = m_marks.isIn(address->url) ? address->url.section(u'?', 0, 0) : address->url;
}

//! The host may be one that the user has: then its name and its key's name are known.
void RequestReader::recognise(Endpoint &endpoint)
{
    const Endpoint *sameHost = nullptr;
    const QUrl own(m_url);
    for (const Endpoint &known : m_known) {
        const QUrl other(known.baseUrl);
        if (other.host().isEmpty() || other.host() != own.host() || other.port() != own.port())
            continue;
        Endpoint spoken = known;
        spoken.dialect = endpoint.dialect;
        const Dialect *dialect = dialectById(endpoint.dialect);
        const bool isSame = dialect && endpointUrl(spoken, chatPath(spoken, *dialect)) == m_url
            && known.auth == endpoint.auth && known.headers == endpoint.headers
            && (m_key.kind != PastedKey::Variable || known.keyVariable == endpoint.keyVariable);
        if (!sameHost || isSame)
            sameHost = &known;
        if (isSame) {
            m_imported.knownId = known.id;
            break;
        }
    }
    if (!sameHost)
        return;
    endpoint.name = sameHost->name;
    if (m_key.kind != PastedKey::Variable && m_key.kind != PastedKey::None && !sameHost->keyVariable.isEmpty())
        endpoint.keyVariable = sameHost->keyVariable;
}

void RequestReader::readEndpoint()
{
    m_key = takeKey(m_request, m_imported.dialect, m_marks);
    // An SDK without a key reads it from a variable of its own.
    if (m_key.auth.kind == Auth::Kind::None && m_key.kind == PastedKey::None
        && !m_request.defaultKeyVariable.isEmpty()) {
        m_key.auth = dialectById(m_imported.dialect)->defaultAuth();
        m_key.kind = PastedKey::Variable;
        m_key.variable = m_request.defaultKeyVariable;
    }
    m_imported.keyKind = m_key.kind;
    m_imported.key = m_key.literal;
    dropSecretsOfBody(m_request, m_marks);
    const QString provider = providerName(m_url);
    const QList<Header> headers = endpointHeaders(m_request, m_imported.dialect, provider, m_marks);
    for (const Header &header : headers)
        m_headerNames.append(header.name);
    if (m_url.isEmpty())
        return;
    Endpoint endpoint{
        .name = QUrl(m_url).host(), .dialect = m_imported.dialect, .auth = m_key.auth, .headers = headers};
    setAddress(endpoint, m_url);
    if (m_key.auth.kind != Auth::Kind::None)
        endpoint.keyVariable = m_key.variable.isEmpty() ? keyVariableFor(provider) : m_key.variable;
    recognise(endpoint);
    m_imported.endpoint = std::move(endpoint);
    warnOfKeys();
    // Ollama's own form of a body is another one; both stand beside each other at the same address.
    if (QUrl(m_url).path() == "/api/chat"_L1) {
        note(tr("%1 is the address of Ollama's own protocol. Etude speaks that of OpenAI, which Ollama has at "
                "/v1/chat/completions: change the endpoint's address to that.")
                 .arg(m_url.section(u'?', 0, 0)));
    }
}

void RequestReader::warnOfKeys()
{
    QStringList variables;
    if (!m_imported.endpoint->keyVariable.isEmpty())
        variables.append(m_imported.endpoint->keyVariable);
    for (const Header &header : std::as_const(m_imported.endpoint->headers)) {
        for (const SecretPiece &piece : secretPieces(header.value)) {
            if (piece.isVariable)
                appendOnce(variables, piece.text);
        }
    }
    const QString host = QUrl(m_url).host();
    for (const QString &variable : std::as_const(variables)) {
        const auto has = [&](const Endpoint &known) { return known.keyVariable == variable; };
        const auto owner = std::ranges::find_if(m_known, has);
        const bool isOwnHost = std::ranges::any_of(m_known, [&](const Endpoint &known) {
            return has(known) && QUrl(known.baseUrl).host() == host;
        });
        if (owner != m_known.end() && !isOwnHost) {
            note(tr("%1 is the key of “%2”; here it would go to %3: check the address.")
                     .arg(variable, owner->name, host));
        }
    }
}

void RequestReader::settleMarks()
{
    QStringList names;
    const auto asVariable = [&](const MarkPiece &piece) {
        QString name;
        for (const QChar c : piece.text)
            name += c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' ? c : u'_';
        if (names.size() < mostNotes && !names.contains(name))
            names.append(name);
        return "{{"_L1 + name + "}}"_L1;
    };
    // `os.getenv("MODEL", "gpt-4o")`
    if (!m_request.variables.empty()) {
        m_marks.replace(m_request.body, [this](const MarkPiece &piece) {
            const bool isVariable = piece.kind == MarkPiece::Kind::Variable;
            return m_marks.resolved(isVariable ? m_marks.variable(piece.text) : m_marks.unknown(piece.text),
                                    m_request.variables);
        });
    }
    Json body = Json::object();
    for (auto &[name, value] : m_request.body.items()) {
        const QString place = QString::fromStdString(name);
        if (m_marks.isIn(place))
            continue;
        const bool isConversation = name == "messages" || name == "input" || name == "system" || name == "instructions";
        if (!m_marks.isIn(value)) {
            body[name] = std::move(value);
        } else if (isConversation && (value.is_array() || name != "messages")) {
            m_marks.replace(value, asVariable);
            body[name] = std::move(value);
        } else {
            m_leftOut.append(place);
            // The literal pieces beside them may be half of a key.
            QStringList missing;
            for (const MarkPiece &piece : value.is_string() ? m_marks.pieces(textOf(value)) : QList<MarkPiece>()) {
                if (piece.kind == MarkPiece::Kind::Text || piece.text.trimmed().isEmpty())
                    continue;
                appendOnce(missing, piece.kind == MarkPiece::Kind::Variable ? "${"_L1 + piece.text + u'}' : piece.text);
            }
            if (missing.isEmpty())
                note(tr("“%1” is left out: its value, or a part of it, is not in the text.").arg(place));
            else
                note(tr("“%1” is left out: its value, %2, is not in the text.")
                         .arg(place, missing.join(", "_L1).left(60)));
        }
    }
    m_request.body = std::move(body);
    for (const QString &name : std::as_const(names))
        note(tr("{{%1}} stands for a text that is not there: give it a value under Variables.").arg(name));
}

void RequestReader::readPrompt()
{
    settleMarks();
    m_imported.prompt = promptFromBody(m_request.body, m_imported.dialect);
    const QStringList added = keepRest(m_request.body, m_imported.dialect, m_imported.prompt, m_imported.keptForms);
    for (const char *list : {"messages", "input"}) {
        if (const Json *value = member(m_request.body, list); value && value->is_array() && value->empty())
            note(tr("“%1” is empty: write a message before you send.").arg(QLatin1StringView(list)));
    }
    if (m_imported.prompt.model.isEmpty())
        note(tr("There is no model in the text: choose one."));
    if (!m_imported.keptForms.isEmpty()) {
        note(tr("“%1” is in a form that Etude writes in another way: it is sent as it stands, out of the extra JSON, "
                "whatever "
                "the messages say. Remove it there to edit the messages.")
                 .arg(m_imported.keptForms.join(u"”, “"_s)));
    }
    for (const QString &name : added) {
        // Left out above, with its own sentence.
        if (m_leftOut.contains(name))
            continue;
        if (name == "stream_options"_L1)
            note(tr("Etude also sends “stream_options”, so that the host counts the tokens of a streamed answer."));
        else if (m_imported.prompt.model.isEmpty() || name != "model"_L1)
            note(tr("Etude also sends “%1”, which the text does not have.").arg(name));
    }
    if (m_request.others > 0)
        note(tr("Only the first request is taken; others in the text: %1.").arg(m_request.others));
}

QString RequestReader::keyLine() const
{
    const QString variable = m_imported.endpoint ? m_imported.endpoint->keyVariable : m_key.variable;
    QString place;
    switch (m_key.auth.kind) {
    case Auth::Kind::Bearer:
        place = tr("Authorization header");
        break;
    case Auth::Kind::XApiKey:
        place = tr("header x-api-key");
        break;
    case Auth::Kind::Header:
        place = tr("header %1").arg(m_key.auth.name);
        break;
    case Auth::Kind::Body:
        place = tr("member “%1” of the body").arg(m_key.auth.name);
        break;
    case Auth::Kind::None:
        return tr("Key: none is sent");
    }
    switch (m_key.kind) {
    case PastedKey::Variable:
        return tr("Key: %1, from %2").arg(place, variable);
    case PastedKey::Literal:
        return tr("Key: %1, in the text; its name is %2").arg(place, variable);
    case PastedKey::Placeholder:
    case PastedKey::None:
        break;
    }
    return tr("Key: %1, not in the text; its name is %2").arg(place, variable);
}

void RequestReader::writeLines()
{
    QStringList &lines = m_imported.understood;
    const Dialect *dialect = dialectById(m_imported.dialect);
    if (m_imported.endpoint) {
        lines.append(tr("Address: %1").arg(m_url));
        if (m_imported.endpoint->name != QUrl(m_url).host())
            lines.append(tr("Host: %1").arg(m_imported.endpoint->name));
    }
    if (dialect)
        lines.append(tr("Protocol: %1").arg(dialect->name()));
    if (m_imported.endpoint)
        lines.append(keyLine());
    if (!m_headerNames.isEmpty()) {
        constexpr qsizetype mostNames = 12;
        const QString names = m_headerNames.first(std::min(m_headerNames.size(), mostNames)).join(", "_L1);
        lines.append(tr("Further headers: %1").arg(m_headerNames.size() > mostNames ? names + u", …"_s : names));
    }
    lines += promptLines(m_imported.prompt);
    m_imported.notUnderstood = m_request.notUnderstood;
}

void RequestReader::hideAllSecrets()
{
    QStringList secrets = m_request.secrets;
    if (m_key.kind == PastedKey::Literal) {
        const QString key = QString::fromUtf8(m_key.literal.reveal());
        secrets += {key, key.startsWith("Basic "_L1) ? key.sliced(6) : key};
    }
    const QString name = m_imported.endpoint && !m_imported.endpoint->keyVariable.isEmpty()
        ? m_imported.endpoint->keyVariable
        : m_key.variable.isEmpty() ? u"SECRET"_s
                                   : m_key.variable;
    hideSecrets(m_imported, secrets, name);
}

Result<Imported> RequestReader::read()
{
    if (m_request.body.is_array() && !m_request.body.empty() && member(m_request.body.front(), "role"))
        m_request.body = Json{{"messages", std::move(m_request.body)}};
    if (const auto error = errorForDocument(m_request.body); error && m_request.url.isEmpty())
        return std::unexpected(*error);
    if (!m_request.body.is_object() || (dialectOfBody(m_request.body).isEmpty() && m_request.dialect.isEmpty())) {
        return failure(
            Error::Kind::Invalid,
            tr("The JSON is no prompt: it has neither “messages” nor “input”. Paste the body of a request for "
               "chat completions, responses or messages."));
    }
    chooseDialect();
    readAddress();
    readEndpoint();
    readPrompt();
    writeLines();
    hideAllSecrets();
    return std::move(m_imported);
}

} // namespace

Result<Imported> readRequest(FoundRequest request, const Marks &marks, const QList<Endpoint> &known)
{
    return RequestReader(std::move(request), marks, known).read();
}

} // namespace etude
