// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the prompt goes: SessionViewModel's endpoint, model and key, and what was learned of them.
#include "catalog/listing.h"
#include "dialects/dialect.h"
#include "dialects/modelparameters.h"
#include "dialects/refusal.h"
#include "viewmodels/sessionviewmodel.h"
#include "viewmodels/wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace etude {

const Dialect &SessionViewModel::dialectOf(const Endpoint &endpoint)
{
    const Dialect *found = dialectById(endpoint.dialect);
    return found ? *found : *allDialects().constFirst();
}

const Dialect &SessionViewModel::dialect() const
{
    return dialectOf(m_endpoint);
}

const ModelInfo *SessionViewModel::modelInfo() const
{
    if (m_endpoint.isEngine() && m_engineModel)
        return &*m_engineModel;
    return m_usesCatalog ? m_rooms.catalog.find(m_endpoint.id, m_model) : nullptr;
}

void SessionViewModel::useCatalog()
{
    m_usesCatalog = true;
    refreshSpecs();
    tellOfTarget();
}

//! More is known of it, or it is ready now: no edit that mends what was refused.
void SessionViewModel::tellOfTarget()
{
    const QString problem = m_problem;
    Q_EMIT targetChanged();
    setProblem(problem);
}

void SessionViewModel::refreshSpecs()
{
    m_parameters.setSpecs(parametersOf(dialect(), modelInfo()));
    noteIgnored();
}

void SessionViewModel::noteIgnored()
{
    const Prompt set{.model = m_model, .parameters = m_parameters.values(), .tools = m_tools.tools()};
    QHash<QString, QString> unsent;
    QHash<QString, QString> doubts;
    QStringList unplaced;
    QStringList unlisted;
    const QStringList ignored = dialect().ignoredParameters(set);
    for (const QString &name : ignored) {
        if (m_endpoint.places.contains(name))
            continue;
        unsent.insert(name, tr("%1 has no place for it: it is not sent.").arg(dialect().name()));
        unplaced.append(name);
    }
    for (const Refusal &refusal : refusalsHere()) {
        for (const auto &[name, value] : set.parameters.entries()) {
            const auto place = m_endpoint.places.find(name);
            if ((place == m_endpoint.places.end() ? dialect().memberOf(name) : place->second) == refusal.member)
                unsent.insert(name,
                              refusal.instead.isEmpty()
                                  ? tr("%1 refused it: it is not sent.").arg(m_endpoint.name)
                                  : tr("Sent as %1, since %2 wants it so.").arg(refusal.instead, m_endpoint.name));
        }
    }
    if (const ModelInfo *known = modelInfo()) {
        for (const ParameterDoubt &doubt : doubtsAbout(set.parameters, *known)) {
            doubts.insert(doubt.name, doubt.words);
            if (doubt.isUnlisted && !unsent.contains(doubt.name))
                unlisted.append(doubt.name);
        }
    }
    m_parameters.setUnsent(unsent);
    m_parameters.setDoubts(doubts);

    QStringList notes;
    if (!unplaced.isEmpty())
        notes.append(tr("Not sent, since %1 has no place for it: %2.").arg(dialect().name(), unplaced.join(", "_L1)));
    if (!unlisted.isEmpty())
        notes.append(tr("Not listed for this model at %1, so that it may be refused or ignored: %2.")
                         .arg(m_endpoint.name, unlisted.join(", "_L1)));
    const QString note = notes.join(u' ');
    if (note == m_parameterNote)
        return;
    m_parameterNote = note;
    Q_EMIT parameterNoteChanged();
}

void SessionViewModel::chooseEndpoint(const QString &id)
{
    const Endpoint *found = m_rooms.endpoints.find(id);
    if (!found && !m_rooms.endpoints.all().isEmpty())
        found = &m_rooms.endpoints.all().constFirst();
    if (!found || (found->id == m_endpoint.id && (found->isEngine() || *found == m_endpoint)))
        return;
    const ModelInfo *before = modelInfo();
    const QString key = before ? groupKey(*before) : QString();
    const bool wasEngine = m_endpoint.isEngine();
    m_endpoint = *found;
    m_rooms.settings.setEndpoint(m_endpoint.id);
    if (m_endpoint.isEngine()) {
        engineChanged();
        return;
    }
    if (wasEngine || isForeignModel())
        m_model = sameModelHere(key);
    refreshSpecs();
    Q_EMIT targetChanged();
}

