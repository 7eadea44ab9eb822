// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "engine/engine.h"
#include "net/recorder.h"
#include "storage/endpoints.h"
#include "storage/runs.h"
#include "storage/secrets.h"
#include "storage/settings.h"
#include "viewmodels/attachmentsmodel.h"
#include "viewmodels/estimate.h"
#include "viewmodels/messagesmodel.h"
#include "viewmodels/parametersmodel.h"
#include "viewmodels/responseformatmodel.h"
#include "viewmodels/toolsmodel.h"
#include "viewmodels/variablesmodel.h"

#include <QTimer>

namespace etude {

//! What the view models work with. Built in `main`, which owns all of it; passed on, never global.
struct Rooms {
    const Folders &folders;
    Settings &settings;
    Endpoints &endpoints;
    Secrets &secrets;
    Runs &runs;
    Catalog &catalog;
    //! What is wrong with the lists that were kept for the catalog; filled when that is loaded.
    const QStringList &listNotices;
    Transport &transport;
    Engine &engine;
};

//! One pane: the prompt that is being composed, the endpoint and model it goes to, and the run in progress.
class SessionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    Q_PROPERTY(etude::MessagesModel *messages READ messages CONSTANT)
    Q_PROPERTY(etude::ParametersModel *parameters READ parameters CONSTANT)
    Q_PROPERTY(etude::ToolsModel *tools READ tools CONSTANT)
    Q_PROPERTY(etude::ToolEditor *toolEditor READ toolEditor CONSTANT)
    Q_PROPERTY(etude::ResponseFormatModel *responseFormat READ responseFormat CONSTANT)
    Q_PROPERTY(etude::VariablesModel *variables READ variables CONSTANT)
    //! The images that go with the composer's text.
    Q_PROPERTY(etude::AttachmentsModel *attachments READ attachments CONSTANT)
    //! Images are to be sent to a model that is known to take none; else empty.
    Q_PROPERTY(QString imageNote READ imageNote NOTIFY promptChanged)
    //! Parameters that are set and that this dialect, host or model does not know, as far as can be told before a run; else
    //! empty. A prompt that was made for another host is seen through this.
    Q_PROPERTY(QString parameterNote READ parameterNote NOTIFY parameterNoteChanged)
    //! Something stands in the composer that can become a message.
    Q_PROPERTY(bool hasNewMessage READ hasNewMessage NOTIFY promptChanged)
    Q_PROPERTY(QString system READ system WRITE setSystem NOTIFY systemChanged)
    Q_PROPERTY(QString composer READ composer WRITE setComposer NOTIFY composerChanged)
    Q_PROPERTY(bool stream READ stream WRITE setStream NOTIFY promptChanged)
    //! JSON text merged last into the body; `extraProblem` says why it is none.
    Q_PROPERTY(QString extra READ extra WRITE setExtra NOTIFY extraChanged)
    Q_PROPERTY(QString extraProblem READ extraProblem NOTIFY extraChanged)

    Q_PROPERTY(QString endpointId READ endpointId NOTIFY targetChanged)
    //! The model server on this computer that Etude starts itself.
    Q_PROPERTY(bool isOnEngine READ isOnEngine NOTIFY targetChanged)
    Q_PROPERTY(QString endpointName READ endpointName NOTIFY targetChanged)
    Q_PROPERTY(QString model READ model WRITE setModel NOTIFY targetChanged)
    //! "DeepSeek V3.2", or the id where the catalog has no name.
    Q_PROPERTY(QString modelName READ modelName NOTIFY targetChanged)
    //! "$0.27 in · $0.40 out per million"; empty where nothing is known.
    Q_PROPERTY(QString modelPrice READ modelPrice NOTIFY targetChanged)
    //! "key: from DEEPINFRA_TOKEN", "key: DEEPINFRA_TOKEN is not set", "no key needed".
    Q_PROPERTY(QString keyNote READ keyNote NOTIFY targetChanged)
    Q_PROPERTY(QString keyVariable READ keyVariable NOTIFY targetChanged)
    Q_PROPERTY(bool isKeyMissing READ isKeyMissing NOTIFY targetChanged)
    //! What the address line says: where Run sends to.
    Q_PROPERTY(QString address READ address NOTIFY promptChanged)

