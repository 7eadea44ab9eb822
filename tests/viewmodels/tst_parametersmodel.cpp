// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/parametersmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestParametersModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ParametersModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        using Type = ParameterSpec::Type;
        m_model->setSpecs(
            {{.name = u"thinking_budget"_s, .type = Type::Integer, .minimum = 1, .maximum = 393216},
             {.name = u"temperature"_s, .type = Type::Number, .defaultValue = 0.7, .minimum = 0, .maximum = 2},
             {.name = u"max_tokens"_s, .type = Type::Integer, .minimum = 1, .maximum = 65536},
             {.name = u"stop"_s, .type = Type::StringList},
             {.name = u"enable_thinking"_s, .type = Type::Boolean},
             {.name = u"reasoning_effort"_s, .type = Type::Enum, .values = {u"low"_s, u"high"_s}}});
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void theUsualOnesComeFirst()
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names.append(get(row, ParametersModel::NameRole).toString());
        QCOMPARE(names,
                 (QStringList{u"temperature"_s, u"max_tokens"_s, u"stop"_s, u"thinking_budget"_s, u"enable_thinking"_s,
                              u"reasoning_effort"_s}));
    }

    void nothingIsSetAtFirst()
    {
        QVERIFY(m_model->values().entries().isEmpty());
        QCOMPARE(get(0, ParametersModel::TextRole).toString(), QString());
        QCOMPARE(get(0, ParametersModel::HintRole).toString(), u"unset (0.7)"_s);
    }

    void typedValues_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json"); // empty: refused
        QTest::newRow("number") << 0 << u"0.70"_s << QByteArray("0.7");
        QTest::newRow("comma") << 0 << u"0,5"_s << QByteArray("0.5");
        QTest::newRow("whole number") << 0 << u"1"_s << QByteArray("1");
        QTest::newRow("a zero is a value") << 0 << u"0"_s << QByteArray("0");
        QTest::newRow("beyond the range") << 0 << u"3"_s << QByteArray("3");
        QTest::newRow("no number") << 0 << u"warm"_s << QByteArray();
        QTest::newRow("fraction of a token") << 1 << u"1.5"_s << QByteArray();
        QTest::newRow("list") << 2 << u"END\n###"_s << QByteArray("[\"END\",\"###\"]");
        QTest::newRow("false is a value") << 4 << u"false"_s << QByteArray("false");
        QTest::newRow("choice") << 5 << u"high"_s << QByteArray("\"high\"");
    }

    void typedValues()
    {
        QFETCH(int, row);
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        QSignalSpy edited(m_model.get(), &ParametersModel::edited);
        m_model->setText(row, text);
        const QString name = get(row, ParametersModel::NameRole).toString();
        const Json *value = m_model->values().find(name);
        QCOMPARE(value ? jsonText(*value) : QByteArray(), json);
        QCOMPARE(edited.size(), json.isEmpty() ? 0 : 1);
        QCOMPARE(get(row, ParametersModel::WarningRole).toString().isEmpty(), !json.isEmpty() && json != "3");
        m_model->setText(row, {});
        QVERIFY(!m_model->values().isSet(name));
        QVERIFY(get(row, ParametersModel::WarningRole).toString().isEmpty());
    }

    void sliderAndFieldAreOneValue()
    {
        m_model->setPosition(0, 0.35);
        QCOMPARE(jsonText(*m_model->values().find(u"temperature"_s)), "0.7");
        QCOMPARE(get(0, ParametersModel::TextRole).toString(), u"0.7"_s);
        m_model->setText(0, u"1"_s);
        QCOMPARE(get(0, ParametersModel::PositionRole).toDouble(), 0.5);
        m_model->setPosition(1, 0);
        QCOMPARE(jsonText(*m_model->values().find(u"max_tokens"_s)), "1");
        m_model->setPosition(1, 1);
        QCOMPARE(jsonText(*m_model->values().find(u"max_tokens"_s)), "65536");
        for (const double position : {0.1, 0.33, 0.5, 0.9}) {
            m_model->setPosition(1, position);
            QVERIFY(std::abs(get(1, ParametersModel::PositionRole).toDouble() - position) < 0.1);
        }
    }

    void valuesWithoutASpecStay()
    {
        Parameters values;
        values.set(u"min_p"_s, 0.05);
        m_model->setValues(values);
        m_model->setSpecs({});
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(get(0, ParametersModel::NameRole).toString(), u"min_p"_s);
        m_model->unsetAll();
        QVERIFY(m_model->values().entries().isEmpty());
    }

private:
    QVariant get(int row, int role) const { return m_model->data(m_model->index(row), role); }

    std::unique_ptr<ParametersModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_APPLESS_MAIN(TestParametersModel)
#include "tst_parametersmodel.moc"
