// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/enginemeter.h"
#include "engine/engineprocess.h"
#include "engine/enginewords.h"
#include "engine/gguf.h"
#include "engine/keyfile.h"
#include "net/documentfetch.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

namespace {

constexpr qsizetype maxLogLines = 1000;
constexpr auto keyVariable = "ETUDE_ENGINE_KEY"_L1;

TransportOptions questionOptions()
{
    return {.connectTimeout = 5s, .idleTimeout = 5s};
}

//! `wanted` where nobody listens there, else another port that is free; 0 when there is none.
quint16 freePort(quint16 wanted)
{
    QTcpServer server;
    if (wanted == 0 || !server.listen(QHostAddress::LocalHost, wanted))
        server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString addressAt(quint16 port)
{
    return u"http://127.0.0.1:%1/v1"_s.arg(port);
}

} // namespace

class Engine::Private final {
public:
    Private(Engine &theEngine, Transport &theTransport, QString theFolder)
        : engine(theEngine)
        , transport(theTransport)
        , folder(std::move(theFolder))
    {
    }

    void start();
    void letGo();
    void setState(State newState);

    Engine &engine;
    Transport &transport;
    QString folder;
    EngineSpec spec;
    EngineSpec startedSpec; //!< what runs, or ran last
    State state = State::Stopped;
    Error error;
    quint16 port = 0;
    std::unique_ptr<KeyFile> keyFile;
    QStringList arguments;
    LoadedModel model;
    std::optional<double> progress;
    QStringList log;
    EngineProcess *process = nullptr;

private:
    void launch(quint16 wantedPort);
    void askForHealth();
    void askForModel();
    void becomeReady(const LoadedModel &loaded);
    void lookAtProgress();
    void hasEnded();
    void addLine(const QString &line);
    void failSoon(Error::Kind kind, const QString &words);
    void fail(Error::Kind kind, const QString &words);
    [[nodiscard]] QString withLastWords(const QString &sentence) const;