    Q_PROPERTY(bool isRunning READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY elapsedChanged)
    //! Why Run was refused, in one sentence; empty after the next edit.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    //! "~61 tokens · $0.00002 to $0.0005 (estimate)".
    Q_PROPERTY(QString estimate READ estimate NOTIFY estimateChanged)
    //! The host counts tokens when it is asked.
    Q_PROPERTY(bool canCount READ canCount NOTIFY estimateChanged)
    Q_PROPERTY(bool isCounting READ isCounting NOTIFY estimateChanged)
    Q_PROPERTY(bool isEngineReady READ isEngineReady NOTIFY targetChanged)
    //! What the host was seen to refuse for this model, one sentence each.
    Q_PROPERTY(QStringList refusals READ refusals NOTIFY targetChanged)
    Q_PROPERTY(QString title READ title NOTIFY promptChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY promptChanged)

public:
    explicit SessionViewModel(const Rooms &rooms, QObject *parent = nullptr);
    ~SessionViewModel() override;

    [[nodiscard]] MessagesModel *messages() { return &m_messages; }
    [[nodiscard]] ParametersModel *parameters() { return &m_parameters; }
    [[nodiscard]] ToolsModel *tools() { return &m_tools; }
    [[nodiscard]] ToolEditor *toolEditor() { return &m_toolEditor; }
    [[nodiscard]] ResponseFormatModel *responseFormat() { return &m_responseFormat; }
    [[nodiscard]] VariablesModel *variables() { return &m_variables; }
    [[nodiscard]] AttachmentsModel *attachments() { return &m_attachments; }
    [[nodiscard]] QString imageNote() const;
    [[nodiscard]] QString parameterNote() const { return m_parameterNote; }
    [[nodiscard]] bool hasNewMessage() const;
    [[nodiscard]] QString system() const { return m_system; }
    void setSystem(const QString &system);
    [[nodiscard]] QString composer() const { return m_composer; }
    void setComposer(const QString &text);
    [[nodiscard]] bool stream() const { return m_stream; }
    void setStream(bool stream);
    [[nodiscard]] QString extra() const { return m_extra; }
    void setExtra(const QString &text);
    [[nodiscard]] QString extraProblem() const { return m_extraProblem; }
    [[nodiscard]] QString endpointId() const { return m_endpoint.id; }
    [[nodiscard]] bool isOnEngine() const { return m_endpoint.isEngine(); }
    [[nodiscard]] QString endpointName() const { return m_endpoint.name; }
    [[nodiscard]] QString model() const { return m_model; }
    void setModel(const QString &model);
    [[nodiscard]] QString modelName() const;
    [[nodiscard]] QString modelPrice() const;
    [[nodiscard]] QString keyNote() const;
    [[nodiscard]] QString keyVariable() const { return m_endpoint.keyVariable; }
    [[nodiscard]] bool isKeyMissing() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QString elapsed() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString estimate() const;
    [[nodiscard]] bool canCount() const;
    [[nodiscard]] bool isCounting() const { return bool(m_counting); }
    //! Of the prompt on the page: one for all of its runs.
    [[nodiscard]] QString conversation() const { return m_conversation; }
    [[nodiscard]] bool isEngineReady() const { return !engineKeyLine().isEmpty(); }
    [[nodiscard]] QStringList refusals() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isEmpty() const;

    //! What Run would send now, the composer's text included: the one request that everything reads.
    [[nodiscard]] Result<HttpRequest> request() const { return requestOf(prompt()); }
    //! The same for the eye: long data URLs of images are cut, which nobody reads and views would choke on.
    [[nodiscard]] Result<HttpRequest> shownRequest() const;
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    //! What the catalog knows of the model; `nullptr` when it does not, or may not be asked yet.
    [[nodiscard]] const ModelInfo *modelInfo() const;
    //! What Run would send: with nothing typed behind an answer, that answer is left out, since it is made anew.
    [[nodiscard]] Prompt prompt() const;
    //! What the images of the draft weigh in a file.
    [[nodiscard]] qint64 imageBytes() const;
    void restore(const Draft &draft);
    //! Puts another prompt on the page; `bringBack` undoes it.
    void open(const Draft &draft);
    [[nodiscard]] Draft draft() const;

