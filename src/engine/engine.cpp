// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/engineprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

namespace {

constexpr qsizetype maxLogLines = 1000;
constexpr qsizetype lastWordsLines = 3;

//! The name under which prompts ask for the model, whatever its file is called.
constexpr auto modelId = "starter"_L1;

ApiKey randomKey()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()),
                                          bytes.size() / qsizetype(sizeof(quint32)));
    return ApiKey(QString::fromLatin1(bytes.toHex()));
}

//! A port that nobody listens on; 0 when there is none.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

QString findLlamaServer()
{
    const QString named = qEnvironmentVariable("ETUDE_LLAMA_SERVER");
    if (!named.isEmpty())
        return named;
    const QString beside = QStandardPaths::findExecutable(u"llama-server"_s, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"llama-server"_s) : beside;
}

QString starterModelFile()
{
    const QString path =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/etude/starter-q8_0.gguf"_s);
    return QFileInfo::exists(path) ? path : QString();
}

EngineSpec starterSpec()
{
    // A second thread makes a model of this size slower, and its prompt cache would grow to hundreds of megabytes. The
    // context is shared out among the slots.
    return {.executable = findLlamaServer(),
            .modelFile = starterModelFile(),
            .contextTokens = 2048,
            .extraArguments = {u"--parallel"_s, u"2"_s, u"--threads"_s, u"1"_s, u"--cache-ram"_s, u"0"_s,
                               u"--reasoning"_s, u"off"_s}};
}

class Engine::Private final {
public:
    Private(Engine &theEngine, Transport &theTransport)
        : engine(theEngine)
        , transport(theTransport)
    {
    }

    void start(const EngineSpec &spec);
    void letGo();
    void setState(State newState);

    Engine &engine;
    Transport &transport;
    State state = State::Stopped;
    Error error;
    quint16 port = 0;
    ApiKey key;
    QStringList log;

private:
    [[nodiscard]] std::optional<Error> whyNot(const EngineSpec &spec) const;
    [[nodiscard]] QStringList arguments(const EngineSpec &spec) const;
    void askForHealth();
    void addLine(const QString &line);
    void fail(Error::Kind kind, const QString &words);
    [[nodiscard]] QString withLastWords(const QString &sentence) const;

    //! Everything that belongs to the start at hand hangs on it. A child of the engine.
    QObject *m_attempt = nullptr;
    EngineProcess *m_process = nullptr;
    QTimer *m_patience = nullptr; //!< runs while the server has said nothing at all
    QTimer *m_pause = nullptr;    //!< between two questions for its health
};

void Engine::Private::setState(State newState)
{
    if (state == newState)
        return;
    state = newState;
    Q_EMIT engine.stateChanged();
}

std::optional<Error> Engine::Private::whyNot(const EngineSpec &spec) const
{
    if (spec.executable.isEmpty()) {
        return Error{.kind = Error::Kind::File,
                     .words = Engine::tr("There is no llama-server on this computer. Install llama.cpp, or set "
                                         "ETUDE_LLAMA_SERVER to its path.")};
    }
    if (!QFileInfo(spec.modelFile).isFile() || !QFileInfo(spec.modelFile).isReadable())
        return Error{.kind = Error::Kind::File,
                     .words =
                         Engine::tr("The model file “%1” cannot be read. Choose another one.").arg(spec.modelFile)};
    if (port == 0)
        return Error{.kind = Error::Kind::Network,
                     .words = Engine::tr("There is no free port on 127.0.0.1 for the engine.")};
    return {};
}

QStringList Engine::Private::arguments(const EngineSpec &spec) const
{
    QStringList list{u"--model"_s, spec.modelFile, u"--alias"_s, modelId,
                     u"--host"_s,  u"127.0.0.1"_s, u"--port"_s,  QString::number(port)};
    if (spec.contextTokens > 0)
        list << u"--ctx-size"_s << QString::number(spec.contextTokens);
    return list + spec.extraArguments;
}

