// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// EndpointEditor: what is done with the form as a whole.
#include "dialects/dialect.h"
#include "viewmodels/endpointeditor.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace etude {

EndpointEditor::EndpointEditor(const Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_form(formOf({}))
    , m_original(m_form)
    , m_key(rooms.secrets)
    , m_proxyPassword(rooms.secrets)
{
    connect(this, &EndpointEditor::edited, this, [this] {
        m_key.setVariable(m_form.endpoint.keyVariable);
        m_proxyPassword.setVariable(m_form.endpoint.proxy.passwordVariable);
    });
    connect(&m_doctor, &DoctorModel::changed, this, &EndpointEditor::testChanged);
    connect(&m_doctor, &DoctorModel::finished, this, [this] {
        setTest(m_doctor.hasFailed() ? tr("The endpoint does not work yet.") : tr("The endpoint works."),
                m_doctor.hasFailed());
    });
    for (const KeyEditor *key : {&m_key, &m_proxyPassword})
        connect(key, &KeyEditor::keyChanged, this, &EndpointEditor::keyEntered);
}

void EndpointEditor::changed()
{
    m_storeProblem.clear();
    closeTest(); // its verdict would be about what stood here before
    Q_EMIT edited();
}

void EndpointEditor::show(const Form &form, const Form &original)
{
    m_form = form;
    m_original = original;
    m_key.clear();
    m_proxyPassword.clear();
    m_testModel.clear();
    changed();
    Q_EMIT shown();
}

void EndpointEditor::edit(const QString &id)
{
    if (isChanged()) {
        const QString left = m_form.endpoint.name.trimmed();
        offerUndo(left.isEmpty() ? tr("The new endpoint was not saved.")
                                 : tr("Your changes to “%1” were not saved.").arg(left),
                  [this, form = m_form, original = m_original] { show(form, original); });
    }
    const Endpoint *stored = id.isEmpty() ? nullptr : m_rooms.endpoints.find(id);
    const Form form = formOf(stored ? *stored : Endpoint{});
    show(form, form);
}

QString EndpointEditor::save()
{
    m_storeProblem.clear();
    if (!problem().isEmpty())
        return {};
    // What was pasted and not kept yet is meant to be saved with the rest.
    for (KeyEditor *key : {&m_key, &m_proxyPassword}) {
        if (!key->draft().trimmed().isEmpty() && !key->keep())
            return {};
    }
    const auto saved = m_rooms.endpoints.save(m_form.endpoint);
    m_storeProblem = saved ? QString() : describe(saved.error());
    if (saved) {
        m_form.endpoint = *saved;
        m_original = m_form;
    }
    Q_EMIT edited();
    if (!saved)
        return {};
    Q_EMIT stored();
    return saved->id;
}

void EndpointEditor::remove()
{
    const Endpoint *found = m_rooms.endpoints.find(id());
    if (!found)
        return;
    const Endpoint removed = *found;
    if (const auto done = m_rooms.endpoints.remove(removed.id); !done) {
        m_storeProblem = describe(done.error());
        Q_EMIT edited();
        return;
    }
    const Endpoint *left = m_rooms.endpoints.find(removed.id);
    const Form form = formOf(left ? *left : Endpoint{});
    show(form, form);
    offerUndo(left ? tr("“%1” is as it was at first.").arg(left->name) : tr("“%1” was removed.").arg(removed.name),
              [this, removed] {
                  const auto saved = m_rooms.endpoints.save(removed);
                  if (saved) {
                      show(formOf(*saved), formOf(*saved));
                      Q_EMIT stored();
                  } else {
                      m_storeProblem = describe(saved.error());
                      Q_EMIT edited();
                  }
              });
    Q_EMIT stored();
}

void EndpointEditor::offerUndo(const QString &text, std::function<void()> undo)
{
    m_undoText = text;
    m_undo = std::move(undo);
    Q_EMIT undoOffered();
}

void EndpointEditor::undo()
{
    if (const auto undo = std::exchange(m_undo, {}))
        undo();
}

// --- The test ------------------------------------------------------------------------------------------------------

void EndpointEditor::setTest(const QString &note, bool hasFailed)
{
    m_testNote = note;
    m_hasTestFailed = hasFailed;
    Q_EMIT testChanged();
}

void EndpointEditor::test()
{
    const Result<ApiKey> key = m_key.typed();
    const Result<ApiKey> password = m_proxyPassword.typed();
    if (!key || !password)
        return;
    QHash<QString, ApiKey> drafts;
    if (!key->isEmpty())
        drafts.insert(m_key.variable(), *key);
    if (!password->isEmpty())
        drafts.insert(m_proxyPassword.variable(), *password);
    // Only the test sees the drafts: a wrong one must not take the place of a stored key.
    const KeyLookup keys = [drafts, stored = m_rooms.secrets.lookup()](const QString &name) {
        return drafts.contains(name) ? drafts.value(name) : stored(name);
    };
    m_doctor.clear();
    m_testing = std::make_unique<QObject>();
    setTest(tr("Testing…"), false);
    const Endpoint endpoint = m_form.endpoint;
    QStringList names = secretNames(endpoint);
    names.removeIf([&drafts](const QString &name) { return drafts.contains(name); });
    m_rooms.secrets.prepare(names, m_testing.get(), [this, endpoint, keys](const Result<void> &prepared) {
        m_testing.release()->deleteLater(); // it is the one that is telling us
        if (prepared)
            m_doctor.start(m_rooms.transport, endpoint, keys, m_testModel);
        else
            setTest(describe(prepared.error()), true);
    });
}

void EndpointEditor::stopTest()
{
    m_testing.reset();
    m_doctor.stop();
    setTest(tr("Stopped."), false);
}

void EndpointEditor::closeTest()
{
    m_testing.reset();
    m_doctor.clear();
    setTest({}, false);
}

void EndpointEditor::askForKey()
{
    if (m_form.endpoint.auth.kind == Auth::Kind::None && currentDialect()) {
        m_form.endpoint.auth = currentDialect()->defaultAuth();
        changed();
    }
    if (m_form.endpoint.keyVariable.isEmpty())
        setKeyVariable(keyVariableFor(m_form.endpoint.name));
    Q_EMIT keyWanted();
}

void EndpointEditor::fix(int row)
{
    const DoctorStep step = m_doctor.step(row);
    switch (step.fix) {
    case DoctorStep::Fix::None:
        return;
    case DoctorStep::Fix::UseKey:
        askForKey();
        return;
    case DoctorStep::Fix::UseSystemProxy:
        setProxyKind(int(Proxy::Kind::System));
        break;
    case DoctorStep::Fix::UseNoProxy:
        setProxyKind(int(Proxy::Kind::None));
        break;
    case DoctorStep::Fix::TrustCertificate:
        set(m_form.endpoint.trustedSha256, step.datum);
        break;
    case DoctorStep::Fix::DropV1:
    case DoctorStep::Fix::AddV1:
        setBaseUrl(step.datum);
        break;
    case DoctorStep::Fix::AllowPlainHttp:
        setAllowsPlainHttp(true);
        break;
    case DoctorStep::Fix::LoadOtherModel:
        m_testModel = step.datum;
        break;
    case DoctorStep::Fix::RaiseConnectTimeout:
        setConnectTimeout(step.datum);
        break;
    case DoctorStep::Fix::RaiseIdleTimeout:
        setIdleTimeout(step.datum);
        break;
    case DoctorStep::Fix::StartEngine:
    case DoctorStep::Fix::Wait:
        break;
    }
    test();
}

void EndpointEditor::setFetchedCount(const QString &endpointId, qsizetype count)
{
    m_fetched.insert(endpointId, count);
    Q_EMIT edited();
}

} // namespace etude
