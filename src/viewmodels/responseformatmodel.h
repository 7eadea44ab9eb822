// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/json.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace etude {

//! The form that the answer has to have: `Prompt::responseFormat` while it is edited.
class ResponseFormatModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY edited)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited)
    Q_PROPERTY(bool isStrict READ isStrict WRITE setStrict NOTIFY edited)
    //! JSON text.
    Q_PROPERTY(QString schema READ schema WRITE setSchema NOTIFY edited)
    //! Why the schema cannot be sent, with line and column where it is no JSON; empty when it can.
    Q_PROPERTY(QString problem READ problem NOTIFY edited)

public:
    enum Kind {
        Text,       //!< nothing is sent
        JsonObject, //!< `{"type": "json_object"}`
        JsonSchema, //!< `{"type": "json_schema", "name", "schema", "strict"}`
        Other,      //!< what was opened and is known to its host only
    };
    Q_ENUM(Kind)

    using QObject::QObject;

    [[nodiscard]] int kind() const { return m_kind; }
    void setKind(int kind);
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] bool isStrict() const { return m_isStrict; }
    void setStrict(bool isStrict);
    [[nodiscard]] QString schema() const { return m_schema; }
    void setSchema(const QString &schema);
    [[nodiscard]] QString problem() const { return m_problem; }

    //! What is wrong with a schema, in one sentence; empty when it can be sent.
    Q_INVOKABLE [[nodiscard]] QString problemOf(const QString &schema) const;

    //! As in `Prompt`. A schema with a problem is left out; `problem` says why.
    [[nodiscard]] const Json &value() const { return m_value; }
    void setValue(const Json &value);

Q_SIGNALS:
    void edited();

private:
    void rebuild();

    Kind m_kind = Text;
    QString m_name;
    bool m_isStrict = false;
    QString m_schema;
    QString m_problem;
    Json m_value;
    Json m_other; //!< what was opened and has no fields here
};

} // namespace etude
