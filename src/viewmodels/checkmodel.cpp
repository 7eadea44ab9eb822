// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/checkmodel.h"

#include "check/interpreter.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

Result<Interpreter> interpreterFor(const QString &language)
{
    const auto known = std::ranges::find(snippetLanguages(), language, &SnippetLanguage::id);
    return known == snippetLanguages().end() ? failure(Error::Kind::Invalid, {}) : interpreterOf(*known);
}

} // namespace

CheckModel::CheckModel(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QString CheckModel::line() const
{
    const QString time = QLocale().toString(m_result.time.time(), QLocale::ShortFormat);
    switch (m_state) {
    case None:
        return {};
    case Running:
        return tr("Running the code with %1…").arg(m_program);
    case Same:
        return tr("Checked against Run, %1: same request").arg(time);
    case Different:
        if (const int count = int(m_result.differences.size()); count > 0)
            return tr("Checked against Run, %1: %n difference(s)", nullptr, count).arg(time);
        break;
    case Flawed:
    case NotRun:
        break;
    }
    return m_result.sentence;
}

QList<CheckedPlace> CheckModel::places() const
{
    QList<CheckedPlace> places;
    for (const Difference &difference : m_result.differences)
        places.append({.place = difference.place,
                       .received = difference.received.value_or(tr("nothing")),
                       .expected = difference.expected.value_or(tr("nothing"))});
    return places;
}

QString CheckModel::output() const
{
    const bool isOfUse =
        m_state == Flawed || m_state == NotRun || (m_state == Different && m_result.differences.isEmpty());
    if (!isOfUse)
        return {};
    const QString errors = QString::fromUtf8(m_result.errors).trimmed();
    const QString output = QString::fromUtf8(m_result.output).trimmed();
    return errors.isEmpty() || output.isEmpty() ? errors + output : errors + u"\n\n"_s + output;
}

void CheckModel::start(const CheckTask &task, const QString &code)
{
    cancel();
    m_task = task;
    m_code = code;
    const Result<Interpreter> interpreter = interpreterFor(task.language);
    m_program = interpreter ? QFileInfo(interpreter->program).completeBaseName() : QString();
    // Where nothing can be run there is nothing to ask, and the check says why.
    if (!interpreter || m_settings.agreedToCheck())
        run();
    else
        Q_EMIT consentAsked(
            tr("Etude runs this code with %1, in a temporary folder that is removed afterwards. Instead of the host it "
               "gets an address on this computer, and instead of your key a word that is no key: nothing leaves this "
               "computer. What it sends is compared with what Run would send.")
                .arg(QDir::toNativeSeparators(interpreter->program)));
}

void CheckModel::agree()
{
    m_settings.setAgreedToCheck(true);
    run();
}

void CheckModel::cancel()
{
    if (m_state == None)
        return;
    m_check.reset();
    m_result = {};
    m_state = None;
    Q_EMIT changed();
}

void CheckModel::keepOnlyFor(const QString &code)
{
    if (m_state != None && code != m_code)
        cancel();
}

void CheckModel::run()
{
    m_check = std::make_unique<SnippetCheck>(m_task);
    connect(m_check.get(), &SnippetCheck::finished, this, &CheckModel::show);
    m_state = Running;
    Q_EMIT changed();
    m_check->start();
}

void CheckModel::show(const CheckResult &result)
{
    // It is its own signal that brought us here: it has to outlive it.
    m_check.release()->deleteLater();
    m_result = result;
    switch (result.kind) {
    case CheckResult::Kind::Same:
        m_state = result.exitCode == 0 ? Same : Flawed;
        break;
    case CheckResult::Kind::Different:
        m_state = Different;
        break;
    case CheckResult::Kind::NotRun:
        m_state = NotRun;
        break;
    }
    Q_EMIT changed();
}

} // namespace etude