    //! Sends the prompt; the composer's text becomes a message first. With nothing new to send, the last answer is
    //! made anew.
    Q_INVOKABLE void run();
    Q_INVOKABLE void stop();
    //! Takes the last answer away and runs again.
    Q_INVOKABLE void runAgain();
    //! The user agreed that the key goes to this host unencrypted; remembered, and the prompt is run.
    Q_INVOKABLE void allowPlainHttp();
    //! The user agreed that this run may pass the budget of the day.
    Q_INVOKABLE void runOverBudget();
    //! Asks the host how many tokens the prompt has; until the next edit the estimate says so.
    Q_INVOKABLE void countTokens();
    //! Remembers what the host has just refused, and runs again without it.
    Q_INVOKABLE void runWithoutRefused();
    //! Forgets one of `refusals`.
    Q_INVOKABLE void forgetRefusal(int row);
    Q_INVOKABLE void addMessage();
    Q_INVOKABLE void startNew();
    //! Brings back the prompt that `startNew` or `openRun` took from the page last.
    Q_INVOKABLE void bringBack();
    //! `title`: its runs are added up under it.
    Q_INVOKABLE void useStarter(const QString &text, const QString &system, const QString &title = {});
    Q_INVOKABLE void chooseEndpoint(const QString &id);
    Q_INVOKABLE void choose(const QString &endpoint, const QString &model);
    //! Until the program ends; never written.
    Q_INVOKABLE void setSessionKey(const QString &key);
    //! Into the key store. `problem` says so where that fails.
    Q_INVOKABLE void storeKey(const QString &key);
    Q_INVOKABLE void openRun(qint64 id);
    //! `export ETUDE_ENGINE_KEY="$(cat …)"`, or the same for PowerShell, for the engine that runs now, so that copied code
    //! reaches it; empty otherwise. It names the file of the key, which stays the same from one start of the engine to the
    //! next.
    Q_INVOKABLE [[nodiscard]] QString engineKeyLine(bool isForPowerShell = false) const;
    //! The catalog may be asked from now on: names, prices and parameters of the model are looked up.
    void useCatalog();
    //! Endpoints were edited.
    void reloadEndpoint();

Q_SIGNALS:
    void systemChanged();
    void composerChanged();
    void extraChanged();
    void targetChanged();
    void parameterNoteChanged();
    //! Something that is sent has changed.
    void promptChanged();
    void runningChanged();
    void elapsedChanged();
    void problemChanged();
    void estimateChanged();
    //! Another prompt stands on the page; `bringBack` undoes it.
    void wasPutAway();
    void runSaved();
    //! Something about the endpoint was learned, allowed or forgotten.
    void endpointStored();
    //! The key would travel unencrypted: nothing is sent before `allowPlainHttp`.
    void consentNeeded(const QString &reason);
    //! The budget of the day would be passed: nothing is sent before `runOverBudget`.
    void budgetQuestion(const QString &reason);
    //! A recording has begun, and grows until it is whole.
    void recordingStarted(const std::shared_ptr<const etude::Recording> &recording);
    void recordingFinished();
    // For the benchmark of performance.md.
    void requestSent();
    void firstByteCame();
    void lastByteCame();

private:
    [[nodiscard]] Prompt wholePrompt() const;
    [[nodiscard]] Result<HttpRequest> requestOf(const Prompt &prompt) const;
    void putAway();
    void setProblem(const QString &problem);
    void setRunning(bool isRunning);
    void tellOfTarget();
    void refreshSpecs();
    void noteIgnored();
    void engineChanged();
    void chooseOnEngine(const QString &model);
    //! How far the engine has come, while a run waits for it.
    void noteProgress();
    //! `endpoint`, which is the engine's, as the engine is now.
    [[nodiscard]] Endpoint withEngine(Endpoint endpoint) const;
    //! Once the engine is there, if it is wanted: waits for the key store, then starts.
    void send();
    void start(const HttpRequest &sent);
    //! Ends the run in progress before it returns; what had come of the answer is kept.
    void endNow();
    void take(const QList<Delta> &deltas);
    void finish(const RunOutcome &outcome);
    void refuse(const Error &error);
    //! What could be left out so that the host does not refuse again.
    [[nodiscard]] std::optional<Refusal> offerFor(const Error &error) const;
    [[nodiscard]] QList<Refusal> refusalsHere() const;
    [[nodiscard]] bool store(const Endpoint &endpoint);
    void storeRefusals(const QString &endpointId, const QList<Refusal> &refusals);
    void save(const RunOutcome &outcome, const AnswerNotes &notes, const Bill &bill);
    //! What the run in progress cost.
    [[nodiscard]] CostNote costOfRun(const Usage &usage) const;
    [[nodiscard]] Estimate estimateOfRun() const;
    //! Why this run should not simply be started: one sentence, or nothing.
    [[nodiscard]] QString budgetReason() const;
    void beginConversation();
    [[nodiscard]] static const Dialect &dialectOf(const Endpoint &endpoint);
    [[nodiscard]] const Dialect &dialect() const;
    //! The catalog knows the models of the endpoint, and the chosen one is none of them: every host has names of its own.
    [[nodiscard]] bool isForeignModel() const;
    //! What the endpoint calls the model of that `groupKey`; else the first of the ids that the user gave it.
    [[nodiscard]] QString sameModelHere(const QString &key) const;
    [[nodiscard]] KeyLookup keysFor(const Endpoint &endpoint) const;
    void countOnEngine();
    //! Tells at once, or when the engine has counted, whether the model on this computer can hold what is sent.
    void whenItFits(const std::function<void(const Result<void> &)> &done);

