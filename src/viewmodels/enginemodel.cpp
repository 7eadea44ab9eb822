// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/enginemodel.h"

#include "viewmodels/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

namespace {

constexpr qsizetype mostRecentFiles = 8;
//! Beside the members of `EngineSpec` in the settings.
constexpr auto recentFilesKey = "recent_files";

QString pathFrom(const QString &typed)
{
    QString path = typed.trimmed();
    // As file managers and shells put it on the clipboard.
    if (path.size() >= 2 && (path.startsWith(u'"') || path.startsWith(u'\'')) && path.endsWith(path.front()))
        path = path.sliced(1, path.size() - 2);
    if (path.startsWith("file:"_L1))
        path = QUrl(path).toLocalFile();
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    return path.isEmpty() ? QString() : QDir::cleanPath(path);
}

EngineModel::FileState stateOf(GgufRefusal::Kind kind)
{
    switch (kind) {
    case GgufRefusal::Kind::Broken:
        return EngineModel::FileState::Broken;
    case GgufRefusal::Kind::Unsupported:
        return EngineModel::FileState::Unsupported;
    case GgufRefusal::Kind::Unreadable:
        break;
    }
    return EngineModel::FileState::Unreadable;
}

} // namespace

EngineModel::EngineModel(const Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_engine(rooms.engine)
    , m_log(rooms.engine)
{
    const Json kept = rooms.settings.engine();
    for (const Json &path : listAt(kept, recentFilesKey)) {
        if (path.is_string() && m_recentFiles.size() < mostRecentFiles)
            m_recentFiles.append(QString::fromStdString(path.get<std::string>()));
    }
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &EngineModel::askForLoad);
    connect(&m_engine, &Engine::stateChanged, this, [this] {
        if (!isReady())
            m_load.reset();
        updateAsking();
        Q_EMIT stateChanged();
        Q_EMIT commandChanged();
        Q_EMIT measured();
    });
    connect(&m_engine, &Engine::progressChanged, this, &EngineModel::stateChanged);
    connect(&m_engine, &Engine::specChanged, this, [this] {
        if (!m_isApplying) {
            readSpec();
            keep();
        }
        Q_EMIT stateChanged();
        Q_EMIT commandChanged();
    });
    readSpec();
}

void EngineModel::readSpec()
{
    const EngineSpec &spec = m_engine.spec();
    const auto field = [](std::optional<int> value) {
        return NumberField{.text = value ? QString::number(*value) : QString(), .value = value};
    };
    m_usesStarter = spec.isStarter();
    m_modelFile = spec.modelFile;
    m_executable = spec.executable;
    m_context = field(spec.contextTokens > 0 ? std::optional(spec.contextTokens) : std::nullopt);
    m_gpuLayers = field(spec.gpuLayers);
    m_threads = field(spec.threads > 0 ? std::optional(spec.threads) : std::nullopt);
    m_extraArguments = joinArguments(spec.extraArguments);
    readFile();
}

void EngineModel::readFile()
{
    m_card.clear();
    m_fileNote.clear();
    m_info = {};
    m_fileState = FileState::None;
    if (!m_wasShown)
        return;
    const QString path = m_usesStarter ? starterModelFile() : m_modelFile;
    if (path.isEmpty() && m_usesStarter) {
        m_fileState = FileState::Unreadable;
        m_fileNote = tr("The starter model is missing: install Etude again, or choose a GGUF file.");
    } else if (!path.isEmpty()) {
        const auto read = readGguf(path);
        m_info = read ? *read : read.error().info;
        m_fileState = read ? FileState::Fine : stateOf(read.error().kind);
        if (!read)
            m_fileNote = read.error().words;
        else if (!m_info.isArchitectureKnown)
            m_fileNote = tr("The architecture “%1” is none that llama.cpp knew when this Etude was made: it may want a "
                            "newer llama.cpp.")
                             .arg(m_info.architecture);
        if (m_info.version > 0)
            m_card = cardOf(m_info);
    }
    Q_EMIT chosenChanged();
}

