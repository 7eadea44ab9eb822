// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/doctormodel.h"
#include "viewmodels/keyeditor.h"
#include "viewmodels/sessionviewmodel.h"

#include <QUrl>

namespace etude {

//! What a host was learned not to take, in words.
struct LearnedRefusal {
    Q_GADGET
    QML_VALUE_TYPE(learnedRefusal)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString note MEMBER note)
public:
    QString title = {}; //!< "o3: max_completion_tokens in place of max_tokens"
    QString note = {};  //!< the day, and the host's own words
};

//! The form of one endpoint. Nothing reaches the store before `save`, but keys, which are kept apart from endpoints.
//!
//! Numbers are texts here, so that a field can be empty or half typed; `problem` says what cannot be saved.
class EndpointEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    Q_PROPERTY(QString id READ id NOTIFY edited)
    Q_PROPERTY(bool isBuiltIn READ isBuiltIn NOTIFY edited)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited)
    Q_PROPERTY(QStringList dialectIds READ dialectIds CONSTANT)
    Q_PROPERTY(QStringList dialectNames READ dialectNames CONSTANT)
    //! Of these, the ones that the endpoint is known to speak; all where that is not known.
    Q_PROPERTY(QStringList spokenIds READ spokenIds NOTIFY edited)
    Q_PROPERTY(QStringList spokenNames READ spokenNames NOTIFY edited)
    //! The one on this computer: address and key are not the user's to set.
    Q_PROPERTY(bool isEngine READ isEngine NOTIFY edited)
    Q_PROPERTY(QString dialect READ dialect WRITE setDialect NOTIFY edited)
    Q_PROPERTY(QString baseUrl READ baseUrl WRITE setBaseUrl NOTIFY edited)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY edited)
    //! Where a prompt would be sent, letter for letter.
    Q_PROPERTY(QString address READ address NOTIFY edited)
    //! What looks wrong about it, though it can be used: the path stands in it twice. Empty otherwise.
    Q_PROPERTY(QString addressWarning READ addressWarning NOTIFY edited)
    //! 0 Bearer, 1 x-api-key, 2 header, 3 body, 4 none.
    Q_PROPERTY(int authKind READ authKind WRITE setAuthKind NOTIFY edited)
    Q_PROPERTY(QString authName READ authName WRITE setAuthName NOTIFY edited)
    Q_PROPERTY(QString keyVariable READ keyVariable WRITE setKeyVariable NOTIFY edited)
    Q_PROPERTY(etude::KeyEditor *key READ key CONSTANT)
    //! `http:` to another computer: the key would go there for all to read.
    Q_PROPERTY(bool isPlainHttp READ isPlainHttp NOTIFY edited)
    Q_PROPERTY(bool allowsPlainHttp READ allowsPlainHttp WRITE setAllowsPlainHttp NOTIFY edited)
    //! One header a line, "Name: value"; `${NAME}` is read from the environment.
    Q_PROPERTY(QString headers READ headers WRITE setHeaders NOTIFY edited)
    //! 0 as the system, 1 none, 2 HTTP, 3 SOCKS5.
    Q_PROPERTY(int proxyKind READ proxyKind WRITE setProxyKind NOTIFY edited)
    Q_PROPERTY(QString proxyHost READ proxyHost WRITE setProxyHost NOTIFY edited)
    Q_PROPERTY(QString proxyPort READ proxyPort WRITE setProxyPort NOTIFY edited)
    Q_PROPERTY(QString proxyUser READ proxyUser WRITE setProxyUser NOTIFY edited)
    Q_PROPERTY(etude::KeyEditor *proxyPassword READ proxyPassword CONSTANT)
    Q_PROPERTY(QString caFile READ caFile WRITE setCaFile NOTIFY edited)
    //! What is wrong with that file, as far as one can see from here.
    Q_PROPERTY(QString caFileNote READ caFileNote NOTIFY edited)
    //! SHA-256 of the certificate that is trusted whatever else speaks against it, in pairs of digits.
    Q_PROPERTY(QString trustedCertificate READ trustedCertificate NOTIFY edited)
    //! Seconds; 0 = never.
    Q_PROPERTY(QString connectTimeout READ connectTimeout WRITE setConnectTimeout NOTIFY edited)
    Q_PROPERTY(QString idleTimeout READ idleTimeout WRITE setIdleTimeout NOTIFY edited)
    //! Own model ids, one a line.
    Q_PROPERTY(QString models READ models WRITE setModels NOTIFY edited)
    //! "63 fetched, 2 own"
    Q_PROPERTY(QString modelsNote READ modelsNote NOTIFY edited)
    Q_PROPERTY(QList<etude::LearnedRefusal> refusals READ refusals NOTIFY edited)
    //! Why it cannot be saved as it stands.
    Q_PROPERTY(QString problem READ problem NOTIFY edited)
    //! It differs from what is stored.
    Q_PROPERTY(bool isChanged READ isChanged NOTIFY edited)
    //! The test, step by step.
    Q_PROPERTY(etude::DoctorModel *doctor READ doctor CONSTANT)
    Q_PROPERTY(bool isTesting READ isTesting NOTIFY testChanged)
    //! What became of the test as a whole.
    Q_PROPERTY(QString testNote READ testNote NOTIFY testChanged)
    Q_PROPERTY(bool hasTestFailed READ hasTestFailed NOTIFY testChanged)
    //! What `undo` would take back: "“My host” was removed."
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoOffered)

