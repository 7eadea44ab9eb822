// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/parametersmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

const QStringList &basicNames()
{
    static const QStringList names{u"temperature"_s,      u"max_tokens"_s, u"top_p"_s, u"frequency_penalty"_s,
                                   u"presence_penalty"_s, u"seed"_s,       u"stop"_s};
    return names;
}

//! "top_p" → "Top P", "max_tokens" → "Max tokens".
QString label(const QString &name)
{
    QStringList words = name.split(u'_', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i == 0 || words[i].size() == 1)
            words[i][0] = words[i][0].toUpper();
    }
    return words.join(u' ');
}

QString valueText(const Json &value)
{
    if (value.is_string())
        return textOf(value);
    if (value.is_array()) {
        QStringList items;
        for (const Json &item : value)
            items.append(item.is_string() ? textOf(item) : QString::fromUtf8(jsonText(item)));
        return items.join(u'\n');
    }
    return value.is_null() ? QString() : QString::fromUtf8(jsonText(value));
}

//! A slider over thousands runs by powers, so that small values can be hit too.
bool isWide(const ParameterSpec &spec)
{
    return spec.type == ParameterSpec::Type::Integer && *spec.maximum - *spec.minimum > 1000;
}

bool hasSlider(const ParameterSpec &spec)
{
    return spec.minimum && spec.maximum && *spec.minimum < *spec.maximum
        && (spec.type == ParameterSpec::Type::Number || spec.type == ParameterSpec::Type::Integer);
}

//! Without the noise of binary fractions: 0.7, not 0.7000000000000001.
double rounded(double value, double range)
{
    const double step = range <= 5 ? 0.01 : range <= 50 ? 0.1 : 1;
    return std::round(value / step) * step;
}

std::optional<Json> parsed(const ParameterSpec &spec, const QString &text)
{
    using Type = ParameterSpec::Type;
    switch (spec.type) {
    case Type::Number:
    case Type::Integer: {
        // A comma is how half of the world writes it; the body has a point in any case.
        QString plain = text.trimmed();
        if (plain.count(u',') == 1 && !plain.contains(u'.') && spec.type == Type::Number)
            plain.replace(u',', u'.');
        const auto value = parseJson(plain);
        if (!value || !value->is_number() || (spec.type == Type::Integer && !value->is_number_integer()))
            return {};
        return *value;
    }
    case Type::Boolean:
        return Json(text == "true"_L1);
    case Type::StringList: {
        Json list = Json::array();
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            list.push_back(toJson(line));
        return list;
    }
    case Type::Enum:
    case Type::Text:
        return toJson(text);
    }
    return {};
}

} // namespace

ParametersModel::ParametersModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int ParametersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> ParametersModel::roleNames() const
{
    return {{NameRole, "name"},           {LabelRole, "label"},
            {KindRole, "kind"},           {IsSetRole, "isSet"},
            {TextRole, "valueText"},      {HintRole, "hint"},
            {HasSliderRole, "hasSlider"}, {PositionRole, "position"},
            {ChoicesRole, "choices"},     {DescriptionRole, "description"},
            {WarningRole, "warning"},     {IsBasicRole, "isBasic"}};
}

QVariant ParametersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ParameterSpec &spec = m_rows[index.row()];
    const Json *value = m_values.find(spec.name);
    switch (role) {
    case NameRole:
        return spec.name;
    case LabelRole:
        return label(spec.name);
    case KindRole:
        switch (spec.type) {
        case ParameterSpec::Type::Number:
        case ParameterSpec::Type::Integer:
            return Number;
        case ParameterSpec::Type::Boolean:
            return Switch;
        case ParameterSpec::Type::Enum:
            return Choice;
        case ParameterSpec::Type::StringList:
            return List;
        case ParameterSpec::Type::Text:
            return Words;
        }
        return Words;
    case IsSetRole:
        return value != nullptr;
    case TextRole:
        return m_rejected.value(spec.name, value ? valueText(*value) : QString());
    case HintRole:
        return spec.defaultValue.is_null() ? tr("unset") : tr("unset (%1)").arg(valueText(spec.defaultValue));
    case HasSliderRole:
        return hasSlider(spec);
    case PositionRole:
        return position(spec);
    case ChoicesRole:
        return QStringList(spec.values);
    case DescriptionRole:
        return spec.description;
    case WarningRole:
        return warning(spec);
    case IsBasicRole:
        return basicNames().contains(spec.name);
    default:
        return {};
    }
}