QStringList EngineModel::choices() const
{
    QStringList choices{tr("Starter model (built in, knows only the presets)")};
    for (const QString &path : m_recentFiles)
        choices.append(QFileInfo(path).fileName());
    return choices + QStringList{tr("Another GGUF file")};
}

int EngineModel::choice() const
{
    if (m_usesStarter)
        return 0;
    const qsizetype recent = m_recentFiles.indexOf(m_modelFile);
    return int(recent < 0 ? m_recentFiles.size() + 1 : recent + 1);
}

void EngineModel::choose(int row)
{
    if (row < 0 || row > m_recentFiles.size() + 1 || row == choice())
        return;
    m_usesStarter = row == 0;
    if (row > 0)
        m_modelFile = m_recentFiles.value(row - 1);
    readFile();
    apply();
}

void EngineModel::setModelFile(const QString &typed)
{
    const QString path = pathFrom(typed);
    if (path == m_modelFile && !m_usesStarter)
        return;
    m_usesStarter = false;
    m_modelFile = path;
    readFile();
    apply();
}

void EngineModel::setModelUrl(const QUrl &url)
{
    setModelFile(url.isLocalFile() ? url.toLocalFile() : url.toString());
}

void EngineModel::setExecutable(const QString &typed)
{
    const QString path = pathFrom(typed);
    if (path == m_executable)
        return;
    m_executable = path;
    apply();
}

void EngineModel::setExecutableUrl(const QUrl &url)
{
    setExecutable(url.toLocalFile());
}

QString EngineModel::executableProblem() const
{
    if (m_executable.isEmpty() || QFileInfo(m_executable).isExecutable())
        return {};
    return QFileInfo::exists(m_executable)
        ? tr("“%1” is no program that can be started: choose another one.").arg(m_executable)
        : tr("There is no program “%1”: choose another one, or leave this empty.").arg(m_executable);
}

QString EngineModel::usualContext() const
{
    const qint64 trained = m_info.contextTokens;
    return countText(trained > 0 ? std::min<qint64>(trained, EngineSpec::usualContextTokens)
                                 : EngineSpec::usualContextTokens);
}

void EngineModel::typeInto(NumberField &field, const QString &text, int least, int most)
{
    field.text = text;
    field.problem.clear();
    const QString digits = text.trimmed();
    if (digits.isEmpty()) {
        field.value.reset();
        return;
    }
    bool isNumber = false;
    int number = digits.toInt(&isNumber);
    if (!isNumber)
        number = QLocale().toInt(digits, &isNumber); // as it stands in the field: "8,192"
    if (isNumber && number >= least && number <= most)
        field.value = number;
    else
        field.problem = tr("A whole number from %1 to %2, or nothing.").arg(countText(least), countText(most));
}

void EngineModel::setContextTokens(const QString &text)
{
    typeInto(m_context, text, 64, 10'000'000);
    apply();
}

void EngineModel::setGpuLayers(const QString &text)
{
    typeInto(m_gpuLayers, text, 0, 1000);
    apply();
}

void EngineModel::setThreads(const QString &text)
{
    typeInto(m_threads, text, 1, 1024);
    apply();
}

void EngineModel::setExtraArguments(const QString &text)
{
    m_extraArguments = text;
    apply();
}

void EngineModel::apply()
{
    EngineSpec spec = m_engine.spec();
    if (m_usesStarter)
        spec.modelFile.clear();
    else if (m_fileState == FileState::Fine || m_fileState == FileState::Unsupported)
        spec.modelFile = m_modelFile;
    if (executableProblem().isEmpty())
        spec.executable = m_executable;
    spec.contextTokens = m_context.value.value_or(0);
    spec.gpuLayers = m_gpuLayers.value;
    spec.threads = m_threads.value.value_or(0);
    spec.extraArguments = splitArguments(m_extraArguments);
    if (!spec.isStarter() && spec.modelFile == m_modelFile)
        remember(m_modelFile);
    m_isApplying = true;
    m_engine.choose(spec);
    m_isApplying = false;
    Q_EMIT chosenChanged();
    keep();
}

