// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginemeter.h"
#include "viewmodels/enginecard.h"
#include "viewmodels/enginelog.h"
#include "viewmodels/sessionviewmodel.h"

namespace etude {

//! The engine on this computer, to look at and to set: which model file, with what options, started and stopped; and while
//! it runs what it takes and says.
//!
//! What is set is chosen and kept at once, as long as it makes sense. A file that is broken, or a number that is none, stays
//! in its field with a word why, and the engine keeps what it had.
class EngineModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    //! What can be chosen in a list: the starter model, the files that were used before, and another file.
    Q_PROPERTY(QStringList choices READ choices NOTIFY chosenChanged)
    Q_PROPERTY(int choice READ choice NOTIFY chosenChanged)
    Q_PROPERTY(bool usesStarter READ usesStarter NOTIFY chosenChanged)
    Q_PROPERTY(QString modelFile READ modelFile NOTIFY chosenChanged)
    //! What the file says of its model; empty where it says nothing.
    Q_PROPERTY(QList<etude::EngineFact> card READ card NOTIFY chosenChanged)
    Q_PROPERTY(FileState fileState READ fileState NOTIFY chosenChanged)
    //! Why the file cannot be used, or what is to be known before; else empty.
    Q_PROPERTY(QString fileNote READ fileNote NOTIFY chosenChanged)

    Q_PROPERTY(QString executable READ executable NOTIFY chosenChanged)
    //! Which program is taken where none is named; empty when there is none.
    Q_PROPERTY(QString foundExecutable READ foundExecutable NOTIFY chosenChanged)
    Q_PROPERTY(QString executableProblem READ executableProblem NOTIFY chosenChanged)
    Q_PROPERTY(QList<etude::EngineInstall> installs READ installs CONSTANT)
    // Numbers as typed; empty is automatic. Each has a word on what is wrong with it.
    Q_PROPERTY(QString contextTokens READ contextTokens NOTIFY chosenChanged)
    //! "8,192", which is taken where nothing is typed.
    Q_PROPERTY(QString usualContext READ usualContext NOTIFY chosenChanged)
    Q_PROPERTY(QString contextProblem READ contextProblem NOTIFY chosenChanged)
    Q_PROPERTY(QString gpuLayers READ gpuLayers NOTIFY chosenChanged)
    Q_PROPERTY(QString gpuLayersProblem READ gpuLayersProblem NOTIFY chosenChanged)
    Q_PROPERTY(QString threads READ threads NOTIFY chosenChanged)
    Q_PROPERTY(QString threadsProblem READ threadsProblem NOTIFY chosenChanged)
    Q_PROPERTY(QString extraArguments READ extraArguments NOTIFY chosenChanged)

    Q_PROPERTY(bool canStart READ canStart NOTIFY chosenChanged)
    Q_PROPERTY(bool isStarting READ isStarting NOTIFY stateChanged)
    Q_PROPERTY(bool isReady READ isReady NOTIFY stateChanged)
    Q_PROPERTY(bool isFailed READ isFailed NOTIFY stateChanged)
    //! "Stopped", "Loading… 43 %", "Ready at http://127.0.0.1:11711/v1", "Failed".
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateChanged)
    //! From 0 to 1; -1 where it cannot be told.
    Q_PROPERTY(double progress READ progress NOTIFY stateChanged)
    //! Why it failed, with the last words of its log.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    //! It runs with something else than what is chosen.
    Q_PROPERTY(bool isOutdated READ isOutdated NOTIFY stateChanged)
    //! "http://127.0.0.1:11711/v1"; empty while it is not ready.
    Q_PROPERTY(QString address READ address NOTIFY stateChanged)
    //! What was started, or would be, as a line for a shell. The key stands in a file that it names, and not in it; that file
    //! is there while the engine runs.
    Q_PROPERTY(QString command READ command NOTIFY commandChanged)

    //! Somebody looks: the figures below are asked for, once a second while it is ready.
    Q_PROPERTY(bool isWatched READ isWatched WRITE setWatched NOTIFY watchedChanged)
    Q_PROPERTY(QString memoryText READ memoryText NOTIFY measured)   //!< "1.2 GB"
    Q_PROPERTY(QString speedText READ speedText NOTIFY measured)     //!< "41.5 tokens/s written, 320 tokens/s read"
    Q_PROPERTY(QString contextText READ contextText NOTIFY measured) //!< "8,192 tokens in each conversation"
    Q_PROPERTY(etude::EngineLog *log READ log CONSTANT)