    //! Everything that belongs to the start at hand hangs on it. A child of the engine.
    QObject *m_attempt = nullptr;
    QPointer<EngineProcess> m_leaving; //!< the one before, while it ends
    QTimer *m_patience = nullptr;      //!< runs while the server has said nothing at all
    QTimer *m_pause = nullptr;         //!< between two questions for its health
    QElapsedTimer m_sinceStart;
    bool m_isSecondTry = false;
};

void Engine::Private::setState(State newState)
{
    if (state == newState)
        return;
    state = newState;
    Q_EMIT engine.stateChanged();
}

void Engine::Private::start()
{
    letGo();
    log.clear();
    error = {};
    startedSpec = spec;
    m_isSecondTry = false;
    m_attempt = new QObject(&engine);
    // Its port is wanted again, and its memory: two models may not fit into it.
    if (m_leaving)
        QObject::connect(m_leaving, &QObject::destroyed, m_attempt, [this] { launch(startedSpec.port); });
    else
        launch(startedSpec.port);
    state = State::Starting;
    Q_EMIT engine.logChanged();
    Q_EMIT engine.stateChanged();
}

void Engine::Private::launch(quint16 wantedPort)
{
    QObject *attempt = m_attempt;
    const QString executable = executableOf(startedSpec);
    const QString modelFile = modelFileOf(startedSpec);
    if (executable.isEmpty()) {
        failSoon(
            Error::Kind::File,
            Engine::tr("There is no llama-server on this computer. Install llama.cpp, or choose the program on the "
                       "engine page."));
        return;
    }
    if (!QFileInfo(modelFile).isFile() || !QFileInfo(modelFile).isReadable()) {
        failSoon(Error::Kind::File,
                 modelFile.isEmpty()
                     ? Engine::tr("The starter model is missing. Install Etude again, or choose a GGUF file.")
                     : Engine::tr("The model file “%1” cannot be read. Choose another one.").arg(modelFile));
        return;
    }
    if (const QString refused = refusedArgument(startedSpec.extraArguments); !refused.isEmpty()) {
        failSoon(Error::Kind::Invalid,
                 Engine::tr(
                     "“%1” among the extra arguments is for Etude to say, so that nobody else can use the engine. Take "
                     "it out; to start the program in another way, do so in a terminal and add its address as an "
                     "endpoint.")
                     .arg(refused));
        return;
    }
    port = freePort(wantedPort);
    if (port == 0) {
        failSoon(Error::Kind::Network, Engine::tr("There is no free port on 127.0.0.1 for the engine."));
        return;
    }
    auto written = KeyFile::write(folder, port);
    if (!written && wantedPort != 0) {
        launch(0); // another Etude is about to start its engine there
        return;
    }
    if (!written) {
        failSoon(written.error().kind, written.error().words);
        return;
    }
    keyFile = *std::move(written);
    arguments = argumentsOf(startedSpec, port, keyFile->path());

    process = new EngineProcess(&engine);
    QObject::connect(process, &EngineProcess::lineWritten, attempt, [this](const QString &line) { addLine(line); });
    QObject::connect(process, &EngineProcess::notStarted, attempt, [this, executable](const QString &reason) {
        fail(Error::Kind::File,
             Engine::tr("“%1” cannot be started: %2. Choose another llama-server on the engine page, or install "
                        "llama.cpp again.")
                 .arg(executable, reason));
    });
    QObject::connect(process, &EngineProcess::ended, attempt, [this] { hasEnded(); });
    m_pause = new QTimer(attempt);
    m_pause->setSingleShot(true);
    QObject::connect(m_pause, &QTimer::timeout, attempt, [this] { askForHealth(); });
    m_patience = new QTimer(attempt);
    m_patience->setSingleShot(true);
    QObject::connect(m_patience, &QTimer::timeout, attempt, [this] {
        fail(Error::Kind::Network,
             withLastWords(
                 Engine::tr("The engine has not answered within %1 s. Check that this program is a llama-server.")
                     .arg(double(startedSpec.answerTimeout.count()) / 1000)));
    });
    m_patience->start(startedSpec.answerTimeout);
    m_sinceStart.start();
    process->start(executable, arguments);
    askForHealth();
}

//! 200 means loaded, 503 loading, and no connection that it has not come so far.
void Engine::Private::askForHealth()
{
    QObject *attempt = m_attempt;
    const HttpRequest request{.method = u"GET"_s, .url = u"http://127.0.0.1:%1/health"_s.arg(port)};
    Exchange *exchange = transport.send(request, {}, questionOptions(), attempt);
    const auto status = std::make_shared<int>(0);
    QObject::connect(exchange, &Exchange::headReceived, attempt,
                     [status](const ResponseHead &head) { *status = head.status; });
    QObject::connect(exchange, &Exchange::ended, attempt, [this, attempt, exchange, status] {
        exchange->deleteLater();
        if (attempt != m_attempt)
            return;
        if (*status == 503)
            m_patience->stop();
        if (*status == 200) {
            askForModel();
            return;
        }
        lookAtProgress();
        // A small model is there within some hundredths of a second, a big one takes minutes.
        m_pause->start(std::clamp(std::chrono::milliseconds(m_sinceStart.elapsed() / 8), 10ms, 250ms));
    });
}

//! Whoever does not know our key is another's server, which has taken the port before ours could.
void Engine::Private::askForModel()
{
    QObject *attempt = m_attempt;
    const HttpRequest request{.method = u"GET"_s,
                              .url = u"http://127.0.0.1:%1/props"_s.arg(port),
                              .headers = {{u"Authorization"_s, u"Bearer ${%1}"_s.arg(keyVariable)}}};
    const KeyLookup keys = [key = keyFile->key()](const QString &) { return key; };
    fetchDocument(transport, request, keys, questionOptions(), 16 << 20, attempt,
                  [this, attempt](const Result<QByteArray> &answer) {
                      if (attempt != m_attempt)
                          return;
                      const int status = answer ? 200 : answer.error().status;
                      // Ours will say that the port is taken, and end; or it is gone already.
                      if (status == 401 || status == 403 || status == 0) {
                          if (!m_patience->isActive())
                              m_patience->start(startedSpec.answerTimeout);
                          m_pause->start(250ms);
                          return;
                      }
                      // An older server or another kind has no such page, and says less of itself.
                      const auto props = answer ? parseJson(*answer) : failure(Error::Kind::Protocol, {});
                      becomeReady(props ? loadedModelFrom(*props) : LoadedModel{});
                  });
}

void Engine::Private::becomeReady(const LoadedModel &loaded)
{
    m_patience->stop();
    model = loaded;
    progress.reset();
    setState(State::Ready);
}

//! The file is mapped into memory: what of it is resident has been read.
void Engine::Private::lookAtProgress()
{
    const qint64 whole = sizeOfModel(modelFileOf(startedSpec));
    const auto resident = residentBytesOf(process->processId());
    if (!resident || whole <= 0)
        return;
    const double now = std::clamp(double(*resident) / double(whole), 0.0, 0.99);
    if (progress && now - *progress < 0.01)
        return;
    progress = now;
    Q_EMIT engine.progressChanged();
}

void Engine::Private::hasEnded()
{
    if (saysPortIsTaken(log) && !m_isSecondTry) {
        // Another program was quicker than we were, and may even have been taken for ours.
        m_isSecondTry = true;
        letGo();
        m_attempt = new QObject(&engine);
        launch(0);
        setState(State::Starting);
        return;
    }
    const QString cause = causeIn(log);
    if (state == State::Ready)
        fail(Error::Kind::Network,
             withLastWords(cause.isEmpty() ? Engine::tr("The engine has ended by itself. Start it again.") : cause));
    else
        fail(Error::Kind::Network,
             withLastWords(cause.isEmpty() ? Engine::tr("The engine ended while it was starting.") : cause));
}

void Engine::Private::addLine(const QString &line)
{
    if (log.size() == maxLogLines)
        log.removeFirst();
    QString shown = line;
    log.append(shown.replace(QString::fromLatin1(keyFile->key().reveal()), u"•••"_s));
    Q_EMIT engine.logChanged();
}

QString Engine::Private::withLastWords(const QString &sentence) const
{
    if (log.isEmpty())
        return sentence;
    return Engine::tr("%1 Its last words: %2").arg(sentence, lastWordsOf(log).join(u'\n'));
}

//! `start` says `Starting` first.
void Engine::Private::failSoon(Error::Kind kind, const QString &words)
{
    const auto failNow = [this, attempt = m_attempt, kind, words] {
        if (attempt == m_attempt)
            fail(kind, words);
    };
    QMetaObject::invokeMethod(m_attempt, failNow, Qt::QueuedConnection);
}

void Engine::Private::fail(Error::Kind kind, const QString &words)
{
    letGo();
    error = {.kind = kind, .words = words};
    setState(State::Failed);
}

void Engine::Private::letGo()
{
    if (process) {
        m_leaving = process;
        process->endByItself();
    }
    // Not at once: it may be its own signal that brought us here.
    if (m_attempt) {
        for (QTimer *timer : {m_patience, m_pause}) {
            if (timer)
                timer->stop();
        }
        if (m_leaving)
            QObject::disconnect(m_leaving, nullptr, m_attempt, nullptr);
        m_attempt->deleteLater();
    }
    m_attempt = nullptr;
    process = nullptr;
    m_patience = nullptr;
    m_pause = nullptr;
    keyFile.reset();
    model = {};
    progress.reset();
}

Engine::Engine(Transport &transport, QString folder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, transport, std::move(folder)))
{
}

