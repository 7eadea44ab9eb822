// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/sessionviewmodel.h"

#include "dialects/dialect.h"
#include "viewmodels/imagefile.h"
#include "viewmodels/wording.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

SessionViewModel::SessionViewModel(const Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
{
    connect(&m_messages, &MessagesModel::edited, this, &SessionViewModel::promptChanged);
    connect(&m_parameters, &ParametersModel::edited, this, &SessionViewModel::noteIgnored);
    connect(&m_parameters, &ParametersModel::edited, this, &SessionViewModel::promptChanged);
    connect(&m_tools, &ToolsModel::edited, this, &SessionViewModel::noteIgnored);
    connect(&m_tools, &ToolsModel::edited, this, &SessionViewModel::promptChanged);
    connect(&m_responseFormat, &ResponseFormatModel::edited, this, &SessionViewModel::promptChanged);
    connect(&m_variables, &VariablesModel::edited, this, &SessionViewModel::promptChanged);
    connect(&m_attachments, &AttachmentsModel::edited, this, &SessionViewModel::promptChanged);
    connect(this, &SessionViewModel::systemChanged, this, &SessionViewModel::promptChanged);
    connect(this, &SessionViewModel::composerChanged, this, &SessionViewModel::promptChanged);
    connect(this, &SessionViewModel::extraChanged, this, &SessionViewModel::promptChanged);
    connect(this, &SessionViewModel::targetChanged, this, &SessionViewModel::promptChanged);
    connect(this, &SessionViewModel::promptChanged, this, [this] {
        setProblem({});
        m_variables.setNames(variableNames(prompt()));
        m_estimate.start();
    });
    m_estimate.setSingleShot(true);
    m_estimate.setInterval(250ms);
    connect(&m_estimate, &QTimer::timeout, this, &SessionViewModel::estimateChanged);
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &SessionViewModel::elapsedChanged);
    connect(&m_rooms.engine, &Engine::stateChanged, this, &SessionViewModel::engineChanged);
    chooseEndpoint(m_rooms.settings.endpoint());
}

SessionViewModel::~SessionViewModel()
{
    // An answer that was paid for is kept, however far it has come.
    if (m_run)
        endNow();
}

// --- The prompt ----------------------------------------------------------------------------------------------------

void SessionViewModel::engineChanged()
{
    if (m_endpoint.id == "engine"_L1) {
        // Its address is known while it is ready, and only then.
        const bool isReady = m_rooms.engine.state() == Engine::State::Ready;
        m_endpoint.baseUrl = isReady ? m_rooms.engine.endpoint().baseUrl : QString();
        m_endpoint.paths = m_rooms.engine.endpoint().paths;
        Q_EMIT targetChanged();
    }
    if (m_isRunning && !m_run && !m_preparing)
        send(); // it waited for the engine
}

void SessionViewModel::setSystem(const QString &system)
{
    if (system == m_system)
        return;
    m_system = system;
    Q_EMIT systemChanged();
}

void SessionViewModel::setComposer(const QString &text)
{
    if (text == m_composer)
        return;
    m_composer = text;
    Q_EMIT composerChanged();
}

void SessionViewModel::setStream(bool stream)
{
    if (stream == m_stream)
        return;
    m_stream = stream;
    Q_EMIT promptChanged();
}

void SessionViewModel::setExtra(const QString &text)
{
    if (text == m_extra)
        return;
    m_extra = text;
    m_extraJson = {};
    m_extraProblem.clear();
    if (!text.trimmed().isEmpty()) {
        const auto json = parseJson(text);
        if (!json)
            m_extraProblem = json.error().words;
        else if (!json->is_object())
            m_extraProblem = tr("Extra JSON has to be an object, such as {\"top_k\": 40}.");
        else
            m_extraJson = *json;
    }
    Q_EMIT extraChanged();
}

void SessionViewModel::setModel(const QString &model)
{
    if (model == m_model)
        return;
    m_model = model;
    refreshSpecs();
    Q_EMIT targetChanged();
}

