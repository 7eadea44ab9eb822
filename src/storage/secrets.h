// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apikey.h"
#include "core/httprequest.h"
#include "storage/folders.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace etude {

//! Where keys come from, by the names of variables: what the user typed for this session only, the key store of the
//! operating system, the environment; in this order. Passwords of proxies are keys like any other.
//!
//! No key is ever written to a file. `keys.json` in the config folder holds the names of those in the key store, so that
//! it is asked for nothing it does not have, and never before a key is needed: that may raise a dialog.
class Secrets final {
public:
    enum class Origin { Missing, Environment, Store, Session };
    using Done = std::function<void(const Result<void> &)>;

    explicit Secrets(const Folders &folders);
    ~Secrets();
    Secrets(const Secrets &) = delete;
    Secrets &operator=(const Secrets &) = delete;

    //! What is wrong with `keys.json`, if anything is.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

    //! The key. One that is in the key store is known from `prepare` on; before, there is none rather than another one.
    [[nodiscard]] ApiKey find(const QString &variable) const;
    //! Where it would come from; does not ask the key store.
    [[nodiscard]] Origin origin(const QString &variable) const;
    //! For `fill`; refers to this object, which must outlive it.
    [[nodiscard]] KeyLookup lookup() const;
    //! The names of the keys that are in the key store, sorted.
    [[nodiscard]] QStringList storedNames() const;

    //! Until the program ends. An empty key forgets it.
    void setForSession(const QString &variable, const ApiKey &key);

    // `done` is called once, later, unless `context` is gone.

    //! Reads those of the names that are in the key store into memory, one after the other. Where the store does not give
    //! one, the environment's is used if there is one; else this fails, saying why.
    void prepare(const QStringList &variables, QObject *context, Done done);
    //! Puts a key into the key store, in place of the session's.
    void store(const QString &variable, const ApiKey &key, QObject *context, Done done);
    //! Forgets the session's key and takes the stored one out of the key store. The environment's stays.
    void forget(const QString &variable, QObject *context, Done done);

private:
    [[nodiscard]] Result<void> rememberName(const QString &variable, bool isStored);
    //! For `prepare`: `next` is the place in the list.
    void prepareFrom(const QStringList &variables, qsizetype next, QObject *context, Done done);

    QString m_path;
    QSet<QString> m_names;
    QStringList m_notices;
    QHash<QString, ApiKey> m_session;
    QHash<QString, ApiKey> m_loaded;
    //! Names that the key store did not give when it was asked last, and the environment does.
    QSet<QString> m_passedOver;
    //! The end of this object, for answers that come later.
    std::unique_ptr<QObject> m_life;
};

} // namespace etude