public:
    explicit EndpointEditor(const Rooms &rooms, QObject *parent = nullptr);

    [[nodiscard]] QString id() const { return m_form.endpoint.id; }
    [[nodiscard]] bool isBuiltIn() const { return m_form.endpoint.builtIn; }
    [[nodiscard]] QString name() const { return m_form.endpoint.name; }
    void setName(const QString &name);
    [[nodiscard]] QStringList dialectIds() const;
    [[nodiscard]] QStringList dialectNames() const;
    [[nodiscard]] QStringList spokenIds() const;
    [[nodiscard]] QStringList spokenNames() const;
    [[nodiscard]] bool isEngine() const { return m_form.endpoint.isEngine(); }
    [[nodiscard]] QString dialect() const { return m_form.endpoint.dialect; }
    void setDialect(const QString &id);
    [[nodiscard]] QString baseUrl() const { return m_form.endpoint.baseUrl; }
    void setBaseUrl(const QString &url);
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString addressWarning() const;
    [[nodiscard]] int authKind() const { return int(m_form.endpoint.auth.kind); }
    void setAuthKind(int kind);
    [[nodiscard]] QString authName() const { return m_form.endpoint.auth.name; }
    void setAuthName(const QString &name);
    [[nodiscard]] QString keyVariable() const { return m_form.endpoint.keyVariable; }
    void setKeyVariable(const QString &name);
    [[nodiscard]] KeyEditor *key() { return &m_key; }
    [[nodiscard]] bool isPlainHttp() const;
    [[nodiscard]] bool allowsPlainHttp() const { return m_form.endpoint.allowsPlainHttp; }
    void setAllowsPlainHttp(bool on);
    [[nodiscard]] QString headers() const { return m_form.headers; }
    void setHeaders(const QString &text);
    [[nodiscard]] int proxyKind() const { return int(m_form.endpoint.proxy.kind); }
    void setProxyKind(int kind);
    [[nodiscard]] QString proxyHost() const { return m_form.endpoint.proxy.host; }
    void setProxyHost(const QString &host);
    [[nodiscard]] QString proxyPort() const { return m_form.proxyPort; }
    void setProxyPort(const QString &port);
    [[nodiscard]] QString proxyUser() const { return m_form.endpoint.proxy.user; }
    void setProxyUser(const QString &user);
    [[nodiscard]] KeyEditor *proxyPassword() { return &m_proxyPassword; }
    [[nodiscard]] QString caFile() const { return m_form.endpoint.caFile; }
    void setCaFile(const QString &path);
    [[nodiscard]] QString caFileNote() const;
    [[nodiscard]] QString trustedCertificate() const;
    [[nodiscard]] QString connectTimeout() const { return m_form.connectTimeout; }
    void setConnectTimeout(const QString &seconds);
    [[nodiscard]] QString idleTimeout() const { return m_form.idleTimeout; }
    void setIdleTimeout(const QString &seconds);
    [[nodiscard]] QString models() const { return m_form.models; }
    void setModels(const QString &text);
    [[nodiscard]] QString modelsNote() const;
    [[nodiscard]] QList<LearnedRefusal> refusals() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isChanged() const { return m_form != m_original; }
    [[nodiscard]] QString testNote() const { return m_testNote; }
    [[nodiscard]] DoctorModel *doctor() { return &m_doctor; }
    [[nodiscard]] bool isTesting() const { return m_testing || m_doctor.isRunning(); }
    [[nodiscard]] bool hasTestFailed() const { return m_hasTestFailed; }
    [[nodiscard]] QString undoText() const { return m_undoText; }

    //! Begins with a stored endpoint; an empty id begins a new one. Changes that were not saved can be had back by `undo`.
    Q_INVOKABLE void edit(const QString &id);
    //! A file as file dialogs name it: `file:///home/me/ca.pem`.
    Q_INVOKABLE void chooseCaFile(const QUrl &file);
    Q_INVOKABLE void forgetCertificate();
    Q_INVOKABLE void forgetRefusal(int row);
    //! Examines what stands in the form, from the look-up of the host to the first token. Saving does not need it.
    Q_INVOKABLE void test();
    Q_INVOKABLE void stopTest();
    //! Takes the test's result away.
    Q_INVOKABLE void closeTest();
    //! Does in the form what mends that row of the test, and tests again.
    Q_INVOKABLE void fix(int row);
    //! Stores it and returns its id; empty when that failed (`problem` says why). A key that was typed and not kept yet
    //! goes into the key store.
    Q_INVOKABLE QString save();
    //! Takes it out of the store, or a built-in one back to what it was, and shows what is left. `problem` says why not.
    //! `undo` brings it back.
    Q_INVOKABLE void remove();
    //! Takes back the last removal, or the leaving of a form that was changed.
    Q_INVOKABLE void undo();
    //! The models that an endpoint listed last, for `modelsNote`.
    void setFetchedCount(const QString &endpointId, qsizetype count);

