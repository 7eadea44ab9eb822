// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/search.h"
#include "viewmodels/sessionviewmodel.h"

#include <QAbstractListModel>

namespace etude {

//! What the catalog knows of one model at one host, in words.
struct ModelDetail {
    Q_GADGET
    QML_VALUE_TYPE(modelDetail)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString provider MEMBER provider)
    Q_PROPERTY(QString host MEMBER host)
    Q_PROPERTY(QString description MEMBER description)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(QString endpoint MEMBER endpoint)
    Q_PROPERTY(bool isUsable MEMBER isUsable)
public:
    QString name = {};
    QString id = {};
    QString provider = {}; //!< id of the provider or endpoint
    QString host = {};     //!< its name
    QString description = {};
    QStringList labels = {}; //!< "Input price", "Context" … beside `values`
    QStringList values = {};
    QString endpoint = {}; //!< the address of the host; empty when it is not known
    bool isUsable = false;
};

//! The models that fit the search: those of the catalog and those that endpoints reported.
class CatalogModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY queryChanged)
    Q_PROPERTY(bool tools READ tools WRITE setTools NOTIFY queryChanged)
    Q_PROPERTY(bool reasoning READ reasoning WRITE setReasoning NOTIFY queryChanged)
    Q_PROPERTY(bool structuredOutput READ structuredOutput WRITE setStructuredOutput NOTIFY queryChanged)
    Q_PROPERTY(bool imageInput READ imageInput WRITE setImageInput NOTIFY queryChanged)
    Q_PROPERTY(bool openWeights READ openWeights WRITE setOpenWeights NOTIFY queryChanged)
    //! Only models of this provider or endpoint; empty = of all.
    Q_PROPERTY(QString host READ host WRITE setHost NOTIFY queryChanged)
    //! 0 relevance, 1 price, 2 context, 3 name.
    Q_PROPERTY(int sort READ sort WRITE setSort NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    //! What became of asking an endpoint for its models: empty, "asking …", or why it failed.
    Q_PROPERTY(QString fetchNote READ fetchNote NOTIFY fetchNoteChanged)

public:
    enum Roles {
        IdRole = Qt::UserRole,
        NameRole,
        ProviderRole,
        HostRole,
        InputPriceRole,
        OutputPriceRole,
        ContextRole,
        TagsRole,
        IsUsableRole,
        StatusRole,
    };

    explicit CatalogModel(const Rooms &rooms, QObject *parent = nullptr);
    ~CatalogModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString words() const { return m_query.words; }
    void setWords(const QString &words) { set(m_query.words, words); }
    [[nodiscard]] bool tools() const { return m_query.tools; }
    void setTools(bool on) { set(m_query.tools, on); }
    [[nodiscard]] bool reasoning() const { return m_query.reasoning; }
    void setReasoning(bool on) { set(m_query.reasoning, on); }
    [[nodiscard]] bool structuredOutput() const { return m_query.structuredOutput; }
    void setStructuredOutput(bool on) { set(m_query.structuredOutput, on); }
    [[nodiscard]] bool imageInput() const { return m_query.imageInput; }
    void setImageInput(bool on) { set(m_query.imageInput, on); }
    [[nodiscard]] bool openWeights() const { return m_query.openWeights; }
    void setOpenWeights(bool on) { set(m_query.openWeights, on); }
    [[nodiscard]] QString host() const { return m_query.provider; }
    void setHost(const QString &host) { set(m_query.provider, host); }
    [[nodiscard]] int sort() const { return int(m_query.sort); }
    void setSort(int sort) { set(m_query.sort, CatalogQuery::Sort(qBound(0, sort, CatalogQuery::sortCount - 1))); }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int total() const { return int(m_models.size()); }
    [[nodiscard]] QString fetchNote() const { return m_fetchNote; }

    //! Loads the catalog when it is looked at for the first time. The models of `endpointId` go first; where the catalog
    //! knows none of them, the endpoint is asked.
    Q_INVOKABLE void open(const QString &endpointId = {});
    //! Asks an endpoint for its models; what it lists goes before what the catalog says of it.
    Q_INVOKABLE void fetch(const QString &endpointId);
    Q_INVOKABLE [[nodiscard]] etude::ModelDetail detail(int row) const;

Q_SIGNALS:
    void queryChanged();
    void countChanged();
    void fetchNoteChanged();
    //! The endpoint has listed so many models.
    void fetched(const QString &endpointId, qsizetype count);

private:
    template <class T> void set(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        find();
        Q_EMIT queryChanged();
    }
    void find();
    void rebuild();
    //! What the endpoint answered when it was asked for its models.
    void takeFetched(const Endpoint &endpoint, const Result<QList<ModelInfo>> &models);
    [[nodiscard]] bool isUsable(const ModelInfo &model) const;

    Rooms m_rooms;
    CatalogQuery m_query;
    bool m_isOpen = false;
    QString m_first;                            //!< the endpoint whose models go first
    QHash<QString, QList<ModelInfo>> m_fetched; //!< by endpoint id
    QList<ModelInfo> m_models;
    std::unique_ptr<CatalogSearch> m_search;
    QList<int> m_rows;
    QString m_fetchNote;
};

} // namespace etude
