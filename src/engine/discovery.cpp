// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery.h"

#include "net/documentfetch.h"
#include "net/modelfetch.h"

#include <QCoreApplication>
#include <QMap>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! A list of tens of thousands of models, which nobody has on one computer.
constexpr qsizetype mostBytes = 4 * 1024 * 1024;

constexpr auto listPath = "/v1/models"_L1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Discovery)
};

//! The one place in which an address is made. A path begins with `/` (knownEnginesFrom), so that the host is this computer.
QString addressOf(quint16 port, const QString &path)
{
    const QString address = u"http://127.0.0.1:%1"_s.arg(port) + path;
    Q_ASSERT(QUrl(address).host() == "127.0.0.1"_L1);
    return address;
}

//! What a port has said so far, by path; an answer that did not come has status 0.
using Answers = QMap<QString, FetchedAnswer>;

Json documentIn(const FetchedAnswer &answer)
{
    return parseJson(answer.body).value_or(Json());
}

bool isOk(const FetchedAnswer &answer)
{
    return answer.head.status >= 200 && answer.head.status <= 299;
}

bool isSeen(const EngineSign &sign, const Answers &answers)
{
    const FetchedAnswer list = answers.value(listPath);
    if (!sign.ownedBy.isEmpty()) {
        const Json document = documentIn(list);
        const Json &models = listAt(document, "data");
        return !models.empty() && stringAt(models.front(), "owned_by") == sign.ownedBy;
    }
    if (!sign.server.isEmpty())
        return list.head.header("server").startsWith(sign.server.toUtf8());
    const FetchedAnswer answer = answers.value(sign.path);
    if (sign.member.isEmpty())
        return !sign.text.isEmpty() && answer.body.contains(sign.text.toUtf8());
    const Json document = isOk(answer) ? documentIn(answer) : Json();
    return member(document, sign.member.toStdString())
        && (sign.text.isEmpty() || stringAt(document, sign.member.toStdString()) == sign.text);
}

const KnownEngine *engineIn(const QList<KnownEngine> &engines, const Answers &answers)
{
    const auto found = std::ranges::find_if(engines, [&](const KnownEngine &engine) {
        return std::ranges::any_of(engine.signs, [&](const EngineSign &sign) { return isSeen(sign, answers); });
    });
    return found == engines.end() ? nullptr : &*found;
}

//! The paths that would tell more than is known.
QStringList questions(const QList<KnownEngine> &engines, const Answers &answers)
{
    QStringList paths;
    const auto add = [&](const QString &path) {
        if (!path.isEmpty() && !answers.contains(path) && !paths.contains(path))
            paths.append(path);
    };
    if (const KnownEngine *engine = engineIn(engines, answers)) {
        add(engine->versionPath);
        add(engine->healthPath);
        return paths;
    }
    for (const KnownEngine &engine : engines) {
        for (const EngineSign &sign : engine.signs)
            add(sign.path);
    }
    return paths;
}

Result<QStringList> modelIds(const FetchedAnswer &list)
{
    const auto models = modelsIn(list.body, {});
    if (!models) {
        // Ollama without any model: {"object": "list", "data": null}.
        const bool isEmptyList = stringAt(documentIn(list), "object") == "list"_L1;
        return isEmptyList ? Result<QStringList>(QStringList()) : std::unexpected(models.error());
    }
    QStringList ids;
    for (const ModelInfo &model : *models)
        ids.append(model.id);
    return ids;
}

//! It refuses in OpenAI's words: `{"error": {"message": "…"}}`. Many programs that are no engine say 401 to everything.
bool refusesLikeAnEngine(const FetchedAnswer &answer)
{
    const Json document = documentIn(answer);
    return !stringAt(objectAt(document, "error"), "message").isEmpty();
}

//! It is worth asking more: a list, or a reason why there is none.
bool isPlausible(const FetchedAnswer &list)
{
    return isOk(list) ? modelIds(list).has_value() : list.head.status == 401 || list.head.status == 503;
}

std::optional<FoundEngine> verdict(quint16 port, const QList<KnownEngine> &engines, const Answers &answers)
{
    const FetchedAnswer list = answers.value(listPath);
    const KnownEngine *engine = engineIn(engines, answers);
    if (!engine && !isOk(list) && !refusesLikeAnEngine(list))
        return {};
    FoundEngine found{.id = engine ? engine->id : QString(),
                      .name = engine ? engine->name : Words::tr("Unknown engine"),
                      .port = port,
                      .baseUrl = addressOf(port, u"/v1"_s)};
    if (isOk(list))
        found.models = modelIds(list).value_or(QStringList());
    const FetchedAnswer version = engine ? answers.value(engine->versionPath) : FetchedAnswer();
    if (isOk(version))
        found.version = stringAt(documentIn(version), engine->versionMember.toStdString());
    const int health = engine ? answers.value(engine->healthPath).head.status : 0;
    // Some give their list to anyone, and nothing else.
    if (list.head.status == 401 || version.head.status == 401)
        found.state = FoundEngine::State::WantsKey;
    if (list.head.status == 503 || health == 503)
        found.state = FoundEngine::State::Loading;
    return found;
}