void SessionViewModel::choose(const QString &endpoint, const QString &model)
{
    // A host that only the catalog knows becomes an endpoint of the user's when it is used.
    if (!m_rooms.endpoints.find(endpoint)) {
        const Provider *provider = m_rooms.catalog.provider(endpoint);
        if (!provider || provider->endpoint.baseUrl.isEmpty()) {
            setProblem(tr("The address of this host is not known: add it as an endpoint first."));
            return;
        }
        if (const auto saved = m_rooms.endpoints.save(provider->endpoint); !saved) {
            setProblem(describe(saved.error()));
            return;
        }
    }
    chooseEndpoint(endpoint);
    if (m_endpoint.isEngine())
        chooseOnEngine(model);
    else
        setModel(model);
}

//! It serves one model, so that another one is another start.
void SessionViewModel::chooseOnEngine(const QString &model)
{
    EngineSpec spec = m_rooms.engine.spec();
    if (model != modelIdOf({}) || spec.isStarter())
        return;
    spec.modelFile.clear();
    m_rooms.engine.choose(spec);
    if (m_rooms.engine.isOutdated())
        m_rooms.engine.start();
}

bool SessionViewModel::isForeignModel() const
{
    if (!m_usesCatalog || m_model.isEmpty() || m_endpoint.models.contains(m_model)
        || m_rooms.catalog.find(m_endpoint.id, m_model))
        return false;
    return std::ranges::contains(m_rooms.catalog.models(), m_endpoint.id, &ModelInfo::provider);
}

QString SessionViewModel::sameModelHere(const QString &key) const
{
    if (!key.isEmpty()) {
        for (const ModelInfo &model : m_rooms.catalog.models()) {
            if (model.provider == m_endpoint.id && groupKey(model) == key)
                return model.id;
        }
    }
    return m_endpoint.models.value(0);
}

void SessionViewModel::reloadEndpoint()
{
    const QString id = m_endpoint.id;
    const QString model = m_model; // also one that only the user knows
    m_endpoint = {};
    chooseEndpoint(id);
    if (m_endpoint.id == id)
        setModel(model);
}

QString SessionViewModel::modelName() const
{
    const ModelInfo *known = modelInfo();
    if (m_endpoint.isEngine() && m_model == modelIdOf({}))
        return tr("Starter model (built in, knows only the presets)");
    if (known && !known->name.isEmpty())
        return known->name;
    return m_model.isEmpty() ? tr("Choose a model") : m_model;
}

QString SessionViewModel::modelPrice() const
{
    const ModelInfo *known = modelInfo();
    switch (known ? stateOf(known->prices) : PriceState::Unknown) {
    case PriceState::Unknown:
        return {};
    case PriceState::ZeroAsPrinted:
        return tr("price unknown (listed as 0)");
    case PriceState::Free:
        return tr("free");
    case PriceState::Priced:
        break;
    }
    return tr("%1 in · %2 out per million tokens").arg(priceText(known->prices.input), priceText(known->prices.output));
}

bool SessionViewModel::isKeyMissing() const
{
    return m_endpoint.auth.kind != Auth::Kind::None && !m_endpoint.isEngine()
        && m_rooms.secrets.origin(m_endpoint.keyVariable) == Secrets::Origin::Missing;
}

QString SessionViewModel::keyNote() const
{
    if (m_endpoint.auth.kind == Auth::Kind::None || m_endpoint.isEngine())
        return tr("no key needed");
    switch (m_rooms.secrets.origin(m_endpoint.keyVariable)) {
    case Secrets::Origin::Environment:
        return tr("key: from %1").arg(m_endpoint.keyVariable);
    case Secrets::Origin::Session:
        return tr("key: for this session");
    case Secrets::Origin::Store:
        return tr("key: in the key store");
    case Secrets::Origin::Missing:
        break;
    }
    return tr("key: %1 is not set").arg(m_endpoint.keyVariable);
}

void SessionViewModel::setSessionKey(const QString &key)
{
    // An empty field takes the key away.
    const Result<ApiKey> typed = key.trimmed().isEmpty() ? ApiKey() : apiKeyFromInput(key);
    setProblem(typed ? QString() : describe(typed.error()));
    if (!typed)
        return;
    m_rooms.secrets.setForSession(m_endpoint.keyVariable, *typed);
    Q_EMIT targetChanged();
}

