// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/sessionviewmodel.h"

#include "dialects/dialect.h"
#include "viewmodels/imagefile.h"
#include "viewmodels/wording.h"

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
        m_counted.reset();
        m_counting.reset();
        m_estimate.start();
    });
    m_estimate.setSingleShot(true);
    m_estimate.setInterval(250ms);
    connect(&m_estimate, &QTimer::timeout, this, &SessionViewModel::estimateChanged);
    connect(&m_estimate, &QTimer::timeout, this, &SessionViewModel::countOnEngine);
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &SessionViewModel::elapsedChanged);
    connect(&m_rooms.engine, &Engine::stateChanged, this, &SessionViewModel::engineChanged);
    connect(&m_rooms.engine, &Engine::progressChanged, this, &SessionViewModel::noteProgress);
    connect(&m_rooms.engine, &Engine::specChanged, this, &SessionViewModel::engineChanged);
    beginConversation();
    chooseEndpoint(m_rooms.settings.endpoint());
}

SessionViewModel::~SessionViewModel()
{
    // An answer that was paid for is kept, however far it has come.
    if (m_run)
        endNow();
}

// --- The prompt ----------------------------------------------------------------------------------------------------

Endpoint SessionViewModel::withEngine(Endpoint endpoint) const
{
    const Endpoint engine = m_rooms.engine.endpoint();
    endpoint.name = engine.name;
    // Before it runs, the request is shown for where it will be.
    endpoint.baseUrl = engine.baseUrl.isEmpty() ? m_rooms.engine.usualAddress() : engine.baseUrl;
    endpoint.paths = engine.paths;
    endpoint.places = engine.places;
    endpoint.models = engine.models;
    return endpoint;
}

void SessionViewModel::engineChanged()
{
    if (m_endpoint.isEngine()) {
        m_endpoint = withEngine(m_endpoint);
        m_model = m_endpoint.models.value(0);
        m_engineModel.reset();
        if (m_model != modelIdOf({}))
            m_engineModel = modelInfoOf(m_rooms.engine.model(), m_model, m_model);
        refreshSpecs();
        tellOfTarget();
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
    const ModelInfo *known = modelInfo();
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
            .endsWithAnswer = m_messages.endsWithAnswer(),
            .conversation = m_conversation,
            .preset = m_preset};
}

void SessionViewModel::restore(const Draft &draft)
{
    beginConversation();
    if (!draft.conversation.isEmpty())
        m_conversation = draft.conversation;
    m_preset = draft.preset;
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
    if (!m_endpoint.isEngine()) // which has the one that it loads
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

void SessionViewModel::open(const Draft &draft)
{
    endNow(); // its answer must not come into the new prompt
    // Also where nothing was written yet: endpoint, model and parameters are to be had back too.
    m_putAway = this->draft();
    Q_EMIT wasPutAway();
    restore(draft);
    setProblem({});
}

void SessionViewModel::startNew()
{
    endNow(); // its answer must not come into the new prompt
    putAway();
    beginConversation();
    m_messages.setMessages({});
    setComposer({});
    m_attachments.setImages({});
    setProblem({});
}

void SessionViewModel::useStarter(const QString &text, const QString &system, const QString &title)
{
    m_preset = title;
    setSystem(system);
    setComposer(text);
}

void SessionViewModel::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace etude