void EngineModel::keep()
{
    Json kept = toJson(m_engine.spec());
    for (const QString &path : std::as_const(m_recentFiles))
        kept[recentFilesKey].push_back(toJson(path));
    m_rooms.settings.setEngine(kept);
    Q_EMIT settingsChanged();
}

void EngineModel::remember(const QString &path)
{
    if (m_recentFiles.contains(path))
        return; // in its place, so that the list does not change under the mouse
    m_recentFiles.prepend(path);
    if (m_recentFiles.size() > mostRecentFiles)
        m_recentFiles.removeLast();
}

bool EngineModel::canStart() const
{
    const bool hasModel = m_fileState == FileState::Fine || m_fileState == FileState::Unsupported;
    const bool hasNumbers = m_context.problem.isEmpty() && m_gpuLayers.problem.isEmpty() && m_threads.problem.isEmpty();
    const bool hasProgram = m_executable.isEmpty() ? !m_foundExecutable.isEmpty() : executableProblem().isEmpty();
    return hasModel && hasProgram && (m_usesStarter || hasNumbers);
}

QString EngineModel::stateText() const
{
    switch (m_engine.state()) {
    case Engine::State::Starting:
        if (const auto loaded = m_engine.progress())
            return tr("Loading… %1 %").arg(int(*loaded * 100));
        return tr("Loading…");
    case Engine::State::Ready:
        return tr("Ready at %1").arg(address());
    case Engine::State::Failed:
        return tr("Failed");
    case Engine::State::Stopped:
        break;
    }
    return tr("Stopped");
}

QString EngineModel::problem() const
{
    return isFailed() ? describe(m_engine.error()) : QString();
}

QString EngineModel::command() const
{
    QStringList command = m_engine.command();
    if (!command.isEmpty() && command.constFirst().isEmpty())
        command.first() = u"llama-server"_s; // it is not there yet
    return joinArguments(command);
}

void EngineModel::setWatched(bool on)
{
    if (on == m_isWatched)
        return;
    m_isWatched = on;
    updateAsking();
    Q_EMIT watchedChanged();
}

void EngineModel::updateAsking()
{
    if (!m_isWatched || !isReady()) {
        m_second.stop();
    } else if (!m_second.isActive()) {
        m_second.start();
        askForLoad();
    }
}

void EngineModel::askForLoad()
{
    if (std::exchange(m_isAsking, true))
        return;
    measure(m_engine, m_rooms.transport, this, [this](const EngineLoad &load) {
        m_isAsking = false;
        if (!isReady())
            return;
        m_load = load;
        Q_EMIT measured();
    });
}

QString EngineModel::memoryText() const
{
    if (!m_load || !m_load->residentBytes)
        return tr("unknown");
    return QLocale().formattedDataSize(*m_load->residentBytes, 1, QLocale::DataSizeSIFormat);
}

QString EngineModel::speedText() const
{
    if (!m_load || (!m_load->writtenPerSecond && !m_load->readPerSecond))
        return tr("no answer yet");
    const auto number = [](double perSecond) { return QLocale().toString(perSecond, 'f', perSecond < 100 ? 1 : 0); };
    QStringList parts;
    if (m_load->writtenPerSecond)
        parts.append(tr("%1 tokens/s written").arg(number(*m_load->writtenPerSecond)));
    if (m_load->readPerSecond)
        parts.append(tr("%1 tokens/s read").arg(number(*m_load->readPerSecond)));
    return parts.join(u" · "_s);
}

QString EngineModel::contextText() const
{
    const int tokens = m_engine.model().contextTokens;
    return isReady() && tokens > 0 ? tr("%1 tokens in each conversation").arg(countText(tokens)) : tr("unknown");
}

void EngineModel::show()
{
    m_wasShown = true;
    m_foundExecutable = findLlamaServer();
    readFile();
    // A file that was broken may be whole by now.
    if (!m_usesStarter && m_modelFile != m_engine.spec().modelFile)
        apply();
    Q_EMIT showRequested();
}

void EngineModel::start()
{
    if (canStart())
        m_engine.start();
}

void EngineModel::stop()
{
    m_engine.stop();
}

} // namespace etude