//! All that is on the page but for the composer.
Prompt SessionViewModel::wholePrompt() const
{
    return {.model = m_model,
            .system = m_system,
            .messages = m_messages.messages(),
            .parameters = m_parameters.values(),
            .stream = m_stream,
            .extra = m_extraJson,
            .variables = m_variables.values(),
            .tools = m_tools.tools(),
            .toolChoice = m_tools.choice(),
            .responseFormat = m_responseFormat.value()};
}

Prompt SessionViewModel::prompt() const
{
    Prompt prompt = wholePrompt();
    if (hasNewMessage())
        prompt.messages.append({.role = Role::User, .text = m_composer, .images = m_attachments.images()});
    else
        prompt.messages = m_messages.messagesToRunAgain();
    return prompt;
}

bool SessionViewModel::hasNewMessage() const
{
    return !m_composer.trimmed().isEmpty() || m_attachments.count() > 0;
}

QString SessionViewModel::imageNote() const
{
    const ModelInfo *known = info();
    if (!known || known->imageInput.value_or(true))
        return {};
    const bool hasImages =
        std::ranges::any_of(prompt().messages, [](const Message &message) { return !message.images.isEmpty(); });
    return hasImages ? tr("%1 is listed as taking no images: the host may refuse them.").arg(modelName()) : QString();
}

qint64 SessionViewModel::imageBytes() const
{
    qint64 sum = m_attachments.sizeBytes();
    for (const Message &message : m_messages.messages()) {
        for (const Image &image : message.images)
            sum += image.url.size();
    }
    return sum;
}

Result<HttpRequest> SessionViewModel::shownRequest() const
{
    return requestOf(withShortImages(prompt()));
}

Result<HttpRequest> SessionViewModel::requestOf(const Prompt &prompt) const
{
    if (!m_extraProblem.isEmpty())
        return failure(Error::Kind::Invalid, tr("The extra JSON cannot be sent. %1").arg(m_extraProblem));
    if (!m_responseFormat.problem().isEmpty())
        return failure(Error::Kind::Invalid,
                       tr("The schema of the response format cannot be sent. %1").arg(m_responseFormat.problem()));
    if (m_endpoint.id == "engine"_L1 && m_endpoint.baseUrl.isEmpty())
        return failure(Error::Kind::Invalid,
                       tr("The local engine gets its address when it starts: run the prompt once."));
    if (m_model.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, tr("No model is chosen: choose one at the top, or type its id."));
    return dialect().chatRequest(prompt, m_endpoint);
}

Draft SessionViewModel::draft() const
{
    return {.prompt = wholePrompt(),
            .endpoint = m_endpoint.id,
            .composer = m_composer,
            .composerImages = m_attachments.images(),
            .endsWithAnswer = m_messages.endsWithAnswer()};
}

void SessionViewModel::restore(const Draft &draft)
{
    m_messages.setMessages(draft.prompt.messages, draft.endsWithAnswer);
    m_parameters.setValues(draft.prompt.parameters);
    m_tools.set(draft.prompt.tools, draft.prompt.toolChoice);
    m_responseFormat.setValue(draft.prompt.responseFormat);
    m_variables.setValues(draft.prompt.variables);
    m_attachments.setImages(draft.composerImages);
    setSystem(draft.prompt.system);
    setStream(draft.prompt.stream);
    setExtra(draft.prompt.extra.is_object() ? QString::fromUtf8(jsonText(draft.prompt.extra, 2)) : QString());
    setComposer(draft.composer);
    // Where it is gone, the present one stays: a prompt never goes to a host that nobody chose.
    if (m_rooms.endpoints.find(draft.endpoint))
        chooseEndpoint(draft.endpoint);
    setModel(draft.prompt.model);
}

bool SessionViewModel::isEmpty() const
{
    return m_messages.count() == 0;
}

