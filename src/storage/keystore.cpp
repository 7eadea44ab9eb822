// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keystore.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

const QString service = u"etude"_s;
//! Stands in place of a key that was forgotten and is not deleted yet.
const QString forgotten = u"forgotten"_s;

QString notGiven(const QString &name)
{
    return Words::tr("The key store does not give the key %1, because it is locked or the key was deleted there: "
                     "unlock it and try again, or enter the key once more.")
        .arg(name);
}

QString causeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
        return Words::tr("The key store was not opened: allow it when it asks.");
    case QKeychain::AccessDenied:
        return Words::tr("The key store is locked or denies access (%1): unlock it and try again.")
            .arg(job.errorString());
    case QKeychain::EntryNotFound:
        // The Secret Service says so of a locked entry too when its dialog was dismissed.
        return notGiven(job.key());
    case QKeychain::CouldNotDeleteEntry:
        return Words::tr("The key store could not delete the key %1 (%2).").arg(job.key(), job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Words::tr("There is no key store on this system.");
    default:
        // No session bus, or no Secret Service on it, arrive here in the words of libsecret.
        return Words::tr("There is no key store that can be used (%1).").arg(job.errorString());
    }
}

//! How to go on without a key store.
QString wayAround(const QString &name)
{
    return Words::tr("Use the key for this session only, or set the environment variable %1 before starting Etude.")
        .arg(name);
}

Result<void> resultOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    return failure(Error::Kind::Invalid, causeOf(job));
}

//! Starts a job. It has no parent and outlives `context`: the libraries below call back into it whenever they are done,
//! so that only they may end it (it deletes itself then).
template <class Job> void begin(Job *job, const QString &name, QObject *context, std::function<void(Job &)> done)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] { done(*job); });
    job->start();
}

void write(const QString &name, const ApiKey &key, QObject *context,
           std::function<void(const QKeychain::WritePasswordJob &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(QString::fromUtf8(key.reveal()));
    begin<QKeychain::WritePasswordJob>(job, name, context, std::move(done));
}

} // namespace

void readStoredKey(const QString &name, QObject *context, std::function<void(const Result<ApiKey> &)> done)
{
    begin<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service), name, context,
                                      [done = std::move(done)](const QKeychain::ReadPasswordJob &job) {
                                          const bool isGone =
                                              job.error() == QKeychain::NoError && job.textData() == forgotten;
                                          if (job.error() == QKeychain::NoError && !isGone)
                                              done(ApiKey(job.textData()));
                                          else
                                              done(failure(Error::Kind::Invalid,
                                                           (isGone ? notGiven(job.key()) : causeOf(job)) + u' '
                                                               + wayAround(job.key())));
                                      });
}

void writeStoredKey(const QString &name, const ApiKey &key, QObject *context,
                    std::function<void(const Result<void> &)> done)
{
    write(name, key, context, [done = std::move(done)](const QKeychain::WritePasswordJob &job) {
        if (job.error() == QKeychain::NoError)
            done({});
        else
            done(failure(Error::Kind::Invalid, causeOf(job) + u' ' + wayAround(job.key())));
    });
}

void removeStoredKey(const QString &name, QObject *context, std::function<void(const Result<void> &)> done)
{
    // A locked Secret Service claims to have deleted what it has not, but it does not take a new value. So the secret is
    // written over first; that fails where it cannot be deleted.
    write(name, ApiKey(forgotten), context, [=](const QKeychain::WritePasswordJob &written) {
        if (written.error() != QKeychain::NoError) {
            done(resultOf(written));
            return;
        }
        begin<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(service), name, context,
                                            [done](const QKeychain::DeletePasswordJob &job) {
                                                done(job.error() == QKeychain::EntryNotFound ? Result<void>()
                                                                                             : resultOf(job));
                                            });
    });
}

} // namespace etude
