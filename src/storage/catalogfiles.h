// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "storage/folders.h"

#include <QDate>

#include <optional>

namespace etude {

//! A list of models as it came, and where it came from.
struct KeptList {
    QByteArray body = {};
    QString source = {}; //!< the address
    QDate retrieved = {};
    //! The host's marks of this version (`DocumentVersion`); empty where it sent none.
    QByteArray etag = {};
    QByteArray lastModified = {};
    bool operator==(const KeptList &) const = default;
};

//! The lists of models that were fetched, in `catalog/` of the data folder: that of models.dev, and what endpoints list
//! themselves. Each is kept whole, as it came, with a small file beside it:
//! ```
//! catalog/models.dev.json       catalog/models.dev.meta.json
//! catalog/hosts/deepinfra.json  catalog/hosts/deepinfra.meta.json
//! {"schema": 1, "source": "https://…", "retrieved": "2026-11-20", "etag": "…", "last_modified": "…", "sha256": "5f2a…"}
//! ```
//! The sum tells whether the two belong together. No network, and no judgement of what is in a list: only what was read
//! without an error should be kept.
class CatalogFiles final {
public:
    explicit CatalogFiles(const Folders &folders);

    //! Nothing where none is kept. What cannot be read is kept aside; the error says so, and the next call finds nothing. The
    //! files of a newer Etude are an error that leaves them alone.
    [[nodiscard]] Result<std::optional<KeptList>> modelsDev() const;
    [[nodiscard]] Result<std::optional<KeptList>> hostList(const QString &endpointId) const;
    //! Replaces what is kept; on failure that stays as it was. A list needs a source and a date.
    [[nodiscard]] Result<void> keepModelsDev(const KeptList &list) const;
    [[nodiscard]] Result<void> keepHostList(const QString &endpointId, const KeptList &list) const;

private:
    [[nodiscard]] QString hostPath(const QString &endpointId) const;

    QString m_folder;
};

} // namespace etude