QString SessionViewModel::title() const
{
    for (const Message &message : m_messages.messages()) {
        if (message.role == Role::User && !message.text.trimmed().isEmpty())
            return message.text.simplified().left(60);
    }
    return tr("New prompt");
}

void SessionViewModel::addMessage()
{
    if (!hasNewMessage() || m_isRunning)
        return;
    m_messages.append({.role = Role::User, .text = m_composer, .images = m_attachments.images()});
    setComposer({});
    m_attachments.setImages({});
}

//! Keeps what is on the page, so that it can be brought back.
void SessionViewModel::putAway()
{
    if (m_messages.count() == 0 && !hasNewMessage())
        return;
    m_putAway = draft();
    Q_EMIT wasPutAway();
}

void SessionViewModel::bringBack()
{
    if (!m_putAway || m_isRunning)
        return;
    const Draft draft = *std::exchange(m_putAway, {});
    restore(draft);
}

void SessionViewModel::startNew()
{
    endNow(); // its answer must not come into the new prompt
    putAway();
    m_messages.setMessages({});
    setComposer({});
    m_attachments.setImages({});
    setProblem({});
}

void SessionViewModel::useStarter(const QString &text, const QString &system)
{
    setSystem(system);
    setComposer(text);
}

// --- Where it goes -------------------------------------------------------------------------------------------------

const Dialect &SessionViewModel::dialectOf(const Endpoint &endpoint)
{
    const Dialect *found = dialectById(endpoint.dialect);
    return found ? *found : *allDialects().constFirst();
}

const Dialect &SessionViewModel::dialect() const
{
    return dialectOf(m_endpoint);
}

const ModelInfo *SessionViewModel::info() const
{
    return m_usesCatalog ? m_rooms.catalog.find(m_endpoint.id, m_model) : nullptr;
}

void SessionViewModel::useCatalog()
{
    m_usesCatalog = true;
    refreshSpecs();
    Q_EMIT targetChanged();
}

void SessionViewModel::refreshSpecs()
{
    const ModelInfo *known = info();
    QList<ParameterSpec> specs = dialect().parameters();
    if (known) {
        // The model's own table wins; what it does not name can be tried all the same.
        for (const ParameterSpec &spec : known->parameters) {
            const auto same = std::ranges::find(specs, spec.name, &ParameterSpec::name);
            if (same != specs.end()) {
                const ParameterSpec usual = *same;
                *same = spec;
                if (!same->minimum)
                    same->minimum = usual.minimum;
                if (!same->maximum)
                    same->maximum = usual.maximum;
            } else if (spec.name != "system"_L1) {
                specs.append(spec);
            }
        }
        if (known->maxOutputTokens) {
            const auto tokens = std::ranges::find(specs, u"max_tokens"_s, &ParameterSpec::name);
            if (tokens != specs.end() && !tokens->maximum)
                tokens->maximum = double(*known->maxOutputTokens);
        }
    }
    const auto tokens = std::ranges::find(specs, u"max_tokens"_s, &ParameterSpec::name);
    if (tokens != specs.end()) {
        tokens->minimum = tokens->minimum.value_or(1);
        tokens->maximum = tokens->maximum.value_or(32768);
    }
    m_parameters.setSpecs(specs);
    noteIgnored();
}

void SessionViewModel::noteIgnored()
{
    const Prompt set{.model = m_model, .parameters = m_parameters.values(), .tools = m_tools.tools()};
    QHash<QString, QString> unsent;
    const QStringList ignored = dialect().ignoredParameters(set);
    for (const QString &name : ignored)
        unsent.insert(name, tr("%1 has no place for it: it is not sent.").arg(dialect().name()));
    for (const Refusal &refusal : refusalsHere()) {
        for (const auto &[name, value] : set.parameters.entries()) {
            if (dialect().memberOf(name) == refusal.member)
                unsent.insert(name,
                              refusal.instead.isEmpty()
                                  ? tr("%1 refused it: it is not sent.").arg(m_endpoint.name)
                                  : tr("Sent as %1, since %2 wants it so.").arg(refusal.instead, m_endpoint.name));
        }
    }
    m_parameters.setUnsent(unsent);
}

