// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets.h"

#include "storage/jsonfile.h"
#include "storage/keystore.h"

#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr int schema = 1;

ApiKey fromEnvironment(const QString &variable)
{
    return variable.isEmpty() ? ApiKey() : ApiKey(qEnvironmentVariable(variable.toUtf8().constData()));
}

//! `done`, unless `context` is gone by then.
Secrets::Done guarded(QObject *context, Secrets::Done done)
{
    return [there = QPointer<QObject>(context), done = std::move(done)](const Result<void> &result) {
        if (there)
            done(result);
    };
}

void callLater(QObject *context, const Secrets::Done &done, const Result<void> &result)
{
    QMetaObject::invokeMethod(context, [done, result] { done(result); }, Qt::QueuedConnection);
}

QSet<QString> namesIn(const JsonFile &file)
{
    QSet<QString> names;
    for (const Json &name : listAt(file.values, "stored")) {
        if (name.is_string())
            names.insert(textOf(name));
    }
    return names;
}

} // namespace

Secrets::Secrets(const Folders &folders)
    : m_path(QDir(folders.config).filePath(u"keys.json"_s))
    , m_life(std::make_unique<QObject>())
{
    const JsonFile file = readJsonFile(m_path, schema);
    if (!file.notice.isEmpty())
        m_notices.append(file.notice);
    m_names = namesIn(file);
}

Secrets::~Secrets() = default;

ApiKey Secrets::find(const QString &variable) const
{
    switch (origin(variable)) {
    case Origin::Session:
        return m_session.value(variable);
    case Origin::Store:
        return m_loaded.value(variable);
    case Origin::Environment:
        return fromEnvironment(variable);
    case Origin::Missing:
        break;
    }
    return {};
}

Secrets::Origin Secrets::origin(const QString &variable) const
{
    if (m_session.contains(variable))
        return Origin::Session;
    if (m_names.contains(variable) && !m_passedOver.contains(variable))
        return Origin::Store;
    return fromEnvironment(variable).isEmpty() ? Origin::Missing : Origin::Environment;
}

KeyLookup Secrets::lookup() const
{
    return [this](const QString &name) { return find(name); };
}

QStringList Secrets::storedNames() const
{
    QStringList names(m_names.cbegin(), m_names.cend());
    names.sort();
    return names;
}

void Secrets::setForSession(const QString &variable, const ApiKey &key)
{
    if (key.isEmpty())
        m_session.remove(variable);
    else
        m_session.insert(variable, key);
}

void Secrets::prepare(const QStringList &variables, QObject *context, Done done)
{
    // What comes late is kept all the same, so that a dialog which was answered is not shown again.
    prepareFrom(variables, 0, context, guarded(context, std::move(done)));
}

void Secrets::prepareFrom(const QStringList &variables, qsizetype next, QObject *context, Done done)
{
    const auto isWanted = [this](const QString &name) {
        return !m_session.contains(name) && m_names.contains(name) && !m_loaded.contains(name);
    };
    while (next < variables.size() && !isWanted(variables[next]))
        ++next;
    if (next == variables.size()) {
        callLater(context, done, {});
        return;
    }
    const QString name = variables[next];
    readStoredKey(name, m_life.get(), [=, this, there = QPointer<QObject>(context)](const Result<ApiKey> &key) {
        if (key) {
            m_loaded.insert(name, *key);
            m_passedOver.remove(name);
        } else if (!fromEnvironment(name).isEmpty()) {
            m_passedOver.insert(name);
        } else {
            done(std::unexpected(key.error()));
            return;
        }
        if (there)
            prepareFrom(variables, next + 1, there, done);
    });
}

void Secrets::store(const QString &variable, const ApiKey &key, QObject *context, Done done)
{
    writeStoredKey(variable, key, m_life.get(),
                   [=, this, done = guarded(context, std::move(done))](const Result<void> &written) {
                       if (!written) {
                           done(written);
                           return;
                       }
                       m_session.remove(variable);
                       m_passedOver.remove(variable);
                       m_loaded.insert(variable, key);
                       done(rememberName(variable, true));
                   });
}

void Secrets::forget(const QString &variable, QObject *context, Done done)
{
    m_session.remove(variable);
    if (!m_names.contains(variable)) {
        callLater(context, done, {});
        return;
    }
    removeStoredKey(variable, m_life.get(),
                    [=, this, done = guarded(context, std::move(done))](const Result<void> &removed) {
                        if (!removed) {
                            done(removed);
                            return;
                        }
                        m_loaded.remove(variable);
                        m_passedOver.remove(variable);
                        done(rememberName(variable, false));
                    });
}

Result<void> Secrets::rememberName(const QString &variable, bool isStored)
{
    // Another Etude, such as the command line's, may have changed the names meanwhile.
    m_names = namesIn(readJsonFile(m_path, schema));
    if (isStored)
        m_names.insert(variable);
    else
        m_names.remove(variable);
    Json names = Json::array();
    for (const QString &name : storedNames())
        names.push_back(toJson(name));
    return writeJsonFile(m_path, schema, {{"stored", names}});
}

} // namespace etude
