// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/doctormodel.h"

#include "viewmodels/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DoctorModel)
};

QString nameOf(DoctorStep::Kind kind)
{
    switch (kind) {
    case DoctorStep::Kind::LookUp:
        return Words::tr("Look-up");
    case DoctorStep::Kind::Proxy:
        return Words::tr("Proxy");
    case DoctorStep::Kind::Connect:
        return Words::tr("Connection");
    case DoctorStep::Kind::Tls:
        return Words::tr("TLS");
    case DoctorStep::Kind::Models:
        return Words::tr("Models");
    case DoctorStep::Kind::Auth:
        return Words::tr("Key");
    case DoctorStep::Kind::Token:
        return Words::tr("First token");
    }
    return {};
}

QString fixText(const DoctorStep &step)
{
    switch (step.fix) {
    case DoctorStep::Fix::None:
        return {};
    case DoctorStep::Fix::UseSystemProxy:
        return Words::tr("Use the system's proxy");
    case DoctorStep::Fix::UseNoProxy:
        return Words::tr("Go without a proxy");
    case DoctorStep::Fix::TrustCertificate:
        return Words::tr("Trust it for this endpoint only");
    case DoctorStep::Fix::DropV1:
    case DoctorStep::Fix::AddV1:
        return Words::tr("Use %1").arg(step.datum);
    case DoctorStep::Fix::UseKey:
        return Words::tr("Enter the key");
    case DoctorStep::Fix::AllowPlainHttp:
        return Words::tr("Send the key all the same");
    case DoctorStep::Fix::LoadOtherModel:
        return Words::tr("Test with %1").arg(step.datum);
    case DoctorStep::Fix::StartEngine:
    case DoctorStep::Fix::Wait:
        return Words::tr("Test again");
    case DoctorStep::Fix::RaiseConnectTimeout:
    case DoctorStep::Fix::RaiseIdleTimeout:
        return Words::tr("Wait %1 s").arg(step.datum);
    }
    return {};
}

QString certificateText(const DoctorStep &step)
{
    if (!step.certificate || step.fix != DoctorStep::Fix::TrustCertificate)
        return {};
    const PeerCertificate &certificate = *step.certificate;
    const QLocale locale;
    return Words::tr("Issued to: %1\nIssued by: %2\nValid: %3 to %4\nSHA-256: %5")
        .arg(certificate.subject, certificate.issuer,
             locale.toString(certificate.validFrom.date(), QLocale::ShortFormat),
             locale.toString(certificate.validUntil.date(), QLocale::ShortFormat), fingerprintText(certificate.sha256));
}

constexpr int stepCount = int(DoctorStep::Kind::Token) + 1;

} // namespace

DoctorModel::DoctorModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

DoctorModel::~DoctorModel() = default;

int DoctorModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_steps.size()) + (isRunning() && m_steps.size() < stepCount ? 1 : 0);
}

QHash<int, QByteArray> DoctorModel::roleNames() const
{
    return {{NameRole, "name"},   {StateRole, "stepState"}, {TimeRole, "time"},
            {WordsRole, "words"}, {FixRole, "fix"},         {CertificateRole, "certificate"}};
}

QVariant DoctorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() >= m_steps.size()) {
        switch (role) {
        case NameRole:
        case Qt::DisplayRole:
            return nameOf(DoctorStep::Kind(index.row()));
        case StateRole:
            return Running;
        case TimeRole:
        case WordsRole:
        case FixRole:
        case CertificateRole:
            return QString();
        default:
            return {};
        }
    }
    const DoctorStep &step = m_steps[index.row()];
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return nameOf(step.kind);
    case StateRole:
        return int(step.state);
    case TimeRole:
        return step.state == DoctorStep::State::Skipped ? QString() : durationText(step.ms);
    case WordsRole:
        return step.words;
    case FixRole:
        return fixText(step);
    case CertificateRole:
        return certificateText(step);
    default:
        return {};
    }
}

bool DoctorModel::hasFailed() const
{
    return std::ranges::contains(m_steps, DoctorStep::State::Failed, &DoctorStep::state);
}

DoctorStep DoctorModel::step(int row) const
{
    return row >= 0 && row < m_steps.size() ? m_steps[row] : DoctorStep{};
}

void DoctorModel::start(Transport &transport, const Endpoint &endpoint, const KeyLookup &keys, const QString &model)
{
    beginResetModel();
    m_steps.clear();
    m_doctor = std::make_unique<Doctor>(transport, endpoint, keys, model);
    connect(m_doctor.get(), &Doctor::stepFinished, this, &DoctorModel::add);
    connect(m_doctor.get(), &Doctor::finished, this, &DoctorModel::end);
    endResetModel();
    Q_EMIT changed();
}

void DoctorModel::add(const DoctorStep &step)
{
    // The row of the step in progress becomes that of its verdict; behind it comes the next one, if there is one.
    const int row = int(m_steps.size());
    const bool hasNext = row + 1 < stepCount;
    if (hasNext)
        beginInsertRows({}, row + 1, row + 1);
    m_steps.append(step);
    if (hasNext)
        endInsertRows();
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void DoctorModel::end()
{
    m_doctor.release()->deleteLater(); // it is the one that is telling us
    Q_EMIT changed();
    Q_EMIT finished();
}

void DoctorModel::stop()
{
    if (!isRunning())
        return;
    const int last = int(m_steps.size());
    const bool hasNext = last < stepCount;
    if (hasNext)
        beginRemoveRows({}, last, last);
    m_doctor.reset();
    if (hasNext)
        endRemoveRows();
    Q_EMIT changed();
}

void DoctorModel::clear()
{
    if (rowCount() == 0)
        return;
    beginResetModel();
    m_doctor.reset();
    m_steps.clear();
    endResetModel();
    Q_EMIT changed();
}

} // namespace etude