public:
    enum class FileState {
        None,        //!< no file is chosen
        Fine,        //!< it can be loaded, as far as its header tells
        Unreadable,  //!< there is none at this path
        Broken,      //!< nothing can load it
        Unsupported, //!< it is whole, but not for this; llama.cpp may see that otherwise
    };
    Q_ENUM(FileState)

    explicit EngineModel(const Rooms &rooms, QObject *parent = nullptr);

    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] int choice() const;
    [[nodiscard]] bool usesStarter() const { return m_usesStarter; }
    [[nodiscard]] QString modelFile() const { return m_modelFile; }
    [[nodiscard]] QList<EngineFact> card() const { return m_card; }
    [[nodiscard]] FileState fileState() const { return m_fileState; }
    [[nodiscard]] QString fileNote() const { return m_fileNote; }
    [[nodiscard]] QString executable() const { return m_executable; }
    [[nodiscard]] QString foundExecutable() const { return m_foundExecutable; }
    [[nodiscard]] QString executableProblem() const;
    [[nodiscard]] QList<EngineInstall> installs() const { return engineInstalls(); }
    [[nodiscard]] QString contextTokens() const { return m_context.text; }
    [[nodiscard]] QString usualContext() const;
    [[nodiscard]] QString contextProblem() const { return m_context.problem; }
    [[nodiscard]] QString gpuLayers() const { return m_gpuLayers.text; }
    [[nodiscard]] QString gpuLayersProblem() const { return m_gpuLayers.problem; }
    [[nodiscard]] QString threads() const { return m_threads.text; }
    [[nodiscard]] QString threadsProblem() const { return m_threads.problem; }
    [[nodiscard]] QString extraArguments() const { return m_extraArguments; }

    [[nodiscard]] bool canStart() const;
    [[nodiscard]] bool isStarting() const { return m_engine.state() == Engine::State::Starting; }
    [[nodiscard]] bool isReady() const { return m_engine.state() == Engine::State::Ready; }
    [[nodiscard]] bool isFailed() const { return m_engine.state() == Engine::State::Failed; }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] double progress() const { return m_engine.progress().value_or(-1); }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isOutdated() const { return m_engine.isOutdated(); }
    [[nodiscard]] QString address() const { return m_engine.endpoint().baseUrl; }
    [[nodiscard]] QString command() const;
    [[nodiscard]] bool isWatched() const { return m_isWatched; }
    void setWatched(bool on);
    [[nodiscard]] QString memoryText() const;
    [[nodiscard]] QString speedText() const;
    [[nodiscard]] QString contextText() const;
    [[nodiscard]] EngineLog *log() { return &m_log; }

    //! Has the page shown. Whatever was installed or fetched meanwhile is looked at anew.
    Q_INVOKABLE void show();
    //! A row of `choices`.
    Q_INVOKABLE void choose(int row);
    //! A path as it is typed or pasted: with ~, as file:///…, in quotes.
    Q_INVOKABLE void setModelFile(const QString &path);
    //! From a file dialog, or dropped.
    Q_INVOKABLE void setModelUrl(const QUrl &url);
    Q_INVOKABLE void setExecutable(const QString &path);
    Q_INVOKABLE void setExecutableUrl(const QUrl &url);
    Q_INVOKABLE void setContextTokens(const QString &text);
    Q_INVOKABLE void setGpuLayers(const QString &text);
    Q_INVOKABLE void setThreads(const QString &text);
    Q_INVOKABLE void setExtraArguments(const QString &text);

    //! Starts what is chosen, in place of what runs.
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void chosenChanged();
    void stateChanged();
    void commandChanged();
    void watchedChanged();
    void measured();
    //! There is something new to be saved in the settings.
    void settingsChanged();
    void showRequested();

private:
    //! A number as it is typed, and what it is worth.
    struct NumberField {
        QString text = {};
        QString problem = {};
        std::optional<int> value = {}; //!< the last that made sense; nothing = automatic
    };
    static void typeInto(NumberField &field, const QString &text, int least, int most);

    //! Shows what the engine has, in place of what was typed.
    void readSpec();
    void readFile();
    //! Gives the engine what was typed, as far as it makes sense.
    void apply();
    void remember(const QString &path);
    //! What the engine is to start, and the files that were used, go into the settings.
    void keep();
    void updateAsking();
    void askForLoad();

    Rooms m_rooms;
    Engine &m_engine;
    EngineLog m_log;
    bool m_wasShown = false; //!< before that no file is read: it may be large, on a slow disk, and never asked for
    bool m_usesStarter = true;
    QString m_modelFile;
    QStringList m_recentFiles; //!< newest first
    FileState m_fileState = FileState::None;
    QString m_fileNote;
    GgufInfo m_info;
    QList<EngineFact> m_card;
    QString m_executable;
    QString m_foundExecutable;
    NumberField m_context;
    NumberField m_gpuLayers;
    NumberField m_threads;
    QString m_extraArguments;
    bool m_isApplying = false;
    bool m_isWatched = false;
    bool m_isAsking = false;
    QTimer m_second;
    std::optional<EngineLoad> m_load;
};

} // namespace etude