Engine::~Engine()
{
    d->letGo();
}

void Engine::choose(const EngineSpec &spec)
{
    if (spec == d->spec)
        return;
    d->spec = spec;
    Q_EMIT specChanged();
}

const EngineSpec &Engine::spec() const
{
    return d->spec;
}

bool Engine::isOutdated() const
{
    return (d->state == State::Ready || d->state == State::Starting) && d->spec != d->startedSpec;
}

void Engine::start()
{
    d->start();
}

void Engine::start(const EngineSpec &spec)
{
    choose(spec);
    start();
}

void Engine::stop()
{
    d->letGo();
    d->setState(State::Stopped);
}

Engine::State Engine::state() const
{
    return d->state;
}

const Error &Engine::error() const
{
    return d->error;
}

std::optional<double> Engine::progress() const
{
    return d->progress;
}

Endpoint Engine::endpoint() const
{
    // While it runs, what runs; else what would.
    const EngineSpec &spec = d->state == State::Ready ? d->startedSpec : d->spec;
    Endpoint endpoint;
    endpoint.id = Endpoint::engineId;
    endpoint.name = spec.isStarter() ? tr("Starter model") : tr("This computer");
    // Its base address ends in /v1, as for the other two.
    endpoint.paths[u"anthropic-messages"_s] = u"/messages"_s;
    endpoint.paths[u"openai-chat/count_tokens"_s] = u"/chat/completions/input_tokens"_s;
    // Source: llama.cpp, tools/server/README.md; asked of version 0.7.0 on 2026-11-20.
    endpoint.places = {{u"enable_thinking"_s, u"chat_template_kwargs.enable_thinking"_s},
                       {u"repetition_penalty"_s, u"repeat_penalty"_s},
                       {u"json_schema"_s, u"json_schema"_s}};
    endpoint.dialects = {u"openai-chat"_s, u"openai-responses"_s, u"anthropic-messages"_s};
    if (d->state == State::Ready)
        endpoint.baseUrl = addressAt(d->port);
    endpoint.keyVariable = keyVariable;
    endpoint.models = {modelIdOf(spec)};
    endpoint.builtIn = true;
    return endpoint;
}

QString Engine::usualAddress() const
{
    return addressAt(d->spec.port);
}

ApiKey Engine::key() const
{
    return d->keyFile ? d->keyFile->key() : ApiKey();
}

QString Engine::keyFile() const
{
    return d->state == State::Ready ? d->keyFile->path() : QString();
}

const LoadedModel &Engine::model() const
{
    return d->model;
}

void Engine::lookWhetherItEnded()
{
    if (d->process)
        d->process->lookWhetherItEnded();
}

qint64 Engine::processId() const
{
    return d->process ? d->process->processId() : 0;
}

QStringList Engine::command() const
{
    const bool isShown = d->state != State::Stopped && !d->arguments.isEmpty() && d->spec == d->startedSpec;
    return QStringList{executableOf(d->spec)}
    + (isShown ? d->arguments : argumentsOf(d->spec, d->spec.port, KeyFile::pathIn(d->folder, d->spec.port)));
}

const QStringList &Engine::log() const
{
    return d->log;
}

} // namespace etude

#include "moc_engine.cpp"