void Engine::Private::start(const EngineSpec &spec)
{
    letGo();
    log.clear();
    error = {};
    port = freePort();
    key = randomKey();
    QObject *attempt = m_attempt = new QObject(&engine);

    if (const std::optional<Error> reason = whyNot(spec)) {
        const auto failNow = [this, attempt, reason] {
            if (attempt == m_attempt)
                fail(reason->kind, reason->words);
        };
        QMetaObject::invokeMethod(attempt, failNow, Qt::QueuedConnection);
        setState(State::Starting);
        return;
    }
    m_process = new EngineProcess(&engine);
    QObject::connect(m_process, &EngineProcess::lineWritten, attempt, [this](const QString &line) { addLine(line); });
    QObject::connect(m_process, &EngineProcess::notStarted, attempt, [this, spec](const QString &reason) {
        fail(Error::Kind::File,
             Engine::tr("“%1” cannot be started: %2. Check ETUDE_LLAMA_SERVER and the installation of llama.cpp.")
                 .arg(spec.executable, reason));
    });
    QObject::connect(m_process, &EngineProcess::ended, attempt, [this] {
        fail(Error::Kind::Network,
             withLastWords(state == State::Ready ? Engine::tr("The engine has ended by itself. Start it again.")
                                                 : Engine::tr("The engine ended while it was starting.")));
    });
    m_pause = new QTimer(attempt);
    m_pause->setSingleShot(true);
    QObject::connect(m_pause, &QTimer::timeout, attempt, [this] { askForHealth(); });
    m_patience = new QTimer(attempt);
    m_patience->setSingleShot(true);
    QObject::connect(m_patience, &QTimer::timeout, attempt, [this, spec] {
        fail(Error::Kind::Network,
             withLastWords(
                 Engine::tr("The engine has not answered within %1 s. Check that this program is a llama-server.")
                     .arg(double(spec.answerTimeout.count()) / 1000)));
    });
    m_patience->start(spec.answerTimeout);
    m_process->start(spec.executable, arguments(spec), key);
    askForHealth();
    setState(State::Starting);
}

//! 200 means ready, 503 loading, and no connection that it has not come so far.
void Engine::Private::askForHealth()
{
    QObject *attempt = m_attempt;
    const HttpRequest request{.method = u"GET"_s, .url = u"http://127.0.0.1:%1/health"_s.arg(port)};
    Exchange *exchange = transport.send(request, {}, {.connectTimeout = 5s, .idleTimeout = 5s}, attempt);
    const auto status = std::make_shared<int>(0);
    QObject::connect(exchange, &Exchange::headReceived, attempt,
                     [status](const ResponseHead &head) { *status = head.status; });
    QObject::connect(exchange, &Exchange::ended, attempt, [this, attempt, exchange, status] {
        exchange->deleteLater();
        if (attempt != m_attempt)
            return;
        if (*status == 200 || *status == 503)
            m_patience->stop();
        if (*status == 200)
            setState(State::Ready);
        else
            m_pause->start(100ms);
    });
}

void Engine::Private::addLine(const QString &line)
{
    if (log.size() == maxLogLines)
        log.removeFirst();
    QString shown = line;
    log.append(shown.replace(QString::fromLatin1(key.reveal()), u"•••"_s));
    Q_EMIT engine.logChanged();
}

QString Engine::Private::withLastWords(const QString &sentence) const
{
    if (log.isEmpty())
        return sentence;
    return Engine::tr("%1 Its last words: %2")
        .arg(sentence, log.last(std::min(lastWordsLines, log.size())).join(u'\n'));
}

void Engine::Private::fail(Error::Kind kind, const QString &words)
{
    letGo();
    error = {.kind = kind, .words = words};
    setState(State::Failed);
}

void Engine::Private::letGo()
{
    if (m_patience) {
        m_patience->stop();
        m_pause->stop();
    }
    if (m_process)
        m_process->endByItself();
    // Not at once: it may be its own signal that brought us here.
    if (m_attempt)
        m_attempt->deleteLater();
    m_attempt = nullptr;
    m_process = nullptr;
    m_patience = nullptr;
    m_pause = nullptr;
}

Engine::Engine(Transport &transport, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, transport))
{
}

Engine::~Engine()
{
    d->letGo();
}

void Engine::start(const EngineSpec &spec)
{
    d->start(spec);
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

Endpoint Engine::endpoint() const
{
    Endpoint endpoint;
    endpoint.id = u"engine"_s;
    endpoint.name = tr("Starter model");
    // Its base address ends in /v1, as for the other two.
    endpoint.paths[u"anthropic-messages"_s] = u"/messages"_s;
    endpoint.dialects = {u"openai-chat"_s, u"openai-responses"_s, u"anthropic-messages"_s};
    if (d->state == State::Ready)
        endpoint.baseUrl = u"http://127.0.0.1:%1/v1"_s.arg(d->port);
    endpoint.keyVariable = u"ETUDE_ENGINE_KEY"_s;
    endpoint.models = {modelId};
    endpoint.builtIn = true;
    return endpoint;
}

ApiKey Engine::key() const
{
    return d->key;
}

const QStringList &Engine::log() const
{
    return d->log;
}

} // namespace etude

#include "moc_engine.cpp"