Q_SIGNALS:
    void edited();
    //! Another endpoint stands in the form.
    void shown();
    void testChanged();
    void stored();
    //! A key came or went: what says whether keys are there is out of date.
    void keyEntered();
    void undoOffered();
    //! A remedy of the test is to enter the key.
    void keyWanted();

private:
    //! An endpoint, and the fields that cannot be read back from it.
    struct Form {
        Endpoint endpoint = {};
        QString headers = {};
        QString models = {};
        QString proxyPort = {};
        QString connectTimeout = {};
        QString idleTimeout = {};
        bool operator==(const Form &) const = default;
    };
    [[nodiscard]] static Form formOf(const Endpoint &endpoint);

    //! Writes a field, and says so where it is another value.
    template <class T> void set(T &field, const T &value)
    {
        if (field == value)
            return;
        field = value;
        changed();
    }
    //! The user has changed a field.
    void changed();
    void show(const Form &form, const Form &original);
    [[nodiscard]] QString proxyProblem() const;
    [[nodiscard]] const Dialect *currentDialect() const;
    //! The name that follows the endpoint's own as long as no key stands under it.
    [[nodiscard]] bool follows(const QString &variable, const QString &made) const;
    void setTest(const QString &note, bool hasFailed);
    //! The key is wanted, of an endpoint that had none too.
    void askForKey();
    void offerUndo(const QString &text, std::function<void()> undo);

    Rooms m_rooms;
    Form m_form;
    Form m_original;
    KeyEditor m_key;
    KeyEditor m_proxyPassword;
    QString m_storeProblem;
    QHash<QString, qsizetype> m_fetched;
    QString m_testNote;
    bool m_hasTestFailed = false;
    std::unique_ptr<QObject> m_testing; //!< while the key store is asked for the test
    DoctorModel m_doctor;
    QString m_testModel; //!< the one that the test asks; empty = it chooses
    QString m_undoText;
    std::function<void()> m_undo;
};

} // namespace etude