void SessionViewModel::chooseEndpoint(const QString &id)
{
    const Endpoint *found = m_rooms.endpoints.find(id);
    if (!found && !m_rooms.endpoints.all().isEmpty())
        found = &m_rooms.endpoints.all().constFirst();
    if (!found || (found->id == m_endpoint.id && (found->id == "engine"_L1 || *found == m_endpoint)))
        return;
    m_endpoint = *found;
    m_rooms.settings.setEndpoint(m_endpoint.id);
    if (m_endpoint.id == "engine"_L1)
        m_model = u"starter"_s;
    else if (m_model == "starter"_L1 || isForeignModel())
        m_model = m_endpoint.models.value(0);
    refreshSpecs();
    engineChanged();
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
    setModel(model);
}

bool SessionViewModel::isForeignModel() const
{
    if (!m_usesCatalog || m_model.isEmpty() || m_endpoint.models.contains(m_model)
        || m_rooms.catalog.find(m_endpoint.id, m_model))
        return false;
    return std::ranges::contains(m_rooms.catalog.models(), m_endpoint.id, &ModelInfo::provider);
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
    const ModelInfo *known = info();
    if (m_endpoint.id == "engine"_L1)
        return tr("Starter model (built in, knows only the presets)");
    if (known && !known->name.isEmpty())
        return known->name;
    return m_model.isEmpty() ? tr("Choose a model") : m_model;
}

QString SessionViewModel::modelPrice() const
{
    const ModelInfo *known = info();
    if (!known || (!known->prices.input && !known->prices.output))
        return {};
    return tr("%1 in · %2 out per million tokens").arg(priceText(known->prices.input), priceText(known->prices.output));
}

bool SessionViewModel::isKeyMissing() const
{
    return m_endpoint.auth.kind != Auth::Kind::None && m_endpoint.id != "engine"_L1
        && m_rooms.secrets.origin(m_endpoint.keyVariable) == Secrets::Origin::Missing;
}

QString SessionViewModel::keyNote() const
{
    if (m_endpoint.auth.kind == Auth::Kind::None || m_endpoint.id == "engine"_L1)
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

QString SessionViewModel::engineKeyLine() const
{
    if (m_endpoint.id != "engine"_L1 || m_rooms.engine.state() != Engine::State::Ready)
        return {};
    return u"export %1=%2"_s.arg(m_endpoint.keyVariable, QString::fromUtf8(m_rooms.engine.key().reveal()));
}

QString SessionViewModel::address() const
{
    return m_endpoint.baseUrl.isEmpty() ? QString() : endpointUrl(m_endpoint, chatPath(m_endpoint, dialect()));
}

KeyLookup SessionViewModel::keys() const
{
    if (m_target.id == "engine"_L1)
        return [key = m_rooms.engine.key()](const QString &) { return key; };
    return m_rooms.secrets.lookup();
}

// --- The estimate --------------------------------------------------------------------------------------------------

QString SessionViewModel::estimate() const
{
    const Prompt sent = prompt();
    const qint64 tokens = estimatedTokens(sent);
    if (tokens == 0)
        return {};
    const bool hasImages = imageCount(sent) > 0;
    QString text = tr("~%1 tokens").arg(countText(tokens));
    if (hasImages)
        text += tr(", and the images");
    const ModelInfo *known = info();
    const Json *limit = m_parameters.values().find(u"max_tokens"_s);
    if (!hasImages && known && known->prices.input && known->prices.output && limit && limit->is_number_integer()) {
        const Usage most{.inputTokens = tokens, .outputTokens = limit->get<qint64>()};
        if (const auto cost = costOf(most, known->prices))
            text += tr(", at most about %1").arg(usdText(cost->usd));
    }
    return text;
}

void SessionViewModel::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace etude
