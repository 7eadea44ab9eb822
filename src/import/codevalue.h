// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "import/codetokens.h"
#include "import/foundrequest.h"
#include "import/marks.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace etude {

//! What an expression came to.
struct CodeValue {
    enum class Kind {
        Unknown,
        Name,     //!< a chain of names that is no variable: `client.chat.completions.create`
        Data,     //!< a literal
        JsonText, //!< `json.dumps(…)`: text, of which `data` is the value
        Client,   //!< an SDK or HTTP client: `index` in `CodeCalls`
        Handle,   //!< PHP's `curl_init()`: `index` in `CodeCalls`
    };
    Kind kind = Kind::Unknown;
    Json data = {};
    //! The names it was reached by, also where it is a variable: `["payload", "stream"]`.
    QStringList path = {};
    qsizetype index = -1;
    //! Levels of nesting, and characters in all.
    int depth = 0;
    qsizetype weight = 1;
    //! How deep JSON texts stand in each other: each level doubles its backslashes.
    int texts = 0;

    [[nodiscard]] bool isText() const { return kind == Kind::Data && data.is_string(); }
    [[nodiscard]] QString text() const { return isText() ? textOf(data) : QString(); }
};

//! What stands between the parentheses of a call.
struct CodeArguments {
    QList<CodeValue> positional = {};
    QList<std::pair<QString, CodeValue>> named = {}; //!< Python and PHP 8

    //! The argument of that name, else the one at `place`; nothing where neither is given.
    [[nodiscard]] const CodeValue *find(QLatin1StringView name, qsizetype place = -1) const;
    //! The named ones as one object.
    [[nodiscard]] Json object() const;
    [[nodiscard]] CodeValue whole() const;
};

//! Knows the calls that make, keep and send requests, and collects what is sent.
class CodeCalls final {
public:
    CodeCalls(CodeLanguage language, const Marks &marks)
        : m_language(language)
        , m_marks(marks)
    {
    }
    //! The value of a call. `base` is what the chain begins with where that is a value (a client), `names` are the rest.
    [[nodiscard]] CodeValue call(const CodeValue &base, const QStringList &names, const CodeArguments &arguments);
    //! What is left: transfers of PHP that were set up.
    [[nodiscard]] QList<FoundRequest> requests();
    //! `openai.base_url = …`, and what the environment would be without: `os.getenv("X", "https://…")`.
    void setDefault(const QString &variable, const QString &value) { m_defaults.try_emplace(variable, value); }
    [[nodiscard]] CodeValue environment(const QString &name) const;

private:
    struct Client {
        QString family = {}; //!< `openai`, `anthropic`, `azure`, `http`; empty for a class that is not known
        QString name = {};   //!< of the class
        QString baseUrl = {};
        //! Azure: the deployment in the address; empty = the model is.
        QString deployment = {};
        //! What the SDK reads the key from where it is given none.
        QString keyVariable = {};
        std::optional<QString> key = {};
        std::optional<QString> token = {};
        Json headers = {};
        Json query = {};
        QStringList notes = {};
    };
    std::optional<CodeValue> conversion(const QString &name, const CodeValue &base, const CodeArguments &arguments);
    std::optional<CodeValue> newClient(const QString &name, const CodeArguments &arguments);
    void readAzure(Client &client, const std::function<QString(std::initializer_list<const char *>)> &textAt) const;
    bool sendBySdk(const CodeValue &base, const QStringList &names, const CodeArguments &arguments);
    bool sendByHttp(const CodeValue &base, const QStringList &names, const CodeArguments &arguments);
    bool sendByConfiguration(const QString &name, const CodeArguments &arguments);
    std::optional<CodeValue> phpCall(const QString &name, const CodeArguments &arguments);
    void setCurlOption(qsizetype handle, const QString &option, const CodeValue &value);
    void closeHandle(qsizetype handle);
    void addClient(FoundRequest &request, const Client &client) const;
    bool add(FoundRequest request, const CodeValue *body, bool isForm = false);
    [[nodiscard]] Json readBody(const CodeValue &body, FoundRequest &request) const;

    const CodeLanguage m_language;
    const Marks &m_marks;
    QList<Client> m_clients;
    struct Transfer {
        FoundRequest request = {};
        std::optional<CodeValue> body = {};
        bool isSent = false;
    };
    QList<Transfer> m_transfers;
    QList<FoundRequest> m_requests;
    std::map<QString, QString> m_defaults;
};

//! How an expression that is not understood is called: its beginning, without any text in quotes.
[[nodiscard]] QString sourceName(QStringView source);
//! Appends what an expression of any language has as headers: an object, a list of `"Name: value"`, or such lines.
void appendHeaders(QList<Header> &headers, const Json &value);
//! The address with these members of an object as its query.
[[nodiscard]] QString withQuery(const QString &url, const Json &query);

} // namespace etude