QVariant ParametersModel::position(const ParameterSpec &spec) const
{
    if (!hasSlider(spec))
        return 0.0;
    const Json *value = m_values.find(spec.name);
    const Json &shown = value ? *value : spec.defaultValue;
    if (!shown.is_number())
        return 0.0;
    const double low = *spec.minimum;
    const double high = *spec.maximum;
    const double at = std::clamp(shown.get<double>(), low, high);
    if (isWide(spec))
        return std::log(at - low + 1) / std::log(high - low + 1);
    return (at - low) / (high - low);
}

QString ParametersModel::warning(const ParameterSpec &spec) const
{
    if (m_rejected.contains(spec.name))
        return spec.type == ParameterSpec::Type::Integer ? tr("Type a whole number, or clear the field.")
                                                         : tr("Type a number, or clear the field.");
    const Json *value = m_values.find(spec.name);
    if (value && m_unsent.contains(spec.name))
        return m_unsent.value(spec.name);
    if (!value)
        return {};
    const double number = value->is_number() ? value->get<double>() : 0;
    if (value->is_number() && ((spec.minimum && number < *spec.minimum) || (spec.maximum && number > *spec.maximum))) {
        const auto bound = [](const std::optional<double> &limit) {
            return limit ? QLocale::c().toString(*limit, 'g', 10) : u"…"_s;
        };
        return tr("Outside the documented %1 to %2; it is sent as it is.")
            .arg(bound(spec.minimum), bound(spec.maximum));
    }
    return m_doubts.value(spec.name);
}

void ParametersModel::arrange()
{
    QList<ParameterSpec> rows = m_specs;
    for (const auto &[name, value] : m_values.entries()) {
        if (!std::ranges::any_of(rows, [&](const ParameterSpec &spec) { return spec.name == name; })) {
            using Type = ParameterSpec::Type;
            rows.append({.name = name,
                         .type = value.is_number() ? Type::Number
                             : value.is_boolean()  ? Type::Boolean
                                                   : Type::Text});
        }
    }
    std::ranges::stable_sort(rows, {}, [](const ParameterSpec &spec) {
        const auto place = basicNames().indexOf(spec.name);
        return place < 0 ? basicNames().size() : place;
    });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ParametersModel::setSpecs(const QList<ParameterSpec> &specs)
{
    m_specs = specs;
    arrange();
}

void ParametersModel::setValues(const Parameters &values)
{
    if (values == m_values)
        return;
    beginResetModel();
    m_values = values;
    m_rejected.clear();
    endResetModel();
    arrange();
    Q_EMIT edited();
}

void ParametersModel::setUnsent(const QHash<QString, QString> &reasons)
{
    setReasons(m_unsent, reasons);
}

void ParametersModel::setDoubts(const QHash<QString, QString> &reasons)
{
    setReasons(m_doubts, reasons);
}

void ParametersModel::setReasons(QHash<QString, QString> &known, const QHash<QString, QString> &reasons)
{
    if (reasons == known)
        return;
    known = reasons;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {WarningRole});
}

void ParametersModel::set(int row, Json value)
{
    const QString name = m_rows[row].name;
    m_rejected.remove(name);
    if (value.is_null())
        m_values.unset(name);
    else
        m_values.set(name, std::move(value));
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT edited();
}

void ParametersModel::setText(int row, const QString &text)
{
    if (row < 0 || row >= m_rows.size() || data(index(row), TextRole).toString() == text)
        return;
    const ParameterSpec &spec = m_rows[row];
    if (text.trimmed().isEmpty()) {
        set(row, {});
    } else if (auto value = parsed(spec, text)) {
        set(row, std::move(*value));
    } else {
        m_rejected.insert(spec.name, text);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void ParametersModel::setPosition(int row, double position)
{
    if (row < 0 || row >= m_rows.size() || !hasSlider(m_rows[row]))
        return;
    const ParameterSpec &spec = m_rows[row];
    const double low = *spec.minimum;
    const double range = *spec.maximum - low;
    if (spec.type == ParameterSpec::Type::Integer) {
        const double value = isWide(spec) ? low + std::exp(position * std::log(range + 1)) - 1 : low + position * range;
        set(row, Json(qint64(std::llround(value))));
    } else {
        // Through decimal text, so that 0.7 is sent as 0.7.
        const double value = QString::number(rounded(low + position * range, range), 'f', 2).toDouble();
        set(row, Json(value));
    }
}

void ParametersModel::unset(int row)
{
    if (row >= 0 && row < m_rows.size())
        set(row, {});
}

void ParametersModel::unsetAll()
{
    setValues({});
}

} // namespace etude