//! One search in progress; deletes itself when it is over.
class Search final : public QObject {
public:
    Search(Transport &transport, const DiscoveryPlan &plan, QObject *context,
           std::function<void(const QList<FoundEngine> &)> done)
        : QObject(context)
        , m_transport(transport)
        , m_plan(plan)
        , m_done(std::move(done))
    {
        for (const quint16 port : plan.ports) {
            if (m_answers.contains(port))
                continue; // given twice, it is asked once
            m_answers.insert(port, {});
            ask(port, {listPath});
        }
        m_open = m_answers.size();
        m_patience.setSingleShot(true);
        m_patience.callOnTimeout(this, [this] { end(); });
        m_patience.start(m_open > 0 ? plan.patience : std::chrono::milliseconds(0));
    }

private:
    void ask(quint16 port, const QStringList &paths)
    {
        const auto open = std::make_shared<qsizetype>(paths.size());
        for (const QString &path : paths) {
            const HttpRequest request{.method = u"GET"_s, .url = addressOf(port, path)};
            const TransportOptions options{.connectTimeout = m_plan.connectTimeout, .idleTimeout = m_plan.idleTimeout};
            fetchAnswer(m_transport, request, {}, options, mostBytes, this,
                        [this, port, path, open](const Result<FetchedAnswer> &answer) {
                            m_answers[port][path] = answer.value_or(FetchedAnswer());
                            if (--*open == 0)
                                goOn(port);
                        });
        }
    }
    void goOn(quint16 port)
    {
        const Answers &answers = m_answers[port];
        if (!isPlausible(answers.value(listPath))) {
            close();
            return;
        }
        const QStringList more = questions(m_plan.engines, answers);
        if (!more.isEmpty()) {
            ask(port, more);
            return;
        }
        if (const auto found = verdict(port, m_plan.engines, answers))
            m_found.insert(port, *found);
        close();
    }
    void close()
    {
        if (--m_open == 0)
            end();
    }
    void end()
    {
        QList<FoundEngine> found;
        for (const quint16 port : std::as_const(m_plan.ports)) {
            if (m_found.contains(port))
                found.append(m_found.take(port));
        }
        m_patience.stop();
        m_open = 0; // what still comes until the deletion ends nothing any more
        deleteLater();
        const auto done = std::move(m_done); // it may delete this
        done(found);
    }

    Transport &m_transport;
    DiscoveryPlan m_plan;
    std::function<void(const QList<FoundEngine> &)> m_done;
    qsizetype m_open = 0; //!< ports that have not said all
    QTimer m_patience;
    QMap<quint16, Answers> m_answers;
    QMap<quint16, FoundEngine> m_found;
};

//! What is known of the engine, at the address where it is.
Endpoint newEndpoint(const FoundEngine &found, const QList<Endpoint> &known)
{
    Endpoint endpoint;
    if (const auto same = std::ranges::find(known, found.id, &Endpoint::id); same != known.end()) {
        endpoint.dialect = same->dialect;
        endpoint.dialects = same->dialects;
        endpoint.paths = same->paths;
        endpoint.places = same->places;
    }
    endpoint.id = u"%1-%2"_s.arg(found.id.isEmpty() ? u"local"_s : found.id).arg(found.port);
    // The store makes another one of the name.
    if (std::ranges::contains(known, endpoint.id, &Endpoint::id))
        endpoint.id.clear();
    endpoint.name =
        Words::tr("%1 at port %2").arg(found.id.isEmpty() ? Words::tr("Engine") : found.name).arg(found.port);
    endpoint.baseUrl = found.baseUrl;
    endpoint.auth.kind = Auth::Kind::None;
    return endpoint;
}

} // namespace

DiscoveryPlan DiscoveryPlan::without(const Endpoint &own) const
{
    DiscoveryPlan plan = *this;
    plan.ports.removeAll(quint16(isLoopback(own.baseUrl) ? QUrl(own.baseUrl).port(0) : 0));
    return plan;
}

QString stateName(FoundEngine::State state)
{
    switch (state) {
    case FoundEngine::State::Ready:
        return u"ready"_s;
    case FoundEngine::State::Loading:
        return u"loading"_s;
    case FoundEngine::State::WantsKey:
        return u"wants_key"_s;
    }
    return {};
}

Json toJson(const FoundEngine &found)
{
    Json models = Json::array();
    for (const QString &id : found.models)
        models.push_back(toJson(id));
    return {{"engine", found.id.isEmpty() ? Json() : toJson(found.id)},
            {"name", toJson(found.name)},
            {"version", found.version.isEmpty() ? Json() : toJson(found.version)},
            {"base_url", toJson(found.baseUrl)},
            {"state", toJson(stateName(found.state))},
            {"models", std::move(models)}};
}

void discoverEngines(Transport &transport, const DiscoveryPlan &plan, QObject *context,
                     std::function<void(const QList<FoundEngine> &)> done)
{
    new Search(transport, plan, context, std::move(done));
}

Endpoint endpointFor(const FoundEngine &found, const QList<Endpoint> &known)
{
    // A built-in one of the same address may be that of another engine with the same usual port.
    const auto own = std::ranges::find_if(known, [&](const Endpoint &endpoint) {
        return isLoopback(endpoint.baseUrl) && QUrl(endpoint.baseUrl).port(80) == found.port
            && (!endpoint.builtIn || found.id.isEmpty() || endpoint.id == found.id);
    });
    Endpoint endpoint = own == known.end() ? newEndpoint(found, known) : *own;
    if (found.state == FoundEngine::State::WantsKey && endpoint.auth.kind == Auth::Kind::None)
        endpoint.auth.kind = Auth::Kind::Bearer;
    if (endpoint.auth.kind != Auth::Kind::None && endpoint.keyVariable.isEmpty())
        endpoint.keyVariable = keyVariableFor(endpoint.name);
    return endpoint;
}

} // namespace etude