    Rooms m_rooms;
    MessagesModel m_messages;
    ParametersModel m_parameters;
    ToolsModel m_tools;
    ToolEditor m_toolEditor{m_tools};
    ResponseFormatModel m_responseFormat;
    VariablesModel m_variables;
    AttachmentsModel m_attachments;
    Endpoint m_endpoint;
    QString m_model;
    QString m_system;
    QString m_composer;
    QString m_extra;
    Json m_extraJson;
    QString m_extraProblem;
    QString m_parameterNote;
    bool m_stream = true;
    std::optional<ModelInfo> m_engineModel; //!< of the user's own file, which no catalog knows
    bool m_usesCatalog = false;
    QString m_problem;
    std::optional<Draft> m_putAway;

    bool m_isRunning = false;
    std::unique_ptr<QObject> m_preparing; //!< while the key store is asked
    std::unique_ptr<Run> m_run;
    Prompt m_sent;     //!< the prompt of the run in progress
    Endpoint m_target; //!< and where it goes, whatever is chosen meanwhile
    HttpRequest m_request;
    std::unique_ptr<Recorder> m_recorder;
    std::optional<Refusal> m_offer;
    bool m_hasStartedEngine = false;  //!< for the run in progress
    bool m_isRunningAgain = false;    //!< inside `runAgain`
    bool m_consentIsForAgain = false; //!< what `allowPlainHttp` and `runOverBudget` go on with
    bool m_mayPassBudget = false;     //!< inside `runOverBudget`
    QString m_conversation;
    QString m_preset; //!< the starter prompt with which the conversation began
    QDateTime m_startedAt;
    qint64 m_firstThoughtMs = -1;
    qint64 m_lastThoughtMs = -1;
    QTimer m_clock;                      //!< ticks only while running
    QTimer m_estimate;                   //!< puts an estimate off until typing pauses
    std::optional<qint64> m_counted;     //!< by the host, for the prompt as it is
    std::optional<qint64> m_sentTokens;  //!< the same for the run in progress
    std::unique_ptr<QObject> m_counting; //!< while it is asked
};

} // namespace etude