void SessionViewModel::storeKey(const QString &key)
{
    const Result<ApiKey> typed = apiKeyFromInput(key);
    if (!typed) {
        setProblem(describe(typed.error()));
        return;
    }
    m_rooms.secrets.store(m_endpoint.keyVariable, *typed, this, [this](const Result<void> &stored) {
        setProblem(stored ? QString() : describe(stored.error()));
        Q_EMIT targetChanged();
    });
}

QString SessionViewModel::engineKeyLine(bool isForPowerShell) const
{
    if (!m_endpoint.isEngine() || m_rooms.engine.state() != Engine::State::Ready)
        return {};
    const QString file = m_rooms.engine.keyFile();
    if (isForPowerShell) // where '' within '…' is one '
        return u"$env:%1 = Get-Content '%2'"_s.arg(m_endpoint.keyVariable, QString(file).replace(u'\'', "''"_L1));
    return u"export %1=\"$(cat %2)\""_s.arg(m_endpoint.keyVariable, joinArguments({file}));
}

QString SessionViewModel::address() const
{
    return m_endpoint.baseUrl.isEmpty() ? QString() : endpointUrl(m_endpoint, chatPath(m_endpoint, dialect()));
}

KeyLookup SessionViewModel::keysFor(const Endpoint &endpoint) const
{
    if (endpoint.isEngine())
        return [key = m_rooms.engine.key()](const QString &) { return key; };
    return m_rooms.secrets.lookup();
}

// --- What a host refuses -------------------------------------------------------------------------------------------

std::optional<Refusal> SessionViewModel::offerFor(const Error &error) const
{
    auto refusal = refusalIn(error, m_request);
    if (!refusal)
        return {};
    refusal->model = m_sent.model;
    refusal->learned = QDate::currentDate();
    // Some members stay whatever the host says: then there is nothing to offer.
    Endpoint endpoint = m_target;
    endpoint.refusals.append(*refusal);
    const auto again = dialectOf(endpoint).chatRequest(m_sent, endpoint);
    return again && *again != m_request ? refusal : std::nullopt;
}

void SessionViewModel::runWithoutRefused()
{
    if (!m_offer || m_isRunning)
        return;
    const Endpoint *stored = m_rooms.endpoints.find(m_target.id);
    if (!stored || m_endpoint.id != m_target.id || m_model != m_sent.model) {
        setProblem(tr("This was refused by %1 for the model %2, but something else is chosen now: run it again.")
                       .arg(m_target.name, m_sent.model));
        return;
    }
    storeRefusals(m_target.id, stored->refusals + QList{*std::exchange(m_offer, {})});
    runAgain();
}

QList<Refusal> SessionViewModel::refusalsHere() const
{
    QList<Refusal> here;
    std::ranges::copy_if(m_endpoint.refusals, std::back_inserter(here),
                         [this](const Refusal &refusal) { return refusal.model == m_model; });
    return here;
}

QStringList SessionViewModel::refusals() const
{
    QStringList sentences;
    for (const Refusal &refusal : refusalsHere()) {
        const QString date = QLocale().toString(refusal.learned, QLocale::ShortFormat);
        sentences.append(refusal.instead.isEmpty()
                             ? tr("%1 refused %2 on %3: it is left out.").arg(m_endpoint.name, refusal.member, date)
                             : tr("%1 refused %2 on %3: it is sent as %4.")
                                   .arg(m_endpoint.name, refusal.member, date, refusal.instead));
    }
    return sentences;
}

void SessionViewModel::forgetRefusal(int row)
{
    const QList<Refusal> here = refusalsHere();
    const Endpoint *stored = m_rooms.endpoints.find(m_endpoint.id);
    if (row < 0 || row >= here.size() || !stored)
        return;
    QList<Refusal> left = stored->refusals;
    left.removeOne(here.at(row));
    storeRefusals(m_endpoint.id, left);
}

void SessionViewModel::storeRefusals(const QString &endpointId, const QList<Refusal> &refusals)
{
    Endpoint endpoint = *m_rooms.endpoints.find(endpointId);
    endpoint.refusals = refusals;
    if (!store(endpoint))
        return;
    if (endpointId == m_endpoint.id) {
        m_endpoint.refusals = refusals;
        noteIgnored();
        Q_EMIT targetChanged();
    }
}

bool SessionViewModel::store(const Endpoint &endpoint)
{
    if (const auto saved = m_rooms.endpoints.save(endpoint); !saved) {
        setProblem(describe(saved.error()));
        return false;
    }
    Q_EMIT endpointStored();
    return true;
}

} // namespace etude
