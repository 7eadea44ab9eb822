// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace etude {

//! The sliders: what each parameter is, and whether it is set. One that is unset is not sent.
class ParametersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")

public:
    enum Kind { Number, Choice, Switch, List, Words };
    Q_ENUM(Kind)
    enum Roles {
        NameRole = Qt::UserRole, //!< as it is sent: `top_p`
        LabelRole,               //!< "Top P"
        KindRole,
        IsSetRole,
        TextRole, //!< the value as one types it; empty when unset
        HintRole, //!< what stands in the empty field: "unset", "0.7 by host"
        HasSliderRole,
        PositionRole, //!< of the slider, 0 to 1
        ChoicesRole,
        DescriptionRole,
        WarningRole, //!< the value is outside of what the model documents, is no number, or is not sent at all
        IsBasicRole, //!< shown at once; the others stand under "More"
    };

    explicit ParametersModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! What can be set with this model. Values that are set and not among `specs` stay, as rows of their own.
    void setSpecs(const QList<ParameterSpec> &specs);
    [[nodiscard]] const Parameters &values() const { return m_values; }
    void setValues(const Parameters &values);
    //! Those that are set and not sent as they are, with the reason in one sentence: said beside each.
    void setUnsent(const QHash<QString, QString> &reasons);
    //! Those that are set and sent, and may be refused or ignored: the same, where the value itself is within its range.
    void setDoubts(const QHash<QString, QString> &reasons);

    //! Takes what was typed; an empty text unsets. Text that is no value of the type changes nothing but the warning.
    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void setPosition(int row, double position);
    Q_INVOKABLE void unset(int row);
    Q_INVOKABLE void unsetAll();

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QVariant position(const ParameterSpec &spec) const;
    [[nodiscard]] QString warning(const ParameterSpec &spec) const;
    void set(int row, Json value);
    void setReasons(QHash<QString, QString> &known, const QHash<QString, QString> &reasons);
    void arrange();

    QList<ParameterSpec> m_specs; //!< of the model
    QList<ParameterSpec> m_rows;  //!< in the order shown
    Parameters m_values;
    QHash<QString, QString> m_rejected; //!< texts that are no value, by name
    QHash<QString, QString> m_unsent;   //!< reasons, by name
    QHash<QString, QString> m_doubts;   //!< the same
};

} // namespace etude
