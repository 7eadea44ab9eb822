// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/search.h"
#include "refresh/catalogrefresh.h"
#include "storage/presets.h"
#include "viewmodels/cataloggroups.h"
#include "viewmodels/modeldetail.h"
#include "viewmodels/sessionviewmodel.h"

#include <QAbstractListModel>
#include <QPointF>

namespace etude {

//! The models that fit the search. One model at several hosts is a row of its own, which stands for the host that is
//! preferred, and can be opened to show each host in a row.
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
    Q_PROPERTY(bool free READ free WRITE setFree NOTIFY queryChanged)
    Q_PROPERTY(bool local READ local WRITE setLocal NOTIFY queryChanged)
    Q_PROPERTY(bool favouritesOnly READ favouritesOnly WRITE setFavouritesOnly NOTIFY queryChanged)
    //! Tokens; 0 = any.
    Q_PROPERTY(int minContext READ minContext WRITE setMinContext NOTIFY queryChanged)
    //! Dollars per million tokens; -1 = any.
    Q_PROPERTY(double maxInputPrice READ maxInputPrice WRITE setMaxInputPrice NOTIFY queryChanged)
    //! Only models of this provider or endpoint; empty = of all.
    Q_PROPERTY(QString host READ host WRITE setHost NOTIFY queryChanged)
    //! What narrows the list besides the words, a few words each.
    Q_PROPERTY(QStringList filters READ filters NOTIFY queryChanged)
    Q_PROPERTY(Order sort READ sort NOTIFY queryChanged)
    Q_PROPERTY(bool descending READ descending NOTIFY queryChanged)
    //! Rows; models that fit; models there are.
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int found READ found NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    //! Input and output price of each model that fits, where both are known: for a picture.
    Q_PROPERTY(QList<QPointF> pricePoints READ pricePoints NOTIFY countChanged)
    //! What became of asking an endpoint for its models, or of updating: empty, "asking …", or why it failed.
    Q_PROPERTY(QString fetchNote READ fetchNote NOTIFY fetchNoteChanged)
    //! Which list is in use: "models.dev of 2026-07-01, 142 days old".
    Q_PROPERTY(QString listNote READ listNote NOTIFY countChanged)
    Q_PROPERTY(bool isUpdating READ isUpdating NOTIFY fetchNoteChanged)
    //! Graphics cards that launch lines are written for; 0 = as many as is usual for the model.
    Q_PROPERTY(int cards READ cards WRITE setCards NOTIFY cardsChanged)

public:
    enum Roles {
        KindRole = Qt::UserRole, //!< a `Kind`
        NameRole,                //!< of a host within its group: the host
        NoteRole,                //!< the id that is sent, and for a group the host that it stands for
        HostRole,                //!< of a group: how many hosts
        InputPriceRole,
        OutputPriceRole,
        PriceNoteRole, //!< in place of the two prices: "free", "from $0.26 / $0.38"
        ContextRole,
        MaxOutputRole,
        ReleasedRole,
        BadgeRole,
        IsOpenRole, //!< of a group
        IsFavouriteRole,
        IsUsableRole,
        SpokenRole, //!< the row in words
    };
    enum Kind { Single, Group, Member };
    Q_ENUM(Kind)
    enum Order { BestMatch, ByName, ByHost, ByInputPrice, ByOutputPrice, ByContext, ByMaxOutput, ByReleased };
    Q_ENUM(Order)

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
    [[nodiscard]] bool free() const { return m_query.free; }
    void setFree(bool on) { set(m_query.free, on); }
    [[nodiscard]] bool local() const { return m_query.local; }
    void setLocal(bool on) { set(m_query.local, on); }
    [[nodiscard]] bool favouritesOnly() const { return m_query.among.has_value(); }
    void setFavouritesOnly(bool on);
    [[nodiscard]] int minContext() const { return int(m_query.minContext.value_or(0)); }
    void setMinContext(int tokens);
    [[nodiscard]] double maxInputPrice() const { return m_query.maxInputPrice.value_or(-1); }
    void setMaxInputPrice(double usd);
    [[nodiscard]] QString host() const { return m_query.provider; }
    void setHost(const QString &host) { set(m_query.provider, host); }
    [[nodiscard]] QStringList filters() const;
    [[nodiscard]] Order sort() const { return Order(m_query.sort); }
    [[nodiscard]] bool descending() const { return m_query.descending; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int found() const { return int(m_found.size()); }
    [[nodiscard]] int total() const { return int(m_models.size()); }
    [[nodiscard]] QList<QPointF> pricePoints() const;
    [[nodiscard]] QString fetchNote() const { return m_fetchNote; }
    [[nodiscard]] QString listNote() const;
    [[nodiscard]] bool isUpdating() const { return m_isUpdating; }
    [[nodiscard]] int cards() const { return m_cards; }
    void setCards(int cards);

    //! Loads the catalog when it is looked at for the first time. The models of `endpointId` go first; where the catalog
    //! knows none of them, the endpoint is asked. `modelId` is the one that the open prompt goes to.
    Q_INVOKABLE void open(const QString &endpointId = {}, const QString &modelId = {});
    //! Asks an endpoint for its models; what it lists goes before what the catalog says of it.
    Q_INVOKABLE void fetch(const QString &endpointId);
    //! Fetches the list of models.dev, if there is a newer one, and keeps it. One that cannot be read changes nothing.
    Q_INVOKABLE void updateCatalog();

    //! Once the one way, again the other way, and the third time by best match again.
    Q_INVOKABLE void sortBy(etude::CatalogModel::Order order);
    Q_INVOKABLE void clearFilters();
    //! Shows or hides the hosts of a group.
    Q_INVOKABLE void setOpen(int row, bool isOpen);
    //! The row of the group that a host stands in; -1 for other rows.
    Q_INVOKABLE [[nodiscard]] int groupRow(int row) const;
    //! Marks the model, or takes the mark away; a group is marked where one of its hosts is.
    Q_INVOKABLE void toggleFavourite(int row);
    Q_INVOKABLE void setFavourite(const QString &provider, const QString &modelId, bool on);

    //! The model that a row stands for.
    Q_INVOKABLE [[nodiscard]] etude::ModelRef modelAt(int row) const;
    //! The row that shows a model, for which its group is opened; -1 where it is not among what was found.
    Q_INVOKABLE int reveal(const QString &provider, const QString &modelId);
    Q_INVOKABLE [[nodiscard]] etude::ModelDetail detail(const QString &provider, const QString &modelId) const;
    //! The model of a point of the picture, and the point in words: "DeepSeek V3.2 at DeepInfra, $0.27 / $0.40".
    Q_INVOKABLE [[nodiscard]] etude::ModelRef modelAtPoint(int point) const;
    Q_INVOKABLE [[nodiscard]] QString pointText(int point) const;
    //! The point of a model; -1 where it has none.
    Q_INVOKABLE [[nodiscard]] int pointOf(const QString &provider, const QString &modelId) const;

Q_SIGNALS:
    void queryChanged();
    void countChanged();
    //! Other models fit than before, or in another order.
    void foundAnew();
    //! That was because there are other models than before, not because something else is looked for.
    void remade();
    void fetchNoteChanged();
    void favouritesChanged();
    void cardsChanged();
    //! Something was learned of models, so that what was known of the one in use may be old.
    void catalogChanged();
    //! The endpoint has listed so many models.
    void fetched(const QString &endpointId, qsizetype count);

private:
    //! A group of several hosts, or one model.
    struct Row {
        int place = 0;  //!< of the group
        int model = -1; //!< -1 for the group itself
    };
    //! What is known of a host, so that it is worked out once and not for each row.
    struct Host {
        bool isUsable = false; //!< its address is known
        bool isReady = false;  //!< it is an endpoint of the user's, and its key is there or not needed
    };
    //! What the list was made of.
    struct Basis {
        int generation = -1;
        QString first = {};
        QList<Endpoint> endpoints = {};
        bool operator==(const Basis &) const = default;
    };

    template <class T> void set(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        find();
        Q_EMIT queryChanged();
    }
    void find();
    //! The rows of a group and, where it is open, of its hosts.
    void appendRows(QList<Row> &rows, const CatalogGroups &groups, int place, int firstGroup) const;
    void rebuild();
    void loadFavourites();
    void setNote(const QString &note);
    //! Drops the own lists of endpoints that are gone, or are other hosts now.
    void forgetMovedHosts();
    //! What the endpoint answered when it was asked for its models.
    void takeFetched(const Endpoint &endpoint, const Result<qsizetype> &count);

    [[nodiscard]] Kind kindOf(const Row &row) const;
    [[nodiscard]] const ModelInfo &modelOf(const Row &row) const;
    //! The one of a group's models that the group stands for: at the endpoint in use, else at a host whose key is there,
    //! else at any that can be used; of several the cheapest.
    [[nodiscard]] int preferred(int place) const;
    [[nodiscard]] int cheapest(int place) const;
    [[nodiscard]] const Host &hostOf(const QString &provider) const;
    [[nodiscard]] bool isFavourite(const ModelInfo &model) const;
    [[nodiscard]] bool isFavourite(const Row &row) const;
    //! What most of its hosts call it.
    [[nodiscard]] QString groupName(int place) const;
    [[nodiscard]] QString groupPrice(int place) const;
    [[nodiscard]] QString tokenRange(const Row &row, std::optional<qint64> ModelInfo::*figure) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] const ModelInfo *find(const QString &provider, const QString &modelId) const;

    Rooms m_rooms;
    CatalogFiles m_files;
    CatalogRefresh m_refresh;
    CatalogQuery m_query;
    bool m_isOpen = false;
    QString m_first;      //!< the endpoint whose models go first
    QString m_modelInUse; //!< of that endpoint
    Basis m_basis;
    QList<ModelInfo> m_models;
    std::unique_ptr<CatalogSearch> m_search;
    CatalogGroups m_groups;
    QList<int> m_found;
    QList<Row> m_rows;
    QSet<int> m_openGroups;
    int m_firstGroup = -1; //!< opened because it is the first that the words find
    QSet<std::pair<QString, QString>> m_favourites;
    mutable QHash<QString, Host> m_hosts;
    //! Models of the points, in their order; made when somebody looks at them.
    mutable std::optional<QList<int>> m_points;
    mutable std::optional<QList<Preset>> m_presets;
    QString m_fetchNote;
    bool m_isUpdating = false;
    int m_cards = 0;
};

} // namespace etude
