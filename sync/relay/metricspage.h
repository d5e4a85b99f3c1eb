#pragma once

#include "sync/relay/metrics.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <chrono>
#include <optional>

namespace bytecrowds::relay {

/// How things stand at the moment of asking; Metrics has what was counted on the way there.
struct Gauges
{
    std::size_t rooms = 0;
    std::size_t connections = 0;
    std::uint64_t backlog = 0; ///< edits that are not durable yet
    qint64 backlogBytes = 0;
    bool storeAvailable = false;
    bool draining = false;
    std::chrono::milliseconds startedAt{0}; ///< since 1970
    QString version;
    std::optional<int> process; ///< of a relay of several: its number, a label on all
};

/// Both, and what the system tells of this process, in Prometheus' text format
/// (https://prometheus.io/docs/instrumenting/exposition_formats/).
QByteArray metricsPage(const Metrics& metrics, const Gauges& gauges);
/// The pages of several processes as one: each family once, with the samples of all.
QByteArray joinedMetrics(const QByteArrayList& pages);
inline constexpr const char* MetricsContentType = "text/plain; version=0.0.4; charset=utf-8";

} // namespace bytecrowds::relay
